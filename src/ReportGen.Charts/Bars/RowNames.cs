using System.Collections.Immutable;

using ReportGen.Charts.Axes;
using ReportGen.Charts.Labels;
using ReportGen.Charts.Legend;
using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;

namespace ReportGen.Charts.Bars;

/// <summary>Names of the rows of horizontal bars, in one or two lines left of the bars.</summary>
/// <param name="chart">The chart.</param>
/// <param name="style">The style.</param>
internal sealed class RowNames(ChartSpecification chart, ChartStyle style)
{
    private const double WidthShare = 0.42;
    private const double LineDistance = 1.2;

    private double LineHeight => style.Label.Size * LineDistance;

    /// <summary>Width of the names in points.</summary>
    /// <param name="width">Width of the block in points.</param>
    public double WidthIn(double width) =>
        Math.Min(width * WidthShare, Enumerable.Range(0, chart.X.Length).Max(row => NamesOf(row).Max(FaceOf(row).Measure)));

    /// <summary>Height of the tallest name in points.</summary>
    /// <param name="width">Width of the block in points.</param>
    public double HighestIn(double width)
    {
        double room = WidthIn(width);
        return Enumerable.Range(0, chart.X.Length).Max(row => LinesOf(row, room).Length) * style.Label.Size * LineDistance;
    }

    /// <summary>Draws the names at the centres of their rows.</summary>
    /// <param name="placement">Places the texts.</param>
    /// <param name="plot">The plot area.</param>
    /// <param name="width">Width of the block in points.</param>
    public void Draw(LabelPlacement placement, Rect plot, double width)
    {
        double room = WidthIn(width);
        double pitch = plot.Height / chart.X.Length;
        for (int row = 0; row < chart.X.Length; row++)
        {
            ImmutableArray<string> lines = LinesOf(row, room);
            double middle = plot.Y + (pitch * (row + 0.5)) - ((lines.Length - 1) * style.Label.Size * LineDistance / 2);
            TextFace face = FaceOf(row);
            foreach (string line in lines)
            {
                placement.Draw(line, new Point(room, LegendRows.Baseline(middle, face)), face, TextAnchor.End);
                middle += LineHeight;
            }
        }
    }

    private string[] NamesOf(int row) => PlaceText.LinesOf(chart.X[row], chart.IsChinese);

    private ImmutableArray<string> LinesOf(int row, double room) =>
        [.. NamesOf(row).SelectMany(name => Broken(name, room, FaceOf(row)))];

    private static ImmutableArray<string> Broken(string name, double room, TextFace face)
    {
        if (face.Measure(name) <= room)
        {
            return [name];
        }

        ImmutableArray<string> even = LabelBreaking.Break(name, 2, face);
        return even.All(line => face.Measure(line) <= room) ? even : LabelBreaking.Fill(name, 2, room, face);
    }

    private TextFace FaceOf(int row) => chart.Highlights.Contains(row)
        ? style.Label with { Colour = style.SeriesColour(0), Font = style.StrongValueLabel.Font }
        : style.Label with { Colour = style.ValueLabel.Colour };
}
