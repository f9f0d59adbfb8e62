using System.Collections.Immutable;

using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Pdf.Tests.Samples;
using ReportGen.Pdf.Verification.Reading;

namespace ReportGen.Pdf.Tests.Content;

public sealed class DrawingTests
{
    private static readonly Rect Area = new(10, 20, 100, 50);

    [Fact]
    public void Coordinates_that_grow_downwards_are_turned_round() =>
        Assert.Contains("10 771.89 100 50 re\nf", Operators(PageSketch.Box(Area, Colour.Black)), StringComparison.Ordinal);

    [Fact]
    public void Colours_and_strokes_are_set_when_they_change()
    {
        var red = new Colour(255, 0, 0);
        string operators = Operators(PageSketch.Box(Area, red), PageSketch.Box(Area, red), PageSketch.Box(Area, Colour.White));
        Assert.Equal(1, Count(operators, "1 0 0 rg"));
        Assert.Equal(1, Count(operators, "1 g"));
    }

    [Fact]
    public void A_group_that_only_tags_saves_no_state()
    {
        var paragraph = new StructureElement(StructureRole.P, null);
        Assert.DoesNotContain("q\n", Operators(PageSketch.Tagged(paragraph, PageSketch.Text("文", new Point(9, 9)))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_turned_group_turns_the_same_way_on_the_page()
    {
        var group = new GroupItem([PageSketch.Box(new Rect(0, 0, 10, 10), Colour.Black)])
        {
            Transform = Matrix.Translation(100, 100).Times(Matrix.Rotation(90)),
        };
        // The square to the lower right of the origin lies to its lower left after a quarter turn clockwise: 90 to 100 across.
        string operators = Operators(group);
        double[] map = [.. Line(operators, "cm").Select(double.Parse)];
        double[] square = [.. Line(operators, "re").Select(double.Parse)];
        double x = (map[0] * square[0]) + (map[2] * square[1]) + map[4];
        double y = (map[1] * square[0]) + (map[3] * square[1]) + map[5];
        Assert.Equal(90, x, 0.02);
        Assert.Equal(Size.A4.Height - 100, y, 0.02);
    }

    [Fact]
    public void Overlapping_items_of_a_faint_group_do_not_show_through_one_another()
    {
        var group = new GroupItem([PageSketch.Box(Area, Colour.Black), PageSketch.Box(Area, Colour.White)]) { Opacity = 0.5 };
        ReadBack file = Read(group);
        var form = (PdfStream)file.Document.Contents[0].Objects.Single();
        Assert.Equal("Transparency", file.File.Get(file.File.Dictionary(form, "Group"), "S").AsName);
        Assert.True(file.Document.Pages[0].TryGet("Group", out _));
    }

    [Fact]
    public void One_faint_item_needs_no_group_of_its_own()
    {
        ReadBack file = Read(new GroupItem([PageSketch.Box(Area, Colour.Black.WithOpacity(0.5))]) { Opacity = 0.5 });
        Assert.Empty(file.Document.Contents[0].Objects);
        PdfDictionary states = file.File.Dictionary(file.File.Dictionary(file.Document.Pages[0], "Resources"), "ExtGState");
        Assert.Equal(0.25, file.File.Get(file.File.Dictionary(states, "G1"), "ca").AsNumber!.Value, 0.005);
    }

    [Fact]
    public void A_drawing_of_one_owner_is_one_sequence()
    {
        var figure = new StructureElement(StructureRole.Figure, null) { Alternative = "图" };
        FrameItem part = new GroupItem([PageSketch.Box(Area, Colour.Black), .. PageSketch.Text("轴", new Point(5, 5))]) { Transform = Matrix.Scaling(0.5, 0.5) };
        Assert.Equal(1, Count(Operators(PageSketch.Tagged(figure, part, part, part)), "BDC"));
    }

    [Fact]
    public void A_halo_is_drawn_without_showing_its_text_twice()
    {
        IEnumerable<FrameItem> runs = PageSketch.Text("沪深", new Point(50, 50)).Cast<GlyphRun>()
            .Select(run => run with { Halo = new Stroke(Colour.White, 2) });
        ReadBack file = Read([.. runs]);
        Assert.Equal("沪深", file.Text);
        Assert.Contains("\nS\n", file.Operators(), StringComparison.Ordinal);
    }

    [Fact]
    public void Groups_inside_one_another_stay_within_the_limit_of_saved_states()
    {
        GroupItem group = new([PageSketch.Box(Area, Colour.Black)]);
        for (int i = 0; i < 100; i++)
        {
            group = new GroupItem([group, PageSketch.Box(Area, Colour.White)]) { Transform = Matrix.Translation(1, 1) };
        }

        // The verifier counts them.
        Assert.Contains("Do", Operators(group), StringComparison.Ordinal);
    }

    [Fact]
    public void Dashes_that_would_stop_a_reader_are_a_solid_line()
    {
        foreach (ImmutableArray<double> dashes in (ImmutableArray<double>[])[[0, 0], [-1, 2], [double.NaN]])
        {
            var line = new PathItem(VectorPath.Line(default, new Point(9, 9))) { Stroke = new Stroke(Colour.Black, 1) { Dashes = dashes } };
            Assert.DoesNotContain(" d\n", Operators(line), StringComparison.Ordinal);
        }
    }

    [Property(MaxTest = 100)]
    public Property Any_items_give_a_valid_file()
    {
        Gen<double> numbers = Gen.Frequency(
            (10, Gen.Choose(-2000, 2000).Select(value => value / 10.0)),
            (1, Gen.Elements(double.NaN, double.PositiveInfinity, 1e300, -1e17, 1e-9, 0)));
        Gen<Point> points = numbers.Zip(numbers).Select(pair => new Point(pair.Item1, pair.Item2));
        Gen<Rect> rects = points.Zip(points).Select(pair => new Rect(pair.Item1.X, pair.Item1.Y, pair.Item2.X, pair.Item2.Y));
        Gen<Colour> colours = Gen.Choose(0, 255).Four().Select(c => new Colour((byte)c.Item1, (byte)c.Item2, (byte)c.Item3, (byte)c.Item4));
        Gen<FrameItem> leaves = Gen.OneOf(
            rects.Zip(colours).Select(pair => (FrameItem)PageSketch.Box(pair.Item1, pair.Item2)),
            points.Zip(points).Zip(numbers).Select(pair => (Item1: pair.Item1.Item1, Item2: pair.Item1.Item2, Item3: pair.Item2)).Select(pair => (FrameItem)new PathItem(VectorPath.Line(pair.Item1, pair.Item2)) { Stroke = new Stroke(Colour.Black, pair.Item3) { Dashes = [pair.Item3, 1] } }),
            rects.Zip(colours).Zip(points).Select(pair => (Item1: pair.Item1.Item1, Item2: pair.Item1.Item2, Item3: pair.Item2)).Select(pair => (FrameItem)new PathItem(VectorPath.Rectangle(pair.Item1))
            {
                Gradient = new LinearGradient(pair.Item3, default, [new(pair.Item3.X, pair.Item2), new(0.5, Colour.White)]),
            }),
            rects.Select(area => (FrameItem)new ImageItem(SampleImages.Grey, area)),
            rects.Select(area => (FrameItem)new LinkItem(area, new AddressTarget("https://example.com"), "例")),
            points.Zip(numbers).Select(pair => (FrameItem)((GlyphRun)PageSketch.Text("国A", pair.Item1).Single() with { Size = pair.Item2 })));
        var matrices = points.Three().Select(p => new Matrix(p.Item1.X, p.Item1.Y, p.Item2.X, p.Item2.Y, p.Item3.X, p.Item3.Y));
        Gen<FrameItem> groups =
            from items in leaves.ListOf()
            from map in matrices
            from clip in rects
            from opacity in numbers
            select (FrameItem)new GroupItem([.. items]) { Transform = map, Clip = VectorPath.Rectangle(clip), Opacity = opacity };
        return Prop.ForAll(Gen.OneOf(leaves, groups).ListOf().ToArbitrary(), items =>
        {
            var figure = new StructureElement(StructureRole.Figure, null) { Alternative = "图" };
            var page = new PageSketch().Add(items).Add(PageSketch.Tagged(figure, items));
            return Written.Bytes(PageSketch.Document(page.ToPage()), new DiagnosticBag()).Length > 0;
        });
    }

    private static ReadBack Read(params FrameItem[] items) => new(Written.Bytes(PageSketch.Document(new PageSketch().Add(items).ToPage())));

    private static string Operators(params FrameItem[] items) => Read(items).Operators();

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    private static string[] Line(string operators, string name) =>
        operators.Split('\n').First(line => line.EndsWith(" " + name, StringComparison.Ordinal)).Split(' ')[..^1];
}
