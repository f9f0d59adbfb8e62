using System.Collections.Immutable;
using System.Globalization;
using System.Text;

using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

namespace ReportGen.Publishing.Inspection;

/// <summary>Pages as text: one line for each item, in paint order, in points from the top left corner of the page.</summary>
public static class PageDump
{
    /// <summary>Writes the dump; the same pages give the same text on every machine.</summary>
    /// <param name="document">The pages.</param>
    public static string Of(PagedDocument document)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"document {Quoted(document.Info.Title)} {document.Info.Language} {document.Pages.Length} pages\n");
        AppendOutline(text, document.Outline, depth: 1);
        for (int i = 0; i < document.Pages.Length; i++)
        {
            PageFrame page = document.Pages[i];
            text.Append(CultureInfo.InvariantCulture, $"page {i + 1} label {Quoted(page.Label)} size {Number(page.Size.Width)} {Number(page.Size.Height)}\n");
            Append(text, page.Items, Matrix.Identity, tag: "-");
        }

        return text.ToString();
    }

    private static void AppendOutline(StringBuilder text, ImmutableArray<OutlineEntry> entries, int depth)
    {
        foreach (OutlineEntry entry in entries)
        {
            text.Append("outline ").Append('>', depth).Append(CultureInfo.InvariantCulture, $" {Quoted(entry.Title)} -> {entry.Destination}\n");
            AppendOutline(text, entry.Children, depth + 1);
        }
    }

    private static void Append(StringBuilder text, ImmutableArray<FrameItem> items, Matrix toPage, string tag)
    {
        foreach (FrameItem item in items)
        {
            switch (item)
            {
                case GroupItem group:
                    AppendFigure(text, group.Tag);
                    Append(text, group.Items, group.Transform is { } inner ? toPage.Times(inner) : toPage, NameOf(group.Tag) ?? tag);
                    break;
                case GlyphRun run:
                    Point at = toPage.Apply(run.Baseline);
                    string data = run.Provenance.Origin is null ? string.Empty : " data";
                    text.Append(CultureInfo.InvariantCulture, $"  text {Number(at.X)} {Number(at.Y)} width {Number(run.Width)} {run.Font.PostScriptName} {Number(run.Size)} {run.Colour} {tag}{data} {Quoted(run.Text)}\n");
                    break;
                case PathItem path:
                    AppendArea(text, "path", toPage.Apply(path.Path.Bounds()), PaintOf(path), tag);
                    break;
                case ImageItem image:
                    AppendArea(text, "image", toPage.Apply(image.Area), image.Image.Path, tag);
                    break;
                case LinkItem link:
                    AppendArea(text, "link", toPage.Apply(link.Area), TargetOf(link.Target), tag);
                    break;
                case AnchorItem anchor:
                    Point place = toPage.Apply(anchor.Place);
                    text.Append(CultureInfo.InvariantCulture, $"  anchor {Number(place.X)} {Number(place.Y)} {anchor.Name}\n");
                    break;
            }
        }
    }

    // The accessible content of a figure: its alternative text, then its data.
    private static void AppendFigure(StringBuilder text, ContentTag? tag)
    {
        if (tag is not StructureTag { Element: { Alternative: { } alternative } element })
        {
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"  {element.Role} alternative {Quoted(alternative)}\n");
        foreach (string row in element.Data?.TrimEnd('\n').Split('\n') ?? [])
        {
            text.Append(CultureInfo.InvariantCulture, $"    row {row}\n");
        }
    }

    private static void AppendArea(StringBuilder text, string kind, Rect area, string what, string tag) =>
        text.Append(CultureInfo.InvariantCulture, $"  {kind} {Number(area.X)} {Number(area.Y)} {Number(area.Width)} {Number(area.Height)} {tag} {what}\n");

    private static string PaintOf(PathItem path)
    {
        string fill = path.Fill is { } colour ? $"fill {colour}" : string.Empty;
        string stroke = path.Stroke is { } line ? FormattableString.Invariant($"stroke {line.Colour} {Number(line.Width)}") : string.Empty;
        return $"{fill} {stroke}".Trim();
    }

    private static string TargetOf(LinkTarget target) => target switch
    {
        DestinationTarget destination => $"-> {destination.Name}",
        AddressTarget address => $"-> {address.Address}",
        _ => "->",
    };

    private static string? NameOf(ContentTag? tag) => tag switch
    {
        StructureTag structure => structure.Element.Role.ToString(),
        ArtifactTag artifact => $"artifact-{artifact.Kind}",
        _ => null,
    };

    /// <summary>A text in quotation marks, on one line.</summary>
    internal static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).ReplaceLineEndings("\\n")}\"";

    /// <summary>Points with two decimals.</summary>
    internal static string Number(double points) =>
        Math.Round((decimal)points, 2, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture);
}
