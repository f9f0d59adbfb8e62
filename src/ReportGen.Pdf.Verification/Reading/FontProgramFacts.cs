using System.Buffers.Binary;
using System.Text;

namespace ReportGen.Pdf.Verification.Reading;

/// <summary>The properties of an embedded TrueType program with which its PDF font must agree.</summary>
internal sealed class FontProgramFacts
{
    private readonly Dictionary<string, ReadOnlyMemory<byte>> _tables = new(StringComparer.Ordinal);

    public FontProgramFacts(ReadOnlyMemory<byte> data)
    {
        int count = data.Length >= 12 ? BinaryPrimitives.ReadUInt16BigEndian(data.Span[4..]) : 0;
        for (int i = 0; i < count && 28 + (16 * i) <= data.Length; i++)
        {
            ReadOnlySpan<byte> record = data.Span.Slice(12 + (16 * i), 16);
            uint offset = BinaryPrimitives.ReadUInt32BigEndian(record[8..]);
            uint length = BinaryPrimitives.ReadUInt32BigEndian(record[12..]);
            if (offset <= data.Length && length <= data.Length - offset)
            {
                _tables[Encoding.ASCII.GetString(record[..4])] = data.Slice((int)offset, (int)length);
            }
        }

        IsSound = Length("head") >= 54 && Length("hhea") >= 36 && Length("maxp") >= 6 && Length("glyf") > 0 && HasAllGlyphs();
    }

    public bool IsSound { get; }

    public int GlyphCount => Word("maxp", 4);

    /// <summary>Width of a glyph in thousandths of an em.</summary>
    public double WidthOf(int glyph) => Word("hmtx", 4 * Math.Min(glyph, Word("hhea", 34) - 1)) * 1000.0 / Word("head", 18);

    private bool HasAllGlyphs()
    {
        int entry = Word("head", 50) == 0 ? 2 : 4;
        int widths = Word("hhea", 34);
        bool hasRoom = Length("loca") == entry * (GlyphCount + 1) && widths > 0 && Length("hmtx") == (4 * widths) + (2 * (GlyphCount - widths));
        if (!hasRoom)
        {
            return false;
        }

        ReadOnlySpan<byte> loca = _tables["loca"].Span;
        ReadOnlySpan<byte> glyphs = _tables["glyf"].Span;
        long last = 0;
        for (int i = 0; i <= GlyphCount; i++)
        {
            long offset = entry == 2 ? 2L * BinaryPrimitives.ReadUInt16BigEndian(loca[(2 * i)..]) : BinaryPrimitives.ReadUInt32BigEndian(loca[(4 * i)..]);
            if (offset < last || offset > glyphs.Length || !GlyphProgram.IsSound(glyphs[(int)last..(int)offset], GlyphCount))
            {
                return false;
            }

            last = offset;
        }

        return true;
    }

    private int Length(string tag) => _tables.TryGetValue(tag, out ReadOnlyMemory<byte> table) ? table.Length : 0;

    private int Word(string tag, int at) => Length(tag) >= at + 2 ? BinaryPrimitives.ReadUInt16BigEndian(_tables[tag].Span[at..]) : 0;
}
