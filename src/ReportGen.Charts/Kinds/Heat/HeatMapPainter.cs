using System.Collections.Immutable;

using ReportGen.Charts.Axes;
using ReportGen.Charts.Labels;
using ReportGen.Charts.Legend;
using ReportGen.Charts.Numbers;
using ReportGen.Charts.Painting;
using ReportGen.Foundation.Data;
using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

namespace ReportGen.Charts.Kinds.Heat;

/// <summary>A table whose cells are coloured by their values: white at zero, full colour at the ends of the scale.</summary>
internal sealed class HeatMapPainter : ChartPainter
{
    private const double HeaderMiddle = 9;
    private const double FirstCell = 14;
    private const double NameLeft = 1;
    private const double NameGap = 15;
    private const double ScaleDrop = 7.3;
    private const double ScaleHeight = 5;
    private const double ScaleWidth = 85;
    private const double ScaleGap = 4.5;
    private const double SmallestCell = 8;
    private const double SmallestText = 4.5;
    private const double CellMargin = 2;
    private const double MostNames = 0.42;
    private const double SmallestName = 0.8;

    private readonly decimal _bound;
    private readonly DateUnit _unit;

    public HeatMapPainter(ChartSpecification specification, ChartStyle style)
        : base(specification, style)
    {
        decimal most = Series.SelectMany(series => series.Known).Select(Math.Abs).DefaultIfEmpty(0).Max();
        decimal asked = Math.Max(Math.Abs(specification.Y.Minimum ?? 0), Math.Abs(specification.Y.Maximum ?? 0));
        _bound = asked > 0 ? asked : NearestRound(most);
        ImmutableArray<DateOnly> dates = [.. specification.X.OfType<Foundation.Data.DateValue>().Select(value => value.Date)];
        bool isMonthly = dates.Zip(dates.Skip(1)).All(pair => (pair.First.Year, pair.First.Month) != (pair.Second.Year, pair.Second.Month));
        _unit = DatePeriod.UnitOf(dates) ?? (isMonthly ? DateUnit.Month : DateUnit.Day);
    }

    private double LineHeight => Style.Label.Size * AxisLabel.LineDistance;

    private double Top => FirstCell + ((Specification.X.Max(place => HeaderOf(place).Length) - 1) * LineHeight);

    public override double MinimumHeight(double width) =>
        Top + (Series.Length * (SmallestCell + Style.Heat.CellGap)) + ScaleDrop + ScaleHeight;

    private DecimalFormat Format => Specification.Labels ?? Specification.Y.Format with { IsSigned = true };

    public override void Paint(Canvas canvas, Size size)
    {
        HeatStyle heat = Style.Heat;
        double room = size.Height - Top - (Specification.HasLegend ? ScaleDrop + ScaleHeight : 0);
        double pitch = Math.Min(heat.CellHeight + heat.CellGap, room / Series.Length);
        double height = Math.Max(1, pitch - heat.CellGap);
        double names = Math.Min(Series.Max(series => heat.Text.Measure(series.Name)), size.Width * MostNames);
        double left = names + NameLeft + NameGap + heat.CellGap;
        int columns = Specification.X.Length;
        double width = (size.Width - left - (heat.CellGap * columns)) / columns;

        var placement = new LabelPlacement(canvas, size);
        DrawHeaders(placement, left, width, size.Width);
        for (int row = 0; row < Series.Length; row++)
        {
            double y = Top + (row * pitch);
            double baseline = LegendRows.Baseline(y + (height / 2), heat.Text);
            TextFace face = heat.Text with { Size = heat.Text.Size * Math.Clamp(names / heat.Text.Measure(Series[row].Name), SmallestName, 1) };
            placement.Draw(TextFitting.Shorten(Series[row].Name, face, names + 0.01), new Point(NameLeft, baseline), face);
            DrawRow(canvas, placement, Series[row], left, y, new Size(width, height), baseline);
        }

        if (Specification.HasLegend)
        {
            DrawScale(canvas, placement, size.Width, Top + (Series.Length * pitch) - heat.CellGap + ScaleDrop);
        }
    }

