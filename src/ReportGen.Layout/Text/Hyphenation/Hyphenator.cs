using System.Reflection;
using System.Text;

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

    private readonly PatternTrie _patterns = new();
    private readonly Dictionary<string, byte[]> _exceptions = new(StringComparer.Ordinal);

    private Hyphenator()
    {
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
        var hyphenator = new Hyphenator();
        hyphenator.Read(text);
        return hyphenator;
    }

    /// <summary>Patterns parted by blanks, then a line with an equals sign, then words with their hyphens.</summary>
    private void Read(ReadOnlySpan<byte> text)
    {
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
                ReadItems(line, areExceptions);
            }
        }
    }

    private void ReadItems(ReadOnlySpan<byte> line, bool areExceptions)
    {
        foreach (Range range in line.Split((byte)' '))
        {
            ReadOnlySpan<byte> item = line[range];
            if (item.IsEmpty)
            {
                continue;
            }

            if (areExceptions)
            {
                AddException(Encoding.ASCII.GetString(item));
            }
            else
            {
                _patterns.Add(item);
            }
        }
    }

    /// <summary>A word with its hyphens: <c>ta-ble</c> is table with an odd value in front of its third letter alone.</summary>
    private void AddException(string item)
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

        _exceptions[word] = values;
    }
}
