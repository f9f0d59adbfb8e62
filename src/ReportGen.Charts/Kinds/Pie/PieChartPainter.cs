using System.Collections.Immutable;

using ReportGen.Charts.Axes;
using ReportGen.Charts.Kinds.Donut;
using ReportGen.Charts.Labels;
using ReportGen.Charts.Legend;
using ReportGen.Charts.Painting;
using ReportGen.Charts.Shares;
using ReportGen.Foundation.Origins;
using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

namespace ReportGen.Charts.Kinds.Pie;

/// <summary>
/// A disc of shares, clockwise, turned so that the largest faces right and the small ones spread over the left
/// side; a leader connects each to its name and percentage.
/// </summary>
internal sealed class PieChartPainter : ChartPainter
{
    private const double RadiusShare = 0.38;
    private const double LargestRadius = 72;
    private const double SmallestRadius = 18;
    private const double Reach = 7;
    private const double Shelf = 8;
    private const double TextGap = 3;
    private const double LineDistance = 1.35;
    private const double Margin = 2;
    private const double SecondDistance = 1.2;
    private const double RadialShare = 0.5;

    // The disc shrinks to make room for the names beside it, down to this radius; with longer names the percentage is below.
    private const double ModestRadius = 38;

    // Narrower blocks have no room for names beside the disc: they are put in a list.
    private const double Narrowest = 190;

    private readonly DonutChartPainter _withList;
    private readonly ShareSeries _shares;
    private readonly double _start;

    public PieChartPainter(ChartSpecification specification, ChartStyle style)
        : base(specification, style)
    {
        _withList = new DonutChartPainter(specification, style with { Donut = style.Donut with { Inner = 0 } });
        _shares = new ShareSeries(specification);
        int largest = _shares.Numbers.IndexOf(_shares.Known.Max());
        decimal before = _shares.Numbers.Take(largest).Sum(share => share ?? 0);
        _start = -_shares.Turns(before + (_shares.Known.Max() / 2)) * 360;
    }

    private TextFace Face => Style.Legend.Text;

    private bool IsBilingual => Specification.X.Any(place => PlaceText.RawText(place).Contains(BilingualChart.LineBreak, StringComparison.Ordinal));

    private TextFace Strong => Style.StrongValueLabel with { Size = Face.Size, Halo = null };

    private double DistanceIn(double width) => IsBilingual || IsTwoLined(width) ? (Face.Size + Style.Label.Size) * LineDistance : Face.Size * LineDistance;

    private static double RoomBeside(double radius, double width) => (width / 2) - radius - Reach - Shelf - TextGap;

    private double WidestLabel => Shares().Max(share => Face.Measure(NamesOf(share.Index)[0]) + TextGap + Strong.Measure(_shares.PercentOf(share.Index)));

    private bool IsTwoLined(double width) => !IsBilingual && WidestLabel > RoomBeside(ModestRadius, width);

    public override double MinimumHeight(double width) => width < Narrowest
        ? _withList.MinimumHeight(width)
        : Math.Max(2 * (SmallestRadius + Reach), (Math.Max(CountOn(isRight: true), CountOn(isRight: false)) + 0.5) * DistanceIn(width)) + (2 * Margin);

    public override void Paint(Canvas canvas, Size size)
    {
        if (size.Width < Narrowest)
        {
            _withList.Paint(canvas, size);
            return;
        }

        double wanted = IsTwoLined(size.Width) ? Shares().Max(share => Face.Measure(NamesOf(share.Index)[0])) : WidestLabel;
        double beside = Math.Max(Math.Min(ModestRadius, RoomBeside(Strong.Measure("100.0%"), size.Width)), RoomBeside(wanted, size.Width));
        double radius = Math.Max(SmallestRadius, Math.Min(Math.Min(RadiusShare * size.Height, LargestRadius), beside));
        var centre = new Point(size.Width / 2, size.Height / 2);
        var placement = new LabelPlacement(canvas, size);
        DrawDisc(canvas, centre, radius);
        DrawSide(canvas, placement, centre, radius, size, isRight: true);
        DrawSide(canvas, placement, centre, radius, size, isRight: false);
    }

    private int CountOn(bool isRight) => Shares().Count(share => share.IsRight == isRight);

    private IEnumerable<(int Index, double Angle, bool IsRight)> Shares()
    {
        decimal before = 0;
        for (int i = 0; i < _shares.Numbers.Length; i++)
        {
            decimal share = _shares.Numbers[i] ?? 0;
            if (share > 0)
            {
                double angle = (_start + (_shares.Turns(before + (share / 2)) * 360)) * Math.PI / 180;
                yield return (i, angle, Math.Cos(angle) >= 0);
            }

            before += share;
        }
    }

