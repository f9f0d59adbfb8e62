using System.Collections.Immutable;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

using static ReportGen.Charts.Tests.SampleData;

namespace ReportGen.Charts.Tests.Annotations;

public sealed class AnnotationLayerTests
{
    private static readonly SourceSpan Place = new SourceText("content/note/note.zh.md", "events: x\n").Span(8, 1);

    [Fact]
    public void A_reference_line_stands_at_the_mean_and_the_legend_names_it()
    {
        ChartSpecification chart = SimpleBars(10, 20, 60) with { References = [new ReferenceLine(string.Empty, ReferenceStatistic.Mean, 0)] };
        ImmutableArray<FrameItem> items = Draw(chart);
        Assert.Contains("均值 30.0", Texts(items).Select(run => run.Text));
        PathItem line = Assert.Single(Strokes(items, Style.ZeroLine), item => item.Path.Bounds().Width > 100);
        Rect[] bars = [.. Fills(items, Style.Bars.Actual).Select(bar => bar.Path.Bounds())];
        Assert.Equal(bars[2].Height / 2, bars[2].Bottom - line.Path.Points[0].Y, 6);
    }

    [Fact]
    public void An_event_stands_over_its_date_and_one_outside_the_axis_is_reported_at_its_place()
    {
        var chart = new ChartSpecification(Kind("line"), Days(new DateOnly(2024, 1, 1), 11, 10), [Series("x", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)])
        {
            HasLegend = false,
            Events = [new ChartEvent(new DateValue(new DateOnly(2024, 2, 20)), "发布")],
        };
        ImmutableArray<FrameItem> items = Draw(chart);
        GlyphRun name = Assert.Single(Texts(items), run => run.Text == "发布");
        PathItem line = Assert.Single(Strokes(items, new Stroke(Style.ZeroLine.Colour, Style.Axis.Width)));
        Assert.Equal(line.Path.Points[0].X, name.Baseline.X + (name.Width / 2), 6);
        Assert.True(name.Baseline.Y < line.Path.Points[0].Y);

        Diagnostic found = Assert.Single(Problems(chart with { Events = [new ChartEvent(new DateValue(new DateOnly(2025, 1, 1)), "未来") { Span = Place }] }));
        Assert.Equal(("CHT016", Place), (found.Code, found.Span));
    }

    [Fact]
    public void Names_of_events_that_would_touch_stand_in_rows()
    {
        var chart = new ChartSpecification(Kind("bar"), Texts("a", "b", "c", "d", "e"), [Series("x", 1, 2, 3, 4, 5)])
        {
            Events = [.. ((string[])["a", "b", "c", "d", "e"]).Select(at => new ChartEvent(new TextValue(at), "一件说来话长的事情" + at))],
        };
        var size = new Size(200, 160);
        ImmutableArray<FrameItem> items = Draw(chart, size);
        GlyphRun[] names = [.. Texts(items).Where(run => run.Text.StartsWith('一'))];
        Assert.Equal(5, names.Length);
        Assert.True(names.Select(name => name.Baseline.Y).Distinct().Count() >= 3);
    }

    [Fact]
    public void A_forecast_is_dashed_from_the_last_actual_value_on_and_bars_are_lighter()
    {
        var chart = new ChartSpecification(Kind("line"), Texts("2022", "2023", "2024E", "2025E"), [Series("x", 1, 2, 3, 4)]) { HasLegend = false, ForecastFrom = 2 };
        PathItem[] lines = Strokes(Draw(chart), new Stroke(Style.Series[0], Style.Lines.Weight));
        Assert.Equal([2, 3], lines.Select(line => line.Path.Points.Length));
        Assert.Empty(lines[0].Stroke!.Dashes);
        Assert.NotEmpty(lines[1].Stroke!.Dashes);
        Assert.Equal(lines[0].Path.Points[1], lines[1].Path.Points[0]);

        ImmutableArray<FrameItem> bars = Draw(SimpleBars(1, 2, 3) with { ForecastFrom = 1 });
        Assert.Single(Fills(bars, Style.Bars.Actual));
        Assert.Equal(2, Fills(bars, Style.Bars.Forecast).Length);
        Assert.Contains("预测", Texts(bars).Select(run => run.Text));
    }
}
