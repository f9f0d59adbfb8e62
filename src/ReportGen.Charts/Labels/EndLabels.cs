using System.Collections.Immutable;

using ReportGen.Charts.Legend;
using ReportGen.Foundation.Origins;
using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;

namespace ReportGen.Charts.Labels;

/// <summary>Labels at the right ends of lines, moved apart only as far as necessary.</summary>
internal static class EndLabels
{
    private const double Distance = 1.12;

    /// <summary>Draws the labels, as close to their lines as possible without covering each other.</summary>
    /// <param name="placement">Places the texts.</param>
    /// <param name="labels">Texts with the heights of their lines' ends in points.</param>
    /// <param name="left">Left edge of the texts in points.</param>
    /// <param name="span">Top and bottom of the available space.</param>
    public static void Draw(LabelPlacement placement, IEnumerable<EndLabel> labels, double left, (double Top, double Bottom) span)
    {
        EndLabel[] sorted = [.. labels.OrderBy(label => label.Middle)];
        if (sorted.Length == 0)
        {
            return;
        }

        double distance = sorted[0].Face.Size * Distance;
        int room = Math.Max(1, (int)((span.Bottom - span.Top) / distance) + 1);
        if (sorted.Length > room)
        {
            // When there are more ends than the height allows, the rest appear in the legend and the data table.
            sorted = [.. sorted.Where((_, i) => i * room / sorted.Length != (i - 1) * room / sorted.Length || i == 0).Take(room)];
        }

        ImmutableArray<double> middles = Spread([.. sorted.Select(label => label.Middle)], distance, span.Top, span.Bottom);
        for (int i = 0; i < sorted.Length; i++)
        {
            placement.Draw(sorted[i].Text, new Point(left, LegendRows.Baseline(middles[i], sorted[i].Face)), sorted[i].Face, TextAnchor.Start, sorted[i].Provenance);
        }
    }

    /// <summary>
    /// Positions at least a distance apart and closest to the preferred ones: neighbours that are too close form a block
    /// at the mean of their preferred positions.
    /// </summary>
    /// <param name="wanted">Preferred positions in ascending order.</param>
    /// <param name="distance">Minimum distance.</param>
    /// <param name="low">Lowest place.</param>
    /// <param name="high">Highest place.</param>
    public static ImmutableArray<double> Spread(ImmutableArray<double> wanted, double distance, double low, double high)
    {
        var blocks = new List<(double Sum, int Count)>();
        for (int i = 0; i < wanted.Length; i++)
        {
            blocks.Add((wanted[i] - (i * distance), 1));
            while (blocks.Count > 1 && blocks[^2].Sum / blocks[^2].Count >= blocks[^1].Sum / blocks[^1].Count)
            {
                blocks[^2] = (blocks[^2].Sum + blocks[^1].Sum, blocks[^2].Count + blocks[^1].Count);
                blocks.RemoveAt(blocks.Count - 1);
            }
        }

        double most = Math.Max(low, high - ((wanted.Length - 1) * distance));
        ImmutableArray<double>.Builder places = ImmutableArray.CreateBuilder<double>(wanted.Length);
        foreach ((double sum, int count) in blocks)
        {
            for (int i = 0; i < count; i++)
            {
                places.Add(Math.Clamp(sum / count, low, most) + (places.Count * distance));
            }
        }

        return places.MoveToImmutable();
    }
}

/// <summary>A label at the end of a line.</summary>
/// <param name="Text">The label.</param>
/// <param name="Middle">Height of the line's end in points.</param>
/// <param name="Face">Text style of the label.</param>
/// <param name="Provenance">Provenance of its data.</param>
internal readonly record struct EndLabel(string Text, double Middle, TextFace Face, Provenance? Provenance);
