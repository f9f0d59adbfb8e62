using System.Collections.Immutable;

using ReportGen.Charts.Annotations;
using ReportGen.Charts.Labels;
using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

namespace ReportGen.Charts.Legend;

/// <summary>The legend, broken into rows of the available width, with the unit at the right end of the first.</summary>
internal sealed class LegendRows
{
    // Distance from the top of the block to the centre of the first row in points; row spacing as a multiple of the font size.
    internal const double FirstMiddle = 4.6;
    private const double RowDistance = 1.45;
    private const double KeyGap = 4;
    private const double UnitGap = 8;

    private readonly ChartStyle _style;
    private readonly string? _unit;
    private readonly double _gap;
    private readonly ImmutableArray<ImmutableArray<LegendEntry>> _rows;

    public LegendRows(ImmutableArray<LegendEntry> entries, string? unit, ChartStyle style, double width)
    {
        _style = style;
        _unit = string.IsNullOrEmpty(unit) ? null : TextFitting.Shorten(unit, style.AxisTitle, width);
        _gap = entries.Length >= 4 ? style.Legend.GapFour : style.Legend.Gap;
        _rows = Break([.. entries.Select(entry => Shortened(entry, width))], width, _unit is null ? 0 : style.AxisTitle.Measure(_unit) + UnitGap);
    }

    /// <summary>Height of the rows after the first, in points: the distance by which the plot's top moves down.</summary>
    public double ExtraHeight => Math.Max(0, _rows.Length - 1) * RowDistance * _style.Legend.Text.Size;

    /// <summary>Draws the legend at the top of a block.</summary>
    /// <param name="canvas">The canvas, its origin at the block's top left corner.</param>
    /// <param name="placement">Places the texts.</param>
    /// <param name="unitRight">Right end of the unit in points.</param>
    public void Draw(Canvas canvas, LabelPlacement placement, double unitRight)
    {
        TextFace face = _style.Legend.Text;
        double middle = FirstMiddle;
        if (!string.IsNullOrEmpty(_unit))
        {
            placement.Draw(_unit, new Point(unitRight, Baseline(middle, face)), _style.AxisTitle, TextAnchor.End);
        }

        foreach (ImmutableArray<LegendEntry> row in _rows)
        {
            double x = 0;
            foreach (LegendEntry entry in row)
            {
                DrawKey(canvas, entry, x, middle);
                x += KeyWidth(entry) + KeyGap;
                x += placement.Draw(entry.Name, new Point(x, Baseline(middle, face)), face) + _gap;
            }

            middle += RowDistance * face.Size;
        }
    }

    /// <summary>Baseline that centres lining figures in a row.</summary>
    public static double Baseline(double middle, TextFace face) => middle + (face.CapHeight / 2);

    private ImmutableArray<ImmutableArray<LegendEntry>> Break(ImmutableArray<LegendEntry> entries, double width, double unit)
    {
        ImmutableArray<ImmutableArray<LegendEntry>>.Builder rows = ImmutableArray.CreateBuilder<ImmutableArray<LegendEntry>>();
        ImmutableArray<LegendEntry>.Builder row = ImmutableArray.CreateBuilder<LegendEntry>();
        double x = 0;
        foreach (LegendEntry entry in entries)
        {
            double entryWidth = KeyWidth(entry) + KeyGap + _style.Legend.Text.Measure(entry.Name);
            double room = rows.Count == 0 ? width - unit : width;
            if ((row.Count > 0 || rows.Count == 0) && x + entryWidth > room)
            {
                // Even the first entry may not fit beside a long unit; it then starts in the next row.
                rows.Add(row.DrainToImmutable());
                x = 0;
            }

            row.Add(entry);
            x += entryWidth + _gap;
        }

        if (row.Count > 0)
        {
            rows.Add(row.DrainToImmutable());
        }

        return rows.ToImmutable();
    }

    private LegendEntry Shortened(LegendEntry entry, double width) =>
        entry with { Name = TextFitting.Shorten(entry.Name, _style.Legend.Text, width - KeyWidth(entry) - KeyGap) };

    private double KeyWidth(LegendEntry entry) => entry.Key switch
    {
        LegendKey.Line or LegendKey.Dashes => _style.Legend.KeyLine,
        LegendKey.HollowCandle or LegendKey.FilledCandle => _style.Legend.KeyBox * 0.8,
        _ => _style.Legend.KeyBox,
    };

    private void DrawKey(Canvas canvas, LegendEntry entry, double x, double middle)
    {
        double box = _style.Legend.KeyBox;
        double width = KeyWidth(entry);
        switch (entry.Key)
        {
            case LegendKey.Line:
                canvas.DrawLine(new Point(x, middle), new Point(x + width, middle), new Stroke(entry.Colour, entry.Weight) { Cap = LineCap.Round });
                break;
            case LegendKey.Dashes:
                canvas.DrawLine(new Point(x, middle), new Point(x + width, middle), new Stroke(entry.Colour, entry.Weight) { Dashes = ReferenceLines.Dashes });
                break;
            case LegendKey.HollowCandle:
                double inset = entry.Weight / 2;
                canvas.StrokeRectangle(
                    new Rect(x + inset, middle - (box / 2) + inset, width - entry.Weight, box - entry.Weight),
                    new Stroke(entry.Colour, entry.Weight));
                break;
            case LegendKey.Dot:
                canvas.DrawCircle(new Point(x + (box / 2), middle), box / 2, entry.Colour);
                break;
            default:
                canvas.FillRectangle(new Rect(x, middle - (box / 2), width, box), entry.Colour);
                break;
        }
    }
}
