using System.Text;

namespace ReportGen.Pdf.Verification.Reading;

/// <summary>A font of a file, with the codes that content shows in it.</summary>
internal sealed class ReadFont
{
    /// <summary>Maximum length in bytes of the text of a code (ISO 32000-1, 9.10.3).</summary>
    private const int LongestText = 512;

    private const int LastCode = 0xFFFF;

    private readonly ReadDocument _document;
    private readonly Dictionary<int, string> _toUnicode = [];
    private readonly Dictionary<int, double> _widths = [];

    public ReadFont(ReadDocument document, PdfDictionary dictionary)
    {
        _document = document;
        Dictionary = dictionary;
        PdfFile file = document.File;
        IsComposite = file.Get(dictionary, "Subtype").AsName == "Type0";
        Descendant = IsComposite && file.Items(dictionary, "DescendantFonts") is [var first, ..] && file.Resolve(first) is PdfDictionary below
            ? below
            : dictionary;
        Descriptor = file.Dictionary(Descendant, "FontDescriptor");
        HasToUnicode = file.Get(dictionary, "ToUnicode") is PdfStream;
        if (file.Get(dictionary, "ToUnicode") is PdfStream map)
        {
            ReadMap(new PdfParser(StreamData.Decode(map, file), 0, file.Budget));
        }

        ReadWidths();
    }

    public PdfDictionary Dictionary { get; }

    public PdfDictionary Descendant { get; }

    public PdfDictionary Descriptor { get; }

    public bool IsComposite { get; }

    public bool HasToUnicode { get; }

    /// <summary>True when content streams draw its glyphs, as in a Type 3 font.</summary>
    public bool IsDrawnByContent => _document.File.Get(Dictionary, "Subtype").AsName == "Type3";

    /// <summary>True when content shows it filled or stroked, not only as invisible text.</summary>
    public bool IsVisible { get; set; }

    /// <summary>True when its codes are glyph numbers or, through a map, lead to them.</summary>
    public bool HasIdentityCodes => _document.File.Get(Dictionary, "Encoding").AsName is "Identity-H" or "Identity-V";

    /// <summary>True for a font that viewers contain, whose dictionary may omit widths and descriptor (ISO 32000-1, 9.6.2.2).</summary>
    public bool IsStandard14 => !IsComposite && Descriptor.Entries.Count == 0;

    /// <summary>
    /// True when the text of its codes is known without a map (ISO 32000-1, 9.10.2; ISO 19005-2, 6.2.11.7.2): a simple font that
    /// is not symbolic or has a standard encoding, or a composite font of a character collection of Adobe.
    /// </summary>
    public bool HasKnownText
    {
        get
        {
            PdfFile file = _document.File;
            if (!IsComposite)
            {
                return !IsDrawnByContent || Dictionary.TryGet("Encoding", out _);
            }

            string? ordering = file.Get(file.Dictionary(Descendant, "CIDSystemInfo"), "Ordering").AsText;
            return ordering is "GB1" or "CNS1" or "Japan1" or "Korea1";
        }
    }

    public string Name => _document.File.Get(Dictionary, "BaseFont").AsName ?? string.Empty;

    /// <summary>Codes shown, each with a page on which it is shown.</summary>
    public SortedDictionary<int, int> Shown { get; } = [];

    /// <summary>The text of a code; null when the font does not map it.</summary>
    public string? TextOf(int code) => _toUnicode.GetValueOrDefault(code);

    /// <summary>Width of a code in thousandths of an em.</summary>
    public double WidthOf(int code) =>
        _widths.TryGetValue(code, out double width) ? width : _document.File.Get(Descendant, "DW").AsNumber ?? 1000;

    /// <summary>The codes of a shown string: two bytes each in a composite font with an identity encoding.</summary>
    public IEnumerable<int> Codes(byte[] shown)
    {
        if (!IsComposite)
        {
            foreach (byte code in shown)
            {
                yield return code;
            }

            yield break;
        }

        for (int i = 0; i + 1 < shown.Length; i += 2)
        {
            yield return (shown[i] << 8) | shown[i + 1];
        }
    }

    private void ReadMap(PdfParser parser)
    {
        var operands = new List<PdfValue>();
        while (!parser.IsAtEnd)
        {
            PdfValue value = parser.Read(readsReferences: false);
            if (value is not PdfKeyword keyword)
            {
                operands.Add(value);
                continue;
            }

            if (keyword.Text == "endbfchar")
            {
                for (int i = 0; i + 1 < operands.Count; i += 2)
                {
                    Map(operands[i] is PdfString from ? CodeOf(from) : -1, operands[i + 1], 0);
                }
            }
            else if (keyword.Text == "endbfrange")
            {
                ReadRanges(operands);
            }

            operands.Clear();
        }
    }

    private void ReadRanges(List<PdfValue> operands)
    {
        for (int i = 0; i + 2 < operands.Count; i += 3)
        {
            if (operands[i] is not PdfString first || operands[i + 1] is not PdfString last)
            {
                continue;
            }

            int start = CodeOf(first);
            for (int code = start; code <= CodeOf(last); code++)
            {
                _document.File.Budget.Spend(ReadingBudget.ValueSteps);
                if (operands[i + 2] is PdfArray list)
                {
                    if (code - start < list.Items.Count)
                    {
                        Map(code, list.Items[code - start], 0);
                    }
                }
                else
                {
                    Map(code, operands[i + 2], code - start);
                }
            }
        }
    }

    private void Map(int code, PdfValue text, int step)
    {
        if (code is < 0 or > LastCode || text is not PdfString { Bytes.Length: > 0 and <= LongestText } to)
        {
            return;
        }

        _document.File.Budget.Keep();
        byte[] bytes = [.. to.Bytes];
        bytes[^1] += (byte)step;
        _toUnicode[code] = Encoding.BigEndianUnicode.GetString(bytes);
    }

    /// <summary>The code of a string of at most two bytes; a longer one is beyond all codes.</summary>
    private static int CodeOf(PdfString code) => code.Bytes switch
    {
        [] => LastCode + 1,
        [var only] => only,
        [var high, var low] => (high << 8) | low,
        _ => LastCode + 1,
    };

    private void ReadWidths()
    {
        PdfFile file = _document.File;
        IReadOnlyList<PdfValue> items = [.. file.Items(Descendant, "W").Select(file.Resolve)];
        int at = 0;
        while (at + 1 < items.Count && items[at].AsInteger is { } first)
        {
            if (first is < 0 or > LastCode)
            {
                return;
            }

            if (items[at + 1] is PdfArray list)
            {
                file.Budget.Spend(list.Items.Count);
                for (int i = 0; i < list.Items.Count && first + i <= LastCode; i++)
                {
                    file.Budget.Keep();
                    _widths[first + i] = list.Items[i].AsNumber ?? 0;
                }

                at += 2;
            }
            else
            {
                int last = Math.Min(items[at + 1].AsInteger ?? 0, LastCode);
                file.Budget.Spend(Math.Max(0, last - first));
                for (int code = first; code <= last && at + 2 < items.Count; code++)
                {
                    file.Budget.Keep();
                    _widths[code] = items[at + 2].AsNumber ?? 0;
                }

                at += 3;
            }
        }
    }
}
