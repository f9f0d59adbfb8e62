using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

namespace ReportGen.Layout.Tests.Harness;

/// <summary>A glyph where it stands on its page.</summary>
/// <param name="Text">The characters that it shows.</param>
/// <param name="Left">Left edge, in points.</param>
/// <param name="Right">Right edge.</param>
/// <param name="Baseline">Points from the top of the page to its baseline.</param>
internal sealed record SetGlyph(string Text, double Left, double Right, double Baseline)
{
    public bool IsDigit => Text.Length == 1 && char.IsAsciiDigit(Text[0]);

    /// <summary>The glyphs of a page, line by line; what is raised by less than a distance belongs to the line.</summary>
    public static SetGlyph[][] RowsOf(PageFrame page, double distance = 8)
    {
        var rows = new List<List<SetGlyph>>();
        foreach (SetGlyph glyph in Of(page.Items, Matrix.Identity).OrderBy(glyph => glyph.Baseline))
        {
            if (rows.Count == 0 || glyph.Baseline - rows[^1][0].Baseline > distance)
            {
                rows.Add([]);
            }

            rows[^1].Add(glyph);
        }

        return [.. rows.Select(row => row.OrderBy(glyph => glyph.Left).ToArray())];
    }

    private static IEnumerable<SetGlyph> Of(IEnumerable<FrameItem> items, Matrix toPage) => items.SelectMany(item => item switch
    {
        GlyphRun run => run.Glyphs.Select(glyph =>
        {
            Point at = toPage.Apply(run.Baseline with { X = run.Baseline.X + glyph.X });
            return new SetGlyph(run.Text.Substring(glyph.TextStart, glyph.TextLength), at.X, at.X + glyph.Advance, at.Y);
        }),
        GroupItem group => Of(group.Items, group.Transform is { } map ? toPage.Times(map) : toPage),
        _ => [],
    });
}
