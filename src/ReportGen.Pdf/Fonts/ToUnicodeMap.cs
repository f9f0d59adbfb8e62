using System.Buffers.Binary;
using System.Text;

using ReportGen.Pdf.Syntax;

namespace ReportGen.Pdf.Fonts;

/// <summary>Writes the map from codes to the text they show (ISO 32000-1, 9.10.3).</summary>
internal static class ToUnicodeMap
{
    /// <summary>A block of a character map holds at most this many ranges.</summary>
    private const int RangesInBlock = 100;

    private const int LongestOnStack = 16;

    public static void Write(PdfBuffer map, List<string> texts)
    {
        map.Raw("/CIDInit/ProcSet findresource begin 12 dict begin begincmap/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def"u8)
            .Raw("/CMapName/Adobe-Identity-UCS def/CMapType 2 def 1 begincodespacerange<0000><FFFF>endcodespacerange\n"u8);
        // Codes run on without gaps: ranges that list their texts need not name each code. A range stays within one value
        // of the code's first byte.
        int ranges = (texts.Count >> 8) + 1;
        for (int first = 0; first < ranges; first += RangesInBlock)
        {
            int last = Math.Min(first + RangesInBlock, ranges);
            map.Integer(last - first).Raw(" beginbfrange\n"u8);
            for (int range = first; range < last; range++)
            {
                WriteRange(map, texts, Math.Max(1, range << 8), Math.Min(texts.Count, (range << 8) | 0xFF));
            }

            map.Raw("endbfrange\n"u8);
        }

        map.Raw("endcmap CMapName currentdict/CMap defineresource pop end end"u8);
    }

    private static void WriteRange(PdfBuffer map, List<string> texts, int first, int last)
    {
        WriteCode(map, first);
        WriteCode(map, last);
        map.Raw((byte)'[');
        for (int code = first; code <= last; code++)
        {
            WriteText(map, texts[code - 1]);
        }

        map.Raw("]\n"u8);
    }

    private static void WriteText(PdfBuffer map, string text)
    {
        Span<byte> bytes = text.Length <= LongestOnStack ? stackalloc byte[2 * LongestOnStack] : new byte[2 * text.Length];
        map.Hex(bytes[..Encoding.BigEndianUnicode.GetBytes(text, bytes)]);
    }

    private static void WriteCode(PdfBuffer map, int code)
    {
        Span<byte> bytes = stackalloc byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(bytes, (ushort)code);
        map.Hex(bytes);
    }
}
