using System.Text;

using ReportGen.Graphics.Pages;

namespace ReportGen.Pdf.Structure;

/// <summary>Names and kinds of the standard structure types (ISO 32000-1, 14.8.4).</summary>
internal static class StructureRoles
{
    private static readonly byte[][] Names =
        [.. Enum.GetValues<StructureRole>().Select(role => Encoding.ASCII.GetBytes(NameText(role)))];

    public static ReadOnlySpan<byte> NameOf(StructureRole role) => Names[(int)role];

    /// <summary>True for inline elements.</summary>
    public static bool IsInline(StructureRole role) =>
        role is StructureRole.Span or StructureRole.Link or StructureRole.Reference or StructureRole.Code;

    /// <summary>True for elements that only group others and contain no text themselves.</summary>
    public static bool IsGrouping(StructureRole role) => role is StructureRole.Document or StructureRole.Part
        or StructureRole.Sect or StructureRole.Div or StructureRole.BlockQuote;

    public static bool IsTableSection(StructureRole role) =>
        role is StructureRole.THead or StructureRole.TBody or StructureRole.TFoot;

    public static bool IsCell(StructureRole role) => role is StructureRole.TH or StructureRole.TD;

    /// <summary>Level of a heading, 0 for other elements.</summary>
    public static int HeadingLevel(StructureRole role) =>
        role is >= StructureRole.H1 and <= StructureRole.H6 ? role - StructureRole.H1 + 1 : 0;

    private static string NameText(StructureRole role) => role switch
    {
        StructureRole.Toc => "TOC",
        StructureRole.TocItem => "TOCI",
        _ => role.ToString(),
    };
}