    // Headers too wide for their columns are set smaller, then thinned out.
    private void DrawHeaders(LabelPlacement placement, double left, double width, double right)
    {
        double end = left - NameGap;
        for (int i = 0; i < Specification.X.Length; i++)
        {
            double middle = left + (i * (width + Style.Heat.CellGap)) + (width / 2);
            string[] lines = HeaderOf(Specification.X[i]);
            TextFace face = lines.Select(line => Fitting(line, width, Style.Label)).MinBy(fitting => fitting.Size)!;
            double half = lines.Max(face.Measure) / 2;
            if (middle - half < end || middle + half > right)
            {
                continue;
            }

            double lineMiddle = HeaderMiddle;
            foreach (string line in lines)
            {
                placement.Draw(line, new Point(middle, LegendRows.Baseline(lineMiddle, face)), face, TextAnchor.Middle);
                lineMiddle += LineHeight;
            }

            end = middle + half + 1;
        }
    }

    private string[] HeaderOf(Foundation.Data.DataValue place) => place is Foundation.Data.DateValue date
        ? [DateText.Format(date.Date, _unit, Specification.IsChinese)]
        : PlaceText.RawText(place).Split(BilingualChart.LineBreak);

    private void DrawRow(Canvas canvas, LabelPlacement placement, SeriesData row, double left, double y, Size cell, double baseline)
    {
        int decimals = Format.Decimals ?? ChartNumbers.DecimalsOf(Series.SelectMany(series => series.Known));
        for (int i = 0; i < row.Numbers.Length; i++)
        {
            if (row.Numbers[i] is not { } number)
            {
                continue;
            }

            double x = left + (i * (cell.Width + Style.Heat.CellGap));
            canvas.FillRectangle(new Rect(x, y, cell.Width, cell.Height), ColourOf(number));
            string text = Format.Write(number, decimals);
            TextFace face = Fitting(text, cell.Width, Style.Heat.Text);
            if (face.Measure(text) <= cell.Width)
            {
                placement.Draw(text, new Point(x + (cell.Width / 2), baseline), face, TextAnchor.Middle, row.ProvenanceOf(i));
            }
        }
    }

    // Text too wide for its cell is set smaller, down to the smallest size that can be read in print.
    private static TextFace Fitting(string text, double width, TextFace face)
    {
        double share = (width - CellMargin) / face.Measure(text);
        return share >= 1 ? face : face with { Size = Math.Max(SmallestText, face.Size * share) };
    }

    private Colour ColourOf(decimal number)
    {
        double share = _bound == 0 ? 0 : Math.Min(1, (double)(Math.Abs(number) / _bound));
        return Blend(number < 0 ? Style.Heat.Low : Style.Heat.High, share * Style.Heat.MaximumOpacity);
    }

    // Blended here rather than by opacity: a cell is one plain colour on every device.
    private Colour Blend(Colour colour, double share)
    {
        Colour middle = Style.Heat.Middle;
        byte Mix(byte from, byte to) => (byte)Math.Round(from + ((to - from) * share), MidpointRounding.AwayFromZero);
        return new Colour(Mix(middle.Red, colour.Red), Mix(middle.Green, colour.Green), Mix(middle.Blue, colour.Blue));
    }

    private void DrawScale(Canvas canvas, LabelPlacement placement, double right, double y)
    {
        DecimalFormat format = Format with { Decimals = null };
        double middle = y + (ScaleHeight / 2);
        double baseline = LegendRows.Baseline(middle, Style.Label);
        double end = right - placement.Draw(format.Write(_bound), new Point(right, baseline), Style.Label, TextAnchor.End) - ScaleGap;
        double start = Math.Max(Style.Label.Measure(format.Write(-_bound)) + ScaleGap, end - ScaleWidth);
        var bar = new Rect(start, y, Math.Max(1, end - start), ScaleHeight);
        ImmutableArray<GradientStop> stops =
        [
            new(0, Blend(Style.Heat.Low, Style.Heat.MaximumOpacity)),
            new(0.5, Style.Heat.Middle),
            new(1, Blend(Style.Heat.High, Style.Heat.MaximumOpacity)),
        ];
        canvas.FillPath(VectorPath.Rectangle(bar), new LinearGradient(new Point(start, y), new Point(end, y), stops));
        placement.Draw(format.Write(-_bound), new Point(start - ScaleGap, baseline), Style.Label, TextAnchor.End);
    }

    // Ends of the scale are round; a value slightly beyond them has the full colour.
    private static decimal NearestRound(decimal most)
    {
        decimal best = 0;
        decimal power = 0.0001m;
        for (int i = 0; i < 21; i++)
        {
            foreach (decimal mantissa in (ReadOnlySpan<decimal>)[1, 2, 2.5m, 5])
            {
                decimal candidate = mantissa * power;
                best = Math.Abs(candidate - most) < Math.Abs(best - most) ? candidate : best;
            }

            power *= 10;
        }

        return best;
    }
}
