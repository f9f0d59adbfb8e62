using System.Collections.Immutable;

using ReportGen.Charts.Axes;
using ReportGen.Charts.Labels;
using ReportGen.Charts.Painting;
using ReportGen.Foundation.Data;
using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

namespace ReportGen.Charts.Annotations;

/// <summary>Annotations that a writer adds to the data of a plot: events, reference lines and the forecast part.</summary>
internal sealed class AnnotationLayer
{
    private const double RowDistance = 1.4;
    private const double RowGap = 3;
    private const double FirstRow = 3.5;
    private const double LabelMargin = 3;
    private const double LineGap = 2.2;
    private const int MostRows = 4;
    private const double ShadeShare = 0.45;

    private static readonly ImmutableArray<double> EventDashes = [1.2, 1.6];

    private readonly ChartStyle _style;
    private readonly ImmutableArray<Mark> _marks;
    private readonly ImmutableArray<ValuedReference> _references;
    private readonly double? _forecast;

    private AnnotationLayer(ChartStyle style, ImmutableArray<Mark> marks, ImmutableArray<ValuedReference> references, double? forecast)
    {
        _style = style;
        _marks = marks;
        _references = references;
        _forecast = forecast;
    }

    /// <summary>Height that the names of events need above the plot, in points; one row fits in the inset.</summary>
    public double Height => _marks.IsEmpty ? 0 : (_marks.Max(mark => mark.Row) * RowHeight) + FirstRow;

    private double RowHeight => _style.ValueLabel.Size * RowDistance;

    /// <summary>Assigns rows to the events of a chart.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="series">Its series.</param>
    /// <param name="style">The style.</param>
    /// <param name="horizontal">The horizontal axis.</param>
    /// <param name="span">Left and right end of the plot in points.</param>
    /// <param name="hasSlots">True for places of equal width.</param>
    public static AnnotationLayer Arrange(
        ChartSpecification chart,
        ImmutableArray<SeriesData> series,
        ChartStyle style,
        HorizontalAxis horizontal,
        (double Left, double Right) span,
        bool hasSlots)
    {
        double? forecast = chart.ForecastFrom is not { } first || first >= horizontal.Count
            ? null
            : hasSlots ? horizontal.At(first) - (horizontal.Slot / 2) : horizontal.At(Math.Max(0, first - 1));
        var wanted = new List<(double X, string Text, bool IsForecast)>();
        if (forecast is { } start)
        {
            wanted.Add((start, chart.BuiltInWords.Forecast, true));
        }

        foreach (ChartEvent happened in chart.Events)
        {
            if (PlaceOf(chart, happened, horizontal) is { } x)
            {
                wanted.Add((x, happened.Name, false));
            }
        }

        var marks = new List<Mark>();
        foreach ((double x, string text, bool isForecast) in wanted.OrderBy(mark => mark.X))
        {
            string name = TextFitting.Shorten(text, style.ValueLabel, span.Right - span.Left);
            double width = style.ValueLabel.Measure(name);
            bool isLeftOfLine = isForecast && x + LabelMargin + width > span.Right;
            double wish = !isForecast ? x - (width / 2) : isLeftOfLine ? x - LabelMargin - width : x + LabelMargin;
            double left = Math.Max(span.Left, Math.Min(wish, span.Right - width));
            marks.Add(new Mark(x, name, left, width, RowFor(marks, x, left, width), isForecast));
        }

        return new AnnotationLayer(style, [.. marks], [.. ReferenceLines.Of(chart, series)], forecast);
    }

    /// <summary>The place of an event on an axis; null when it is not on it.</summary>
    public static double? PlaceOf(ChartSpecification chart, ChartEvent happened, HorizontalAxis horizontal)
    {
        if (happened.At is DateValue date && chart.X[0] is DateValue first && chart.X[^1] is DateValue last)
        {
            return date.Date >= first.Date && date.Date <= last.Date ? horizontal.At(date.Date) : null;
        }

        int place = IndexOf(chart, happened);
        return place < 0 ? null : horizontal.At(place);
    }