    private void DrawDisc(Canvas canvas, Point centre, double radius)
    {
        Stroke? rim = _shares.HasSeveral ? new Stroke(Style.AreaEdge.Colour, Style.Donut.Gap) { Join = LineJoin.Round } : null;
        decimal before = 0;
        for (int i = 0; i < _shares.Numbers.Length; i++)
        {
            decimal share = _shares.Numbers[i] ?? 0;
            if (share > 0)
            {
                double start = _start + (_shares.Turns(before) * 360);
                double sweep = _shares.Turns(share) * 360;
                VectorPath sector = sweep >= 360 - 1e-9
                    ? new PathBuilder().AddEllipse(centre, radius, radius).ToPath()
                    : new PathBuilder().AddArc(centre, radius, start, sweep).LineTo(centre).Close().ToPath();
                canvas.DrawPath(sector, Style.SeriesColour(i), rim);
            }

            before += share;
        }
    }

    private void DrawSide(Canvas canvas, LabelPlacement placement, Point centre, double radius, Size size, bool isRight)
    {
        (int Index, double Angle, bool IsRight)[] shares = [.. Shares().Where(share => share.IsRight == isRight).OrderBy(share => Math.Sin(share.Angle))];
        double half = (Face.CapHeight / 2) + Margin;
        ImmutableArray<double> middles = EndLabels.Spread(
            [.. shares.Select(share => centre.Y + (Math.Sin(share.Angle) * (radius + Reach)))],
            DistanceIn(size.Width),
            half,
            size.Height - half - (IsBilingual || IsTwoLined(size.Width) ? Style.Label.Size * SecondDistance : 0));
        double side = isRight ? 1 : -1;
        double edge = centre.X + (side * (radius + Reach + Shelf));
        double room = isRight ? size.Width - edge - TextGap : edge - TextGap;
        for (int i = 0; i < shares.Length; i++)
        {
            (int index, double angle, _) = shares[i];
            var rim = new Point(centre.X + (Math.Cos(angle) * radius), centre.Y + (Math.Sin(angle) * radius));
            double reach = radius + (Reach * RadialShare);
            var outside = new Point(centre.X + (Math.Cos(angle) * reach), centre.Y + (Math.Sin(angle) * reach));
            var elbow = new Point(edge - (side * Shelf * RadialShare), middles[i]);
            canvas.DrawPolyline([rim, outside, elbow, new Point(edge, middles[i])], new Stroke(Style.Axis.Colour, Style.Axis.Width) { Join = LineJoin.Round });
            if (IsTwoLined(size.Width))
            {
                DrawTwoLines(placement, index, new Point(edge + (side * TextGap), LegendRows.Baseline(middles[i], Face)), room, isRight);
                continue;
            }

            DrawName(placement, index, new Point(edge + (side * TextGap), LegendRows.Baseline(middles[i], Face)), room, isRight);
            DrawSecondName(placement, index, new Point(edge + (side * TextGap), LegendRows.Baseline(middles[i], Face)), room, isRight);
        }
    }

    private void DrawName(LabelPlacement placement, int index, Point at, double room, bool isRight)
    {
        string percent = _shares.PercentOf(index);
        double width = Strong.Measure(percent);
        string name = TextFitting.Shorten(NamesOf(index)[0], Face, Math.Max(0, room - width - TextGap));
        Provenance provenance = _shares.ShownShare(index);
        if (isRight)
        {
            double end = placement.Draw(name, at, Face);
            placement.Draw(percent, at.Offset(end + TextGap, 0), Strong, TextAnchor.Start, provenance);
        }
        else
        {
            placement.Draw(percent, at, Strong, TextAnchor.End, provenance);
            placement.Draw(name, at.Offset(-width - TextGap, 0), Face, TextAnchor.End);
        }
    }

    private void DrawTwoLines(LabelPlacement placement, int index, Point at, double room, bool isRight)
    {
        TextAnchor anchor = isRight ? TextAnchor.Start : TextAnchor.End;
        placement.Draw(TextFitting.Shorten(NamesOf(index)[0], Face, room), at, Face, anchor);
        placement.Draw(_shares.PercentOf(index), at.Offset(0, Face.Size * SecondDistance), Strong, anchor, _shares.ShownShare(index));
    }

    // The other language of a bilingual name, below the first.
    private void DrawSecondName(LabelPlacement placement, int index, Point at, double room, bool isRight)
    {
        if (NamesOf(index) is [_, var second])
        {
            TextFace face = Style.Label;
            placement.Draw(TextFitting.Shorten(second, face, room), at.Offset(0, face.Size * SecondDistance), face, isRight ? TextAnchor.Start : TextAnchor.End);
        }
    }

    private string[] NamesOf(int index) => PlaceText.LinesOf(Specification.X[index], Specification.IsChinese);
}
