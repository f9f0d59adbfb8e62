using ReportGen.Graphics.Pages;

namespace ReportGen.Layout.Tests.Harness;

/// <summary>Reads the text of finished pages.</summary>
internal static class Runs
{
    /// <summary>The text of a page's decoration, or of all else.</summary>
    public static string TextOf(PageFrame page, bool inDecoration) =>
        string.Concat(Of(page.Items, isDecoration: false).Where(run => run.IsDecoration == inDecoration).Select(run => run.Run.Text));

    /// <summary>The different baselines of a page.</summary>
    public static IReadOnlyCollection<double> BaselinesOf(PageFrame page) =>
        [.. Of(page.Items, isDecoration: false).Select(run => Math.Round(run.Run.Baseline.Y, 2, MidpointRounding.AwayFromZero)).Distinct()];

    private static IEnumerable<(GlyphRun Run, bool IsDecoration)> Of(IEnumerable<FrameItem> items, bool isDecoration)
    {
        foreach (FrameItem item in items)
        {
            if (item is GlyphRun glyphs)
            {
                yield return (glyphs, isDecoration);
            }
            else if (item is GroupItem group)
            {
                foreach ((GlyphRun Run, bool IsDecoration) run in Of(group.Items, isDecoration || group.Tag is ArtifactTag))
                {
                    yield return run;
                }
            }
        }
    }
}
