using System.Globalization;

using ReportGen.Charts.Axes;
using ReportGen.Charts.Labels;
using ReportGen.Charts.Legend;
using ReportGen.Charts.Numbers;
using ReportGen.Charts.Painting;
using ReportGen.Charts.Shares;
using ReportGen.Foundation.Data;
using ReportGen.Foundation.Origins;
using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

namespace ReportGen.Charts.Kinds.Donut;

/// <summary>A ring of shares, clockwise from twelve o'clock, with the sum in the middle and a list on the right.</summary>
/// <param name="specification">What to show.</param>
/// <param name="style">The style.</param>
internal sealed class DonutChartPainter(ChartSpecification specification, ChartStyle style) : ChartPainter(specification, style)
{
    private const double RingLeft = 8;
    private const double ListGap = 22;
    private const double ListRight = 6;
    private const double SingleRow = 15;
    private const double DoubleRow = 22;
    private const double LineDistance = 1.25;
    private const double KeyGap = 5;
    private const double WidestList = 150;
    private const double NarrowestList = 60;
    private const double StackGap = 6;
    private const double SmallestRadius = 10;
    private const double LargestRadius = 80;
    private const double LeastRadius = 26;

    // The two lines are off centre, where the hole is narrower than its diameter.
    private const double HoleShare = 0.88;
    private const double LabelRise = 1;
    private const double ValueDrop = 12.8;

    private readonly ShareSeries _shares = new(specification);

    // A bilingual name takes two lines.
    private double RowHeight => Specification.X.Any(name => PlaceText.RawText(name).Contains(BilingualChart.LineBreak, StringComparison.Ordinal)) ? DoubleRow : SingleRow;

    private double ListHeight => RowHeight * Specification.X.Length;

    public override double MinimumHeight(double width) =>
        HasRoomForList(width) ? Math.Max(ListHeight, 2 * LeastRadius) : ListHeight + StackGap + (4 * SmallestRadius);

    public override void Paint(Canvas canvas, Size size)
    {
        var placement = new LabelPlacement(canvas, size);
        double radius = Radius(size);
        double list = ListWidth(size);
        if (!HasRoomForList(size.Width))
        {
            PaintStacked(canvas, placement, size);
            return;
        }

        // In a block wider than ring and list need, both are centred.
        double used = RingLeft + (2 * radius) + ListGap + list + ListRight;
        using (canvas.Translate((size.Width - used) / 2, 0))
        {
            var centre = new Point(RingLeft + radius, size.Height / 2);
            DrawRing(canvas, centre, radius);
            DrawTotal(placement, centre, radius);
            double left = centre.X + radius + ListGap;
            DrawList(canvas, placement, left, left + list, (size.Height - ListHeight) / 2);
        }
    }

    private double ListWidth(Size size) =>
        Math.Min(Math.Max(WidestList, NaturalList), size.Width - RingLeft - (2 * Radius(size)) - ListGap - ListRight);

    // A list of many shares makes the block taller; the ring does not grow with it.
    private double Radius(Size size) => Math.Min(Math.Min(Style.Donut.Outer * size.Height, LargestRadius), WidestRadius(size.Width));

    private static double WidestRadius(double width) => (width - RingLeft - ListGap - ListRight - NarrowestList) / 2;

    private static bool HasRoomForList(double width) => WidestRadius(width) >= LeastRadius;

    private double NaturalList => Specification.X.SelectMany(NamesOf).Max(Style.Legend.Text.Measure)
        + Style.Legend.KeyBox + (2 * KeyGap) + Style.Legend.Text.Measure("100.0%");

    // When there is no room for a list beside the ring, it is placed below.
    private void PaintStacked(Canvas canvas, LabelPlacement placement, Size size)
    {
        double radius = Math.Max(SmallestRadius, Math.Min(size.Width / 2, (size.Height - ListHeight - StackGap) / 2));
        var centre = new Point(size.Width / 2, radius);
        DrawRing(canvas, centre, radius);
        DrawTotal(placement, centre, radius);
        DrawList(canvas, placement, 0, size.Width, (2 * radius) + StackGap);
    }

