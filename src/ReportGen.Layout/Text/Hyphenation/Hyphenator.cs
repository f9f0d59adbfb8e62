using System.Collections.Frozen;
using System.Reflection;
using System.Text;

namespace ReportGen.Layout.Text.Hyphenation;

/// <summary>Finds the hyphenation points of English words (F. M. Liang, "Word Hy-phen-a-tion by Com-put-er", 1983).</summary>
internal sealed class Hyphenator
{
    /// <summary>Minimum number of letters before a hyphen.</summary>
    public const int LeastBefore = 2;

    /// <summary>Minimum number of letters after a hyphen.</summary>
    public const int LeastBehind = 3;

    /// <summary>Longer words are not hyphenated.</summary>
    public const int LongestWord = 60;

    private const char Edge = '.';
    private const string Resource = "ReportGen.Layout.hyph-en-us.txt";

    private readonly PatternTrie _patterns;
    private readonly FrozenDictionary<string, byte[]> _exceptions;

    private Hyphenator(PatternTrie patterns, FrozenDictionary<string, byte[]> exceptions)
    {
        _patterns = patterns;
        _exceptions = exceptions;
    }

    /// <summary>American English; loaded on first use.</summary>
    public static Hyphenator English { get; } = ReadEnglish();

    /// <summary>Marks the letters after which a word can be hyphenated.</summary>
    /// <param name="word">The word in lowercase ASCII letters.</param>
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
            // An odd value between two letters allows a hyphen; the first value is before the word.
            behind[i] = values[i + 2] % 2 == 1;
        }
    }

    private void Weigh(ReadOnlySpan<char> word, Span<byte> values)
    {
        Span<char> edged = stackalloc char[word.Length + 2];
        edged[0] = Edge;
        word.CopyTo(edged[1..]);
        edged[^1] = Edge;
        for (int start = 0; start < edged.Length; start++)
        {
            _patterns.Raise(edged[start..], values[start..]);
        }
    }

    private static Hyphenator ReadEnglish()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing from the assembly.");
        var text = new byte[stream.Length];
        stream.ReadExactly(text);
        return Read(text);
    }

    /// <summary>Patterns separated by spaces, then a line with an equals sign, then words with their hyphens.</summary>
    private static Hyphenator Read(ReadOnlySpan<byte> text)
    {
        var patterns = new PatternTrie.Builder();
        var exceptions = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        bool areExceptions = false;
        foreach (Range range in text.Split((byte)'\n'))
        {
            ReadOnlySpan<byte> line = text[range].TrimEnd("\r"u8);
            if (line.SequenceEqual("="u8))
            {
                areExceptions = true;
            }
            else if (!line.StartsWith("%"u8))
            {
                ReadItems(line, patterns, areExceptions ? exceptions : null);
            }
        }

        return new Hyphenator(patterns.Build(), exceptions.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>Reads the items of a line: exceptions when there is a table for them, otherwise patterns.</summary>
    private static void ReadItems(ReadOnlySpan<byte> line, PatternTrie.Builder patterns, Dictionary<string, byte[]>? exceptions)
    {
        foreach (Range range in line.Split((byte)' '))
        {
            ReadOnlySpan<byte> item = line[range];
            if (item.IsEmpty)
            {
                continue;
            }

            if (exceptions is null)
            {
                patterns.Add(item);
            }
            else
            {
                AddException(Encoding.ASCII.GetString(item), exceptions);
            }
        }
    }

    /// <summary>A word with its hyphens: <c>ta-ble</c> is "table" with an odd value only before its third letter.</summary>
    private static void AddException(string item, Dictionary<string, byte[]> exceptions)
    {
        string word = item.Replace("-", string.Empty, StringComparison.Ordinal);
        var values = new byte[word.Length + 1];
        int letters = 0;
        foreach (char character in item)
        {
            if (character == '-')
            {
                values[letters] = 1;
            }
            else
            {
                letters++;
            }
        }

        exceptions[word] = values;
    }
}
