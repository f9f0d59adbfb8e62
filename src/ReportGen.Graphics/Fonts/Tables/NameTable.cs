using System.Text;

namespace ReportGen.Graphics.Fonts.Tables;

/// <summary>Names of a font (OpenType <c>name</c>).</summary>
internal static class NameTable
{
    public const int Family = 1;
    public const int PostScript = 6;
    public const int TypographicFamily = 16;

    private const int WindowsPlatform = 3;
    private const int AmericanEnglish = 0x0409;

    /// <summary>A name in English, or in any language when there is no English one; null when the font has none.</summary>
    public static string? Find(ReadOnlySpan<byte> table, int nameId)
    {
        string? any = null;
        int count = table.U16(2);
        int storage = table.U16(4);
        for (int i = 0; i < count; i++)
        {
            int record = 6 + (i * 12);
            int platform = table.U16(record);
            if (table.U16(record + 6) != nameId || platform is not (0 or 1 or WindowsPlatform))
            {
                continue;
            }

            bool isEnglish = platform == WindowsPlatform && table.U16(record + 4) == AmericanEnglish;
            if (any is not null && !isEnglish)
            {
                continue;
            }

            int length = table.U16(record + 8);
            ReadOnlySpan<byte> bytes = table.From(storage + table.U16(record + 10));
            bytes = bytes[..Math.Min(length, bytes.Length)];
            string name = platform == 1 ? Encoding.Latin1.GetString(bytes) : Encoding.BigEndianUnicode.GetString(bytes);
            if (isEnglish)
            {
                return name;
            }

            any = name;
        }

        return any;
    }
}
