using System.Collections.Immutable;
using System.Globalization;

using ReportGen.Charts.Axes;
using ReportGen.Charts.Numbers;
using ReportGen.Core.Data;
using ReportGen.Core.Geometry;
using ReportGen.Core.Origins;
using ReportGen.Core.Pages;
using ReportGen.Drawing;

namespace ReportGen.Charts.Painting;

/// <summary>A ring of shares, clockwise from twelve o'clock, with the sum in the middle and a list on the right.</summary>
internal sealed class DonutPainter : ChartPainter
{
    private const double RingLeft = 8;
    private const double ListGap = 22;
    private const double ListRight = 6;
    private const double RowHeight = 15;
    private const double KeyGap = 5;
    private const double LabelRise = 1;
    private const double ValueDrop = 12.8;

    private readonly SeriesData _shares;
    private readonly decimal _total;

    public DonutPainter(ChartSpecification specification, ChartStyle style)
        : base(specification, style)
    {
        _shares = Series[0];
        _total = _shares.Known.Sum();
    }

    public override double MinimumHeight => RowHeight * Specification.X.Length;

    public override void Paint(Canvas canvas, Size size)
    {
        double radius = Style.Donut.Outer * size.Height;
        var centre = new Point(RingLeft + radius, size.Height / 2);
        DrawRing(canvas, centre, radius);
        DrawTotal(canvas, centre);
        DrawList(canvas, centre.X + radius + ListGap, size.Width - ListRight, size.Height / 2);
    }

    private void DrawRing(Canvas canvas, Point centre, double radius)
    {
        double inner = radius * Style.Donut.Inner;

        // A rim in the colour of the paper makes gaps of even width, which no difference of angles would give.
        Stroke? rim = _shares.Known.Count(share => share > 0) > 1 ? new Stroke(Style.AreaEdge.Colour, Style.Donut.Gap) : null;
        decimal before = 0;
        for (int i = 0; i < _shares.Numbers.Length; i++)
        {
            decimal share = _shares.Numbers[i] ?? 0;
            if (share > 0)
            {
                VectorPath sector = Sector(centre, radius, inner, Degrees(before) - 90, Degrees(share));
                canvas.DrawPath(sector, Style.SeriesColour(i), rim);
            }

            before += share;
        }
    }

    private double Degrees(decimal part) => (double)(part / _total) * 360;

    private static VectorPath Sector(Point centre, double radius, double inner, double start, double sweep)
    {
        if (sweep >= 360 - 1e-9)
        {
            return new PathBuilder().AddEllipse(centre, radius, radius)
                .AddArc(centre, inner, 0, -360).Close().ToPath();
        }

        return new PathBuilder().AddArc(centre, radius, start, sweep).AddArc(centre, inner, start + sweep, -sweep).Close().ToPath();
    }

    private void DrawTotal(Canvas canvas, Point centre)
    {
        ChartWords words = Specification.BuiltInWords;
        string label = string.IsNullOrEmpty(Specification.Y.Unit)
            ? words.Total
            : string.Format(CultureInfo.InvariantCulture, words.WithUnit, words.Total, Specification.Y.Unit);
        NumberFormat format = Specification.Y.Format;
        string total = NumberText.Format(_total, format, format.Decimals ?? NumberText.DecimalsOf(_shares.Known));
        canvas.DrawText(label, centre.Offset(0, -LabelRise), Style.Donut.CentreLabel, TextAlignment.Middle);
        canvas.DrawText(total, centre.Offset(0, ValueDrop), Style.Donut.CentreValue, TextAlignment.Middle, Computed("total", "sum of the shares", _total, [.. _shares.Values]));
    }

    private void DrawList(Canvas canvas, double left, double right, double middle)
    {
        double y = middle - (RowHeight * Specification.X.Length / 2);
        TextFace face = Style.Legend.Text;
        for (int i = 0; i < Specification.X.Length; i++)
        {
            double rowMiddle = y + (RowHeight / 2);
            double box = Style.Legend.KeyBox;
            canvas.FillRectangle(new Rect(left, rowMiddle - (box / 2), box, box), Style.SeriesColour(i));
            var at = new Point(left + box + KeyGap, LegendRows.Baseline(rowMiddle, face));
            canvas.DrawText(HorizontalAxis.TextOf(Specification.X[i], Specification.IsChinese), at, face);
            if (_shares.Numbers[i] is { } share)
            {
                decimal percent = share / _total * 100;
                NumberFormat format = NumberFormat.Percent with { Decimals = Specification.Labels?.Decimals ?? 1 };
                ShownValue shows = Computed("share", "value / total × 100", percent, [_shares.Values[i], .. _shares.Values]);
                canvas.DrawText(NumberText.Format(percent, format), at with { X = right }, face, TextAlignment.End, shows);
            }

            y += RowHeight;
            if (i < Specification.X.Length - 1)
            {
                canvas.DrawLine(new Point(left, y), new Point(right, y), Style.Grid);
            }
        }
    }

    private static ShownValue Computed(string name, string formula, decimal value, ImmutableArray<DataValue> inputs)
    {
        ImmutableArray<Origin> origins = [.. inputs.Select(input => input.Origin).OfType<Origin>()];
        Origin? origin = origins.IsEmpty ? null : new FormulaOrigin(name, formula, origins);
        return new ShownValue(origin, new NumberValue(value) { Origin = origin }, null);
    }
}
