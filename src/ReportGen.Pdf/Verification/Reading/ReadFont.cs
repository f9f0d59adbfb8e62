using System.Text;

namespace ReportGen.Pdf.Verification.Reading;

/// <summary>A font of a file, with the codes that content shows in it.</summary>
internal sealed class ReadFont
{
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
            ReadMap(new PdfParser(StreamData.Decode(map, file)));
        }

        ReadWidths();
    }

    public PdfDictionary Dictionary { get; }

    public PdfDictionary Descendant { get; }

    public PdfDictionary Descriptor { get; }

    public bool IsComposite { get; }

    public bool HasToUnicode { get; }

    public string Name => _document.File.Get(Dictionary, "BaseFont").AsName ?? string.Empty;

    /// <summary>Codes shown, each with a page on which it is.</summary>
    public SortedDictionary<int, int> Shown { get; } = [];

    /// <summary>The text of a code; null when the font does not say.</summary>
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
                    Map(operands[i], operands[i + 1], 0);
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
            for (int code = start; code <= Math.Min(CodeOf(last), 0xFFFF); code++)
            {
                if (operands[i + 2] is PdfArray list)
                {
                    if (code - start < list.Items.Count && list.Items[code - start] is PdfString text)
                    {
                        _toUnicode[code] = Encoding.BigEndianUnicode.GetString(text.Bytes);
                    }
                }
                else
                {
                    Map(first, operands[i + 2], code - start);
                }
            }
        }
    }

    private void Map(PdfValue code, PdfValue text, int step)
    {
        if (code is not PdfString from || text is not PdfString to || to.Bytes.Length == 0)
        {
            return;
        }

        byte[] bytes = [.. to.Bytes];
        bytes[^1] += (byte)step;
        _toUnicode[CodeOf(from) + step] = Encoding.BigEndianUnicode.GetString(bytes);
    }

    private static int CodeOf(PdfString code) => code.Bytes.Aggregate(0, (value, next) => (value << 8) | next);

    private void ReadWidths()
    {
        PdfFile file = _document.File;
        IReadOnlyList<PdfValue> items = [.. file.Items(Descendant, "W").Select(file.Resolve)];
        int at = 0;
        while (at + 1 < items.Count && items[at].AsInteger is { } first)
        {
            if (items[at + 1] is PdfArray list)
            {
                for (int i = 0; i < list.Items.Count; i++)
                {
                    _widths[first + i] = list.Items[i].AsNumber ?? 0;
                }

                at += 2;
            }
            else
            {
                int last = Math.Min(items[at + 1].AsInteger ?? 0, 0xFFFF);
                for (int code = first; code <= last && at + 2 < items.Count; code++)
                {
                    _widths[code] = items[at + 2].AsNumber ?? 0;
                }

                at += 3;
            }
        }
    }
}
