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
    private const double WidestList = 150;
    private const double NarrowestList = 60;
    private const double StackGap = 6;
    private const double SmallestRadius = 10;

    // The two lines stand off the middle, where the hole is narrower than its diameter.
    private const double HoleShare = 0.88;
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

    private double ListHeight => RowHeight * Specification.X.Length;

    public override double MinimumHeight(double width) =>
        ListWidth(new Size(width, ListHeight)) < NarrowestList ? ListHeight + StackGap + (4 * SmallestRadius) : ListHeight;

    public override void Paint(Canvas canvas, Size size)
    {
        double radius = Style.Donut.Outer * size.Height;
        double list = ListWidth(size);
        if (list < NarrowestList)
        {
            PaintStacked(canvas, size);
            return;
        }

        // In a block wider than ring and list need, both stand in the middle.
        double used = RingLeft + (2 * radius) + ListGap + list + ListRight;
        using (canvas.Translate((size.Width - used) / 2, 0))
        {
            var centre = new Point(RingLeft + radius, size.Height / 2);
            DrawRing(canvas, centre, radius);
            DrawTotal(canvas, centre, radius);
            double left = centre.X + radius + ListGap;
            DrawList(canvas, left, left + list, (size.Height - ListHeight) / 2);
        }
    }

    private double ListWidth(Size size) =>
        Math.Min(WidestList, size.Width - RingLeft - (2 * Style.Donut.Outer * size.Height) - ListGap - ListRight);

    // Too narrow for a list beside the ring: it goes below.
    private void PaintStacked(Canvas canvas, Size size)
    {
        double radius = Math.Max(SmallestRadius, Math.Min(size.Width / 2, (size.Height - ListHeight - StackGap) / 2));
        var centre = new Point(size.Width / 2, radius);
        DrawRing(canvas, centre, radius);
        DrawTotal(canvas, centre, radius);
        DrawList(canvas, 0, size.Width, (2 * radius) + StackGap);
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

    private void DrawTotal(Canvas canvas, Point centre, double radius)
    {
        NumberFormat format = Specification.Y.Format;
        bool isPercent = format.Suffix == NumberFormat.Percent.Suffix;

        // A sum of percents says nothing: the first share, the subject, takes its place.
        string label = isPercent ? HorizontalAxis.TextOf(Specification.X[0], Specification.IsChinese) : TotalLabel();
        string text = isPercent
            ? Percent(_shares.Numbers[0] ?? 0)
            : NumberText.Format(_total, format, format.Decimals ?? NumberText.DecimalsOf(_shares.Known));
        ShownValue shows = isPercent ? Share(0) : Computed("total", "sum of the shares", _total, _shares.Values);

        // What does not fit into the hole is left out: the list says it too.
        double room = 2 * radius * Style.Donut.Inner * HoleShare;
        if (Style.Donut.CentreValue.Measure(text) > room)
        {
            return;
        }

        canvas.DrawText(TextFitting.Shorten(label, Style.Donut.CentreLabel, room), centre.Offset(0, -LabelRise), Style.Donut.CentreLabel, TextAlignment.Middle);
        canvas.DrawText(text, centre.Offset(0, ValueDrop), Style.Donut.CentreValue, TextAlignment.Middle, shows);
    }

    private string TotalLabel()
    {
        ChartWords words = Specification.BuiltInWords;
        return string.IsNullOrEmpty(Specification.Y.Unit)
            ? words.Total
            : string.Format(CultureInfo.InvariantCulture, words.WithUnit, words.Total, Specification.Y.Unit);
    }

    private string Percent(decimal share) =>
        NumberText.Format(share / _total * 100, NumberFormat.Percent with { Decimals = Specification.Labels?.Decimals ?? 1 });

    private ShownValue Share(int index) =>
        Computed("share", "value / total × 100", (_shares.Numbers[index] ?? 0) / _total * 100, [_shares.Values[index], .. _shares.Values]);

    private void DrawList(Canvas canvas, double left, double right, double y)
    {
        TextFace face = Style.Legend.Text;
        for (int i = 0; i < Specification.X.Length; i++)
        {
            double rowMiddle = y + (RowHeight / 2);
            double box = Style.Legend.KeyBox;
            canvas.FillRectangle(new Rect(left, rowMiddle - (box / 2), box, box), Style.SeriesColour(i));
            var at = new Point(left + box + KeyGap, LegendRows.Baseline(rowMiddle, face));
            string share = _shares.Numbers[i] is { } number ? Percent(number) : string.Empty;
            string name = HorizontalAxis.TextOf(Specification.X[i], Specification.IsChinese);
            canvas.DrawText(TextFitting.Shorten(name, face, right - at.X - face.Measure(share) - KeyGap), at, face);
            canvas.DrawText(share, at with { X = right }, face, TextAlignment.End, Share(i));
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
