using System.Collections.Immutable;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Graphics.Svg;

namespace ReportGen.Graphics.Tests.Svg;

public sealed class SvgReaderTests
{
    [Fact]
    public void A_rectangle_fills_its_place_in_the_area()
    {
        PathItem item = Assert.Single(Paths("<rect x='10' y='20' width='30' height='40' fill='#A6192E'/>"));
        Assert.Equal(new Rect(10, 20, 30, 40), item.Path.Bounds());
        Assert.Equal(new Colour(0xA6, 0x19, 0x2E), item.Fill);
        Assert.Null(item.Stroke);
    }

    [Fact]
    public void A_shape_without_fill_is_black_and_a_line_is_never_filled()
    {
        PathItem[] items = Paths("<circle r='5'/><line x2='5' stroke='red'/>");
        Assert.Equal(Colour.Black, items[0].Fill);
        Assert.Null(items[1].Fill);
        Assert.Equal(new Colour(255, 0, 0), items[1].Stroke!.Colour);
    }

    [Fact]
    public void Style_rules_beat_attributes_and_the_style_attribute_beats_rules()
    {
        PathItem[] items = Paths(
            "<style>rect{fill:red} .soft{fill:#0000ff} #own{fill:#010101}</style>" +
            "<rect width='1' height='1' fill='green'/>" +
            "<rect width='1' height='1' class='x soft'/>" +
            "<rect width='1' height='1' class='soft' id='own'/>" +
            "<rect width='1' height='1' class='soft' id='own' style='fill:white; '/>");
        Assert.Equal(["#FF0000", "#0000FF", "#010101", "#FFFFFF"], items.Select(item => item.Fill.ToString()));
    }

    [Fact]
    public void Properties_are_inherited_and_opacity_is_not()
    {
        PathItem item = Assert.Single(Paths("<g fill='red' stroke='blue' stroke-width='3' stroke-dasharray='4 2 1'><path d='M0 0h5'/></g>"));
        Assert.Equal(3, item.Stroke!.Width);
        Assert.Equal([4, 2, 1, 4, 2, 1], item.Stroke.Dashes.AsEnumerable());
        Assert.Equal(new Colour(255, 0, 0), item.Fill);
    }

    [Fact]
    public void Opacity_of_a_single_paint_goes_into_its_colour_and_of_two_into_a_group()
    {
        Assert.Equal(128, Assert.Single(Paths("<rect width='1' height='1' opacity='.5'/>")).Fill!.Value.Alpha);
        GroupItem group = Groups(Items("<rect width='1' height='1' stroke='red' opacity='.5'/>")).Single(found => found.Opacity < 1);
        Assert.Equal(0.5, group.Opacity);
    }

    [Fact]
    public void Path_commands_are_read_relative_and_absolute_with_and_without_separators()
    {
        PathItem item = Assert.Single(Paths("<path d='m10-10l5.5.5h-1v2H0V0zM1,1c1 1 2 2 3 3s1 1 2 2'/>"));
        Assert.Equal(
            [new Point(10, -10), new(15.5, -9.5), new(14.5, -9.5), new(14.5, -7.5), new(0, -7.5), new(0, 0),
             new(1, 1), new(2, 2), new(3, 3), new(4, 4), new(5, 5), new(5, 5), new(6, 6)],
            item.Path.Points.AsEnumerable());
    }

    [Fact]
    public void Flags_of_an_arc_need_no_separators()
    {
        PathItem item = Assert.Single(Paths("<path d='M0 0a5 5 0 0110 0'/>"));
        Assert.Equal(new Point(10, 0), item.Path.Points[^1]);
        Assert.Equal(-5, item.Path.Bounds().Y, 2);
    }

    [Fact]
    public void A_segment_behind_a_close_starts_a_new_subpath_there()
    {
        PathItem item = Assert.Single(Paths("<path d='M1 1h2v2zl5 5'/>"));
        Assert.Equal([PathVerb.Move, PathVerb.Line, PathVerb.Line, PathVerb.Close, PathVerb.Move, PathVerb.Line], item.Path.Verbs.AsEnumerable());
        Assert.Equal(new Point(6, 6), item.Path.Points[^1]);
    }

    [Theory]
    [InlineData("xMidYMid meet", 50, 0, 100, 100)]
    [InlineData("xMinYMin meet", 0, 0, 100, 100)]
    [InlineData("xMaxYMax slice", 0, -100, 200, 200)]
    [InlineData("none", 0, 0, 200, 100)]
    public void The_view_box_fills_the_area_as_asked(string aspect, double x, double y, double width, double height)
    {
        SvgDrawing drawing = Read($"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10' preserveAspectRatio='{aspect}'><rect width='10' height='10'/></svg>")!;
        var canvas = new Canvas();
        drawing.Draw(canvas, new Rect(0, 0, 200, 100));
        GroupItem clip = Assert.IsType<GroupItem>(Assert.Single(canvas.ToItems()));
        Assert.Equal(new Rect(0, 0, 200, 100), clip.Clip!.Bounds());
        GroupItem group = Assert.IsType<GroupItem>(Assert.Single(clip.Items));
        Assert.Equal(new Rect(x, y, width, height), group.Transform!.Value.Apply(new Rect(0, 0, 10, 10)));
    }

    [Theory]
    [InlineData("width='96' height='48'", 72, 36)]
    [InlineData("width='25.4mm' height='1in'", 72, 72)]
    [InlineData("viewBox='0 0 400 200'", 300, 150)]
    [InlineData("viewBox='0 0 400 200' width='100pt'", 100, 50)]
    [InlineData("viewBox='0 0 400 200' height='100pt'", 200, 100)]
    [InlineData("", 225, 112.5)]
    public void The_size_asked_for_is_in_points(string attributes, double width, double height)
    {
        SvgDrawing drawing = Read($"<svg xmlns='http://www.w3.org/2000/svg' {attributes}/>")!;
        Assert.Equal(width, drawing.Size.Width, 9);
        Assert.Equal(height, drawing.Size.Height, 9);
    }