    private void DrawRing(Canvas canvas, Point centre, double radius)
    {
        double inner = radius * Style.Donut.Inner;

        // An outline in the colour of the paper makes gaps of even width, which a difference in angles cannot do.
        Stroke? rim = _shares.HasSeveral ? new Stroke(Style.AreaEdge.Colour, Style.Donut.Gap) : null;
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

    private double Degrees(decimal part) => _shares.Turns(part) * 360;

    private static VectorPath Sector(Point centre, double radius, double inner, double start, double sweep)
    {
        if (sweep >= 360 - 1e-9)
        {
            return new PathBuilder().AddEllipse(centre, radius, radius)
                .AddArc(centre, inner, 0, -360).Close().ToPath();
        }

        return new PathBuilder().AddArc(centre, radius, start, sweep).AddArc(centre, inner, start + sweep, -sweep).Close().ToPath();
    }

    private void DrawTotal(LabelPlacement placement, Point centre, double radius)
    {
        DecimalFormat format = Specification.Y.Format;
        bool isPercent = format.Suffix == ChartNumbers.Percent.Suffix;

        // A sum of percentages is meaningless, so the first share, the subject, replaces it.
        string label = isPercent ? PlaceText.TextOf(Specification.X[0], Specification.IsChinese) : TotalLabel();
        string text = isPercent
            ? _shares.PercentOf(0)
            : format.Write(_shares.Total, format.Decimals ?? ChartNumbers.DecimalsOf(_shares.Known));
        Provenance provenance = isPercent ? _shares.ShownShare(0) : _shares.ShownTotal;

        // Text that does not fit in the hole is omitted, because the list contains it too.
        double room = 2 * radius * Style.Donut.Inner * HoleShare;
        if (Style.Donut.CentreValue.Measure(text) > room)
        {
            return;
        }

        placement.Draw(TextFitting.Shorten(Style.Donut.CentreLabel.Measure(label) > room && !isPercent ? Specification.BuiltInWords.Total : label, Style.Donut.CentreLabel, room), centre.Offset(0, -LabelRise), Style.Donut.CentreLabel, TextAnchor.Middle);
        placement.Draw(text, centre.Offset(0, ValueDrop), Style.Donut.CentreValue, TextAnchor.Middle, provenance);
    }

    private string[] NamesOf(DataValue place) => PlaceText.LinesOf(place, Specification.IsChinese);

    private string TotalLabel()
    {
        ChartWords words = Specification.BuiltInWords;
        return string.IsNullOrEmpty(Specification.Y.Unit)
            ? words.Total
            : string.Format(CultureInfo.InvariantCulture, words.WithUnit, words.Total, Specification.Y.Unit);
    }

    private void DrawList(Canvas canvas, LabelPlacement placement, double left, double right, double y)
    {
        TextFace face = Style.Legend.Text;
        for (int i = 0; i < Specification.X.Length; i++)
        {
            double rowMiddle = y + (RowHeight / 2);
            double box = Style.Legend.KeyBox;
            canvas.FillRectangle(new Rect(left, rowMiddle - (box / 2), box, box), Style.SeriesColour(i));
            string share = _shares.Numbers[i] is null ? string.Empty : _shares.PercentOf(i);
            double x = left + box + KeyGap;
            double room = right - x - face.Measure(share) - KeyGap;
            string[] names = NamesOf(Specification.X[i]);
            double middle = rowMiddle - ((names.Length - 1) * face.Size * LineDistance / 2);
            for (int line = 0; line < names.Length; line++)
            {
                TextFace lineFace = line == 0 ? face : Style.Label;
                placement.Draw(TextFitting.Shorten(names[line], lineFace, room), new Point(x, LegendRows.Baseline(middle, lineFace)), lineFace);
                middle += face.Size * LineDistance;
            }

            placement.Draw(share, new Point(right, LegendRows.Baseline(rowMiddle, face)), face, TextAnchor.End, _shares.ShownShare(i));
            y += RowHeight;
            if (i < Specification.X.Length - 1)
            {
                canvas.DrawLine(new Point(left, y), new Point(right, y), Style.Grid);
            }
        }
    }
}
