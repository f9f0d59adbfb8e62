using ReportGen.Graphics.Pages;

namespace ReportGen.Pdf.Structure;

/// <summary>
/// Numbering style of the labels of a list: readers announce labels only of lists that declare them
/// (ISO 14289-1, 7.6; values from ISO 32000-1, table 347).
/// </summary>
internal static class ListNumbering
{
    /// <summary>The value of the attribute ListNumbering; empty for a list without labels.</summary>
    public static ReadOnlySpan<byte> Of(StructureNode list)
    {
        StructureNode? label = list.Children
            .SelectMany(item => item.Children)
            .FirstOrDefault(child => child.Role == StructureRole.Lbl);
        if (label is null)
        {
            return default;
        }

        string text = (label.FirstText ?? label.Element?.ActualText ?? string.Empty).TrimStart('(', '（', '[', ' ');
        char first = text.Length > 0 ? text[0] : '•';
        return first switch
        {
            '■' or '▪' or '□' or '▫' => "Square"u8,
            '○' or '◦' => "Circle"u8,
            >= 'a' and <= 'z' => "LowerAlpha"u8,
            >= 'A' and <= 'Z' => "UpperAlpha"u8,
            _ when char.IsDigit(first) || IsChineseNumber(first) => "Decimal"u8,
            _ => "Disc"u8,
        };
    }

    private static bool IsChineseNumber(char c) => "一二三四五六七八九十①②③④⑤⑥⑦⑧⑨⑩".Contains(c, StringComparison.Ordinal);
}