    [Fact]
    public void A_reused_element_is_painted_where_it_is_used_in_the_style_of_its_user()
    {
        PathItem[] items = Paths("<defs><rect id='r' width='2' height='2'/></defs><use href='#r' x='5' y='6' fill='red'/>");
        Assert.Equal(new Rect(5, 6, 2, 2), Assert.Single(items).Path.Bounds());
        Assert.Equal(new Colour(255, 0, 0), items[0].Fill);
    }

    [Fact]
    public void A_gradient_on_the_box_is_given_in_the_shape_s_coordinates()
    {
        PathItem item = Assert.Single(Paths(
            "<linearGradient id='g'><stop offset='0' stop-color='red'/><stop offset='100%' stop-color='blue'/></linearGradient>" +
            "<rect x='10' y='5' width='20' height='4' fill='url(#g)'/>"));
        Assert.Equal(new Point(10, 5), item.Gradient!.Start);
        Assert.Equal(new Point(30, 5), item.Gradient.End);
        Assert.Equal(2, item.Gradient.Stops.Length);
    }

    [Fact]
    public void A_slanted_gradient_on_a_wide_box_keeps_its_lines_of_one_colour()
    {
        PathItem item = Assert.Single(Paths(
            "<linearGradient id='g' x2='1' y2='1'><stop offset='0'/><stop offset='1' stop-color='red'/></linearGradient>" +
            "<rect width='20' height='10' fill='url(#g)'/>"));

        // The line of one colour through the far corner runs along (-20, 10): its foot from the origin is (8, 16).
        Assert.Equal(8, item.Gradient!.End.X, 9);
        Assert.Equal(16, item.Gradient.End.Y, 9);
    }

    [Fact]
    public void An_arrow_stands_at_the_end_of_its_line_and_points_along_it()
    {
        FrameItem[] items = [.. Items(
            "<marker id='a' viewBox='0 0 10 10' refX='10' refY='5' markerWidth='5' markerHeight='5' orient='auto'><path d='M0 0L10 5L0 10z'/></marker>" +
            "<line x1='0' y1='0' x2='0' y2='40' stroke='black' stroke-width='2' marker-end='url(#a)'/>")];
        Matrix map = Groups(items).Where(group => group.Transform is not null).Aggregate(Matrix.Identity, (outer, group) => outer.Times(group.Transform!.Value));
        Point tip = map.Apply(new Point(10, 5));
        Assert.Equal(0, tip.X, 9);
        Assert.Equal(40, tip.Y, 9);
        Assert.Equal(30, map.Apply(new Point(0, 5)).Y, 9);
    }

    [Fact]
    public void A_clip_is_the_shapes_of_its_clip_path_together()
    {
        GroupItem group = Groups(Items(
            "<clipPath id='c'><rect width='5' height='5'/><rect x='10' width='5' height='5'/></clipPath><g clip-path='url(#c)'><rect width='50' height='50'/></g>"))
            .Last(found => found.Clip is not null);
        Assert.Equal(new Rect(0, 0, 15, 5), group.Clip!.Bounds());
    }

    [Fact]
    public void Text_in_spans_is_one_chunk_about_its_anchor_and_white_space_collapses()
    {
        GlyphRun[] runs = [.. Runs("<text x='100' y='10' font-size='10' text-anchor='middle'>\n  增持 <tspan font-weight='bold'>买入</tspan>\n</text>")];
        Assert.Equal("增持 买入", string.Concat(runs.Select(run => run.Text)));
        double width = runs[^1].Baseline.X + runs[^1].Width - runs[0].Baseline.X;
        Assert.Equal(100, runs[0].Baseline.X + (width / 2), 6);
        Assert.Equal("NotoSansSC-SemiBold", runs[^1].Font.PostScriptName);
    }

    [Fact]
    public void A_span_with_a_place_of_its_own_starts_there()
    {
        GlyphRun[] runs = [.. Runs("<text x='10' y='10'>一<tspan x='50' dy='20'>二</tspan></text>")];
        Assert.Equal(new Point(10, 10), runs[0].Baseline);
        Assert.Equal(new Point(50, 30), runs[1].Baseline);
    }

    private static SvgDrawing? Read(string text) => SvgFiles.Read(text, new DiagnosticBag());

    private static ImmutableArray<FrameItem> Items(string content)
    {
        var diagnostics = new DiagnosticBag();
        SvgDrawing? drawing = SvgFiles.Read($"<svg xmlns='http://www.w3.org/2000/svg' width='100' height='100'>{content}</svg>", diagnostics);
        Assert.Empty(diagnostics.Items);
        var canvas = new Canvas();
        drawing!.Draw(canvas, new Rect(0, 0, 100, 100));
        return canvas.ToItems();
    }

    private static PathItem[] Paths(string content) => [.. Flat(Items(content)).OfType<PathItem>()];

    private static IEnumerable<GlyphRun> Runs(string content) => Flat(Items(content)).OfType<GlyphRun>();

    private static IEnumerable<GroupItem> Groups(IEnumerable<FrameItem> items) => Flat(items).OfType<GroupItem>();

    private static IEnumerable<FrameItem> Flat(IEnumerable<FrameItem> items) =>
        items.SelectMany(item => item is GroupItem group ? Flat(group.Items).Prepend(item) : [item]);
}