    /// <summary>Index of the place to which an event refers by its text or number; -1 when there is none.</summary>
    public static int IndexOf(ChartSpecification chart, ChartEvent happened)
    {
        string text = PlaceText.RawText(happened.At);
        for (int i = 0; i < chart.X.Length; i++)
        {
            if (PlaceText.RawText(chart.X[i]).Split(BilingualChart.LineBreak).Contains(text))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Draws the annotations below the data: the shading of the forecast, the lines and names of events.</summary>
    public void DrawBehind(Canvas canvas, LabelPlacement placement, Rect plot)
    {
        if (_forecast is { } start)
        {
            Colour shade = _style.Grid.Colour.WithTint(1 - ShadeShare);
            canvas.FillRectangle(new Rect(start, plot.Y, plot.Right - start, plot.Height), shade);
        }

        foreach (Mark mark in _marks)
        {
            double baseline = plot.Y - RowGap - (mark.Row * RowHeight);
            var stroke = new Stroke(_style.ZeroLine.Colour, _style.Axis.Width) { Dashes = EventDashes };
            double top = mark.IsForecast ? baseline - _style.ValueLabel.CapHeight : baseline + LineGap;
            canvas.DrawLine(new Point(mark.X, top), new Point(mark.X, plot.Bottom), stroke);
            placement.Draw(mark.Text, new Point(mark.Left, baseline), mark.IsForecast ? _style.ValueLabel with { Colour = _style.Label.Colour } : _style.ValueLabel);
        }
    }

    /// <summary>Draws the reference lines over the data. The legend names them; without a legend their names are drawn beside them.</summary>
    public void DrawOver(Canvas canvas, LabelPlacement placement, Rect plot, ValueAxis axis, bool hasLegend)
    {
        ValuedReference[] shown = [.. _references.Where(line => line.Value >= axis.Scale.Minimum && line.Value <= axis.Scale.Maximum)];
        foreach (ValuedReference line in shown)
        {
            double y = axis.At(line.Value);
            canvas.DrawLine(new Point(plot.X, y), new Point(plot.Right, y), new Stroke(_style.ZeroLine.Colour, _style.ZeroLine.Width) { Dashes = ReferenceLines.Dashes });
            placement.Avoid(new Rect(plot.X, y - (_style.ZeroLine.Width / 2), plot.Width, _style.ZeroLine.Width));
        }

        foreach (ValuedReference line in hasLegend ? [] : shown)
        {
            TextFace face = _style.ValueLabel with { Colour = _style.Label.Colour };
            double width = face.Measure(line.Text);
            double above = axis.At(line.Value) - LineGap - face.CapHeight;
            double below = axis.At(line.Value) + LineGap;
            double middle = plot.X + ((plot.Width - width) / 2);
            placement.PlaceAt(line.Text, face, null,
            [
                new Point(plot.Right - width, above), new Point(plot.Right - width, below),
                new Point(plot.X + 1, above), new Point(plot.X + 1, below), new Point(middle, above), new Point(middle, below),
            ]);
        }
    }

    // The lowest row where the name covers no other name or line, and where its line crosses no name below.
    private static int RowFor(List<Mark> marks, double x, double left, double width)
    {
        for (int row = 0; row < MostRows - 1; row++)
        {
            bool isFree = marks.TrueForAll(other => other.Row != row || left > other.Left + other.Width + LabelMargin || left + width + LabelMargin < other.Left);
            bool crossesNone = marks.TrueForAll(other => other.Row >= row || x < other.Left - 1 || x > other.Left + other.Width + 1);
            bool isCrossedByNone = marks.TrueForAll(other => other.Row <= row || other.X < left - 1 || other.X > left + width + 1);
            if (isFree && crossesNone && isCrossedByNone)
            {
                return row;
            }
        }

        return marks.Count == 0 ? 0 : marks.Max(mark => mark.Row) + 1;
    }

    private readonly record struct Mark(double X, string Text, double Left, double Width, int Row, bool IsForecast);
}
