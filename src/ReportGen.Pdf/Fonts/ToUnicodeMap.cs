using System.Buffers.Binary;
using System.Text;

using ReportGen.Pdf.Syntax;

namespace ReportGen.Pdf.Fonts;

/// <summary>Writes the map from codes to the text they show (ISO 32000-1, 9.10.3).</summary>
internal static class ToUnicodeMap
{
    /// <summary>A block of a character map lists at most this many entries.</summary>
    private const int EntriesInBlock = 100;

    public static void Write(PdfBuffer map, List<string> texts)
    {
        map.Raw("/CIDInit/ProcSet findresource begin 12 dict begin begincmap/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def"u8)
            .Raw("/CMapName/Adobe-Identity-UCS def/CMapType 2 def 1 begincodespacerange<0000><FFFF>endcodespacerange\n"u8);
        for (int start = 0; start < texts.Count; start += EntriesInBlock)
        {
            int end = Math.Min(start + EntriesInBlock, texts.Count);
            map.Integer(end - start).Raw(" beginbfchar\n"u8);
            for (int i = start; i < end; i++)
            {
                WriteCode(map, i + 1);
                map.Hex(Encoding.BigEndianUnicode.GetBytes(texts[i])).Raw((byte)'\n');
            }

            map.Raw("endbfchar\n"u8);
        }

        map.Raw("endcmap CMapName currentdict/CMap defineresource pop end end"u8);
    }

    private static void WriteCode(PdfBuffer map, int code)
    {
        Span<byte> bytes = stackalloc byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(bytes, (ushort)code);
        map.Hex(bytes);
    }
}
