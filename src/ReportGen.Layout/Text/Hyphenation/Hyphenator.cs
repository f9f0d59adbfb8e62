using System.Collections.Frozen;
using System.Reflection;

namespace ReportGen.Layout.Text.Hyphenation;

/// <summary>Finds where English words may be divided (F. M. Liang, "Word Hy-phen-a-tion by Com-put-er", 1983).</summary>
internal sealed class Hyphenator
{
    /// <summary>Letters that stay before a hyphen at least.</summary>
    public const int LeastBefore = 2;

    /// <summary>Letters that go behind a hyphen at least.</summary>
    public const int LeastBehind = 3;

    /// <summary>Longer words are left whole.</summary>
    public const int LongestWord = 60;

    private const char Edge = '.';
    private const string Resource = "ReportGen.Layout.hyph-en-us.txt";

    private static readonly Lazy<Hyphenator> LazyEnglish = new(ReadEnglish);

    private readonly FrozenDictionary<string, byte[]> _patterns;
    private readonly FrozenDictionary<string, byte[]> _exceptions;
    private readonly int _longestPattern;

    private Hyphenator(Dictionary<string, byte[]> patterns, Dictionary<string, byte[]> exceptions)
    {
        _patterns = patterns.ToFrozenDictionary(StringComparer.Ordinal);
        _exceptions = exceptions.ToFrozenDictionary(StringComparer.Ordinal);
        _longestPattern = patterns.Keys.Max(pattern => pattern.Length);
    }

    /// <summary>American English; read when first asked for.</summary>
    public static Hyphenator English => LazyEnglish.Value;

    /// <summary>Marks the letters behind which a word may be divided.</summary>
    /// <param name="word">The word, small ASCII letters.</param>
    /// <param name="behind">Receives true for each such letter; as long as the word.</param>
    public void Find(ReadOnlySpan<char> word, Span<bool> behind)
    {
        behind.Clear();
        if (word.Length < LeastBefore + LeastBehind || word.Length > LongestWord)
        {
            return;
        }

        Span<byte> values = stackalloc byte[word.Length + 3];
        if (_exceptions.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out byte[]? exception))
        {
            exception.CopyTo(values[1..]);
        }
        else
        {
            Weigh(word, values);
        }

        for (int i = LeastBefore - 1; i < word.Length - LeastBehind; i++)
        {
            // An odd value between two letters allows a hyphen; the first value stands before the edge.
            behind[i] = values[i + 2] % 2 == 1;
        }
    }

    private void Weigh(ReadOnlySpan<char> word, Span<byte> values)
    {
        Span<char> edged = stackalloc char[word.Length + 2];
        edged[0] = Edge;
        word.CopyTo(edged[1..]);
        edged[^1] = Edge;
        FrozenDictionary<string, byte[]>.AlternateLookup<ReadOnlySpan<char>> patterns = _patterns.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int start = 0; start < edged.Length; start++)
        {
            for (int length = 1; length <= Math.Min(_longestPattern, edged.Length - start); length++)
            {
                if (!patterns.TryGetValue(edged.Slice(start, length), out byte[]? weights))
                {
                    continue;
                }

                for (int i = 0; i < weights.Length; i++)
                {
                    values[start + i] = Math.Max(values[start + i], weights[i]);
                }
            }
        }
    }

    private static Hyphenator ReadEnglish()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        var patterns = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        var exceptions = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        bool areExceptions = false;
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('%'))
            {
                continue;
            }

            if (line == "=")
            {
                areExceptions = true;
                continue;
            }

            foreach (string item in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                (string letters, byte[] weights) = areExceptions ? Exception(item) : Pattern(item);
                (areExceptions ? exceptions : patterns)[letters] = weights;
            }
        }

        return new Hyphenator(patterns, exceptions);
    }

    /// <summary>Letters, and the weight before each and behind the last: <c>hy3ph</c> is hyph with 0 0 3 0 0.</summary>
    private static (string Letters, byte[] Weights) Pattern(string item)
    {
        var letters = new List<char>();
        var weights = new List<byte> { 0 };
        foreach (char character in item)
        {
            if (char.IsAsciiDigit(character))
            {
                weights[^1] = (byte)(character - '0');
            }
            else
            {
                letters.Add(character);
                weights.Add(0);
            }
        }

        return (new string([.. letters]), [.. weights]);
    }

    private static (string Letters, byte[] Weights) Exception(string item)
    {
        (string letters, byte[] weights) = Pattern(item.Replace('-', '1'));
        return (letters, weights);
    }
}
