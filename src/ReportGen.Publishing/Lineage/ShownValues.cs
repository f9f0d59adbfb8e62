using System.Collections.Immutable;

using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

namespace ReportGen.Publishing.Lineage;

/// <summary>Finds the values from data on finished pages.</summary>
public static class ShownValues
{
    /// <summary>The values in the order in which they are painted, page by page.</summary>
    /// <param name="pages">The pages.</param>
    public static ImmutableArray<ShownValue> On(ImmutableArray<PageFrame> pages)
    {
        ImmutableArray<ShownValue>.Builder values = ImmutableArray.CreateBuilder<ShownValue>();
        for (int i = 0; i < pages.Length; i++)
        {
            new PageWalk(i + 1, values).Visit(pages[i].Items, Matrix.Identity);
        }

        return values.ToImmutable();
    }

    private sealed class PageWalk(int page, ImmutableArray<ShownValue>.Builder values)
    {
        /// <summary>Index in <c>values</c> of the last part of each value on the current page.</summary>
        private readonly Dictionary<int, int> _lastPart = [];

        public void Visit(ImmutableArray<FrameItem> items, Matrix toPage)
        {
            foreach (FrameItem item in items)
            {
                switch (item)
                {
                    case GroupItem group:
                        Visit(group.Items, group.Transform is { } inner ? toPage.Times(inner) : toPage);
                        break;
                    case GlyphRun { Provenance.Origin: not null } run:
                        Add(run, toPage);
                        break;
                }
            }
        }

        private void Add(GlyphRun run, Matrix toPage)
        {
            var shown = new ShownValue(page, toPage.Apply(BoxOf(run)), run.Text, run.Provenance);
            if (run.Provenance.ValueId != 0 && _lastPart.TryGetValue(run.Provenance.ValueId, out int index) && IsSameLine(values[index].Area, shown.Area))
            {
                // One value in two fonts: digits in one, the Chinese unit in the other.
                ShownValue before = values[index];
                values[index] = before with { Area = before.Area.Union(shown.Area), Text = before.Text + shown.Text };
                return;
            }

            if (run.Provenance.ValueId != 0)
            {
                _lastPart[run.Provenance.ValueId] = values.Count;
            }

            values.Add(shown);
        }

        private static bool IsSameLine(Rect a, Rect b)
        {
            double overlap = Math.Min(a.Bottom, b.Bottom) - Math.Max(a.Y, b.Y);
            return overlap > Math.Min(a.Height, b.Height) / 2;
        }

        /// <summary>The em boxes of the run, as a viewer would highlight them.</summary>
        private static Rect BoxOf(GlyphRun run)
        {
            (double ascent, double descent) = (run.Font.Metrics.TypographicAscent, run.Font.Metrics.TypographicDescent);
            return new Rect(run.Baseline.X, run.Baseline.Y - (ascent * run.Size), run.Width, (ascent + descent) * run.Size);
        }
    }
}
