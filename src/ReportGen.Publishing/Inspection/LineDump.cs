using System.Globalization;
using System.Text;

using ReportGen.Graphics.Pages;
using ReportGen.Layout;
using ReportGen.Layout.Text;

namespace ReportGen.Publishing.Inspection;

/// <summary>Lines of text with the rules applied to them, as text: for each its location on the page and in the source, and its natural and available width.</summary>
public static class LineDump
{
    /// <summary>Writes the dump; the same pages give the same text on every machine.</summary>
    /// <param name="document">The pages.</param>
    /// <param name="lines">Their lines, page by page.</param>
    public static string Of(PagedDocument document, IReadOnlyList<PlacedLine> lines)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"document {PageDump.Quoted(document.Info.Title)} {document.Info.Language} {document.Pages.Length} pages {lines.Count} lines\n");
        text.Append("wanted: natural width; had: available width; set: width after adjustment; all in points\n");
        int page = 0;
        foreach (PlacedLine line in lines)
        {
            if (line.Page != page)
            {
                page = line.Page;
                text.Append(CultureInfo.InvariantCulture, $"page {page} label {PageDump.Quoted(line.Label)}\n");
            }

            Append(text, line);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, PlacedLine placed)
    {
        TextLine line = placed.Line;
        string place = line.Span is { } span ? span.ToWritten().ToString() : "made by the program";
        text.Append(CultureInfo.InvariantCulture, $"  {PageDump.Number(placed.Area.X)} {PageDump.Number(placed.Area.Y)} line {line.Index + 1}/{placed.Count} ");
        text.Append(CultureInfo.InvariantCulture, $"wanted {PageDump.Number(line.NaturalWidth)} had {PageDump.Number(line.Measure)} set {PageDump.Number(line.SetWidth)} ");
        text.Append(CultureInfo.InvariantCulture, $"ends {EndOf(line.End)} {place} {PageDump.Quoted(line.Text)}\n");
        foreach (LineRule rule in line.Trace())
        {
            text.Append("    ").Append(rule).Append('\n');
        }
    }

    private static string EndOf(LineEnd end) => end switch
    {
        LineEnd.Full => "full",
        LineEnd.Hyphen => "hyphen",
        LineEnd.Forced => "forced",
        LineEnd.Paragraph => "paragraph",
        _ => "emergency",
    };
}
