using System.Collections.Immutable;
using System.Xml.Linq;

using ReportGen.Graphics.Fonts;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Graphics.Svg.Writing;

namespace ReportGen.Graphics.Tests.Svg;

public sealed class SvgWriterTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly XNamespace Link = "http://www.w3.org/1999/xlink";
    private static readonly Colour Ink = new(22, 32, 58);

    [Fact]
    public void A_page_is_as_large_as_its_frame_in_points()
    {
        XElement root = Write();
        Assert.Equal("595.276pt", (string?)root.Attribute("width"));
        Assert.Equal("0 0 595.276 841.89", (string?)root.Attribute("viewBox"));
    }

    [Fact]
    public void A_path_keeps_its_verbs_paints_and_rule()
    {
        var path = new VectorPath(
            [PathVerb.Move, PathVerb.Line, PathVerb.Cubic, PathVerb.Close],
            [new(1, 2), new(3.25, -4.0004), new(5, 6), new(7, 8), new(9, 10)]);
        XElement item = Write(new PathItem(path)
        {
            Fill = Ink.WithOpacity(0.5),
            FillRule = FillRule.EvenOdd,
            Stroke = new Stroke(Colour.Black, 1.5) { Cap = LineCap.Round, Join = LineJoin.Bevel, Dashes = [3, 1.5] },
        }).Elements(Svg + "path").Single();
        Assert.Equal("M1 2L3.25 -4C5 6 7 8 9 10Z", (string?)item.Attribute("d"));
        Assert.Equal("#16203A", (string?)item.Attribute("fill"));
        Assert.Equal("0.502", (string?)item.Attribute("fill-opacity"));
        Assert.Equal("evenodd", (string?)item.Attribute("fill-rule"));
        Assert.Equal("1.5", (string?)item.Attribute("stroke-width"));
        Assert.Equal("round", (string?)item.Attribute("stroke-linecap"));
        Assert.Equal("bevel", (string?)item.Attribute("stroke-linejoin"));
        Assert.Equal("3 1.5", (string?)item.Attribute("stroke-dasharray"));
    }

    [Fact]
    public void A_path_without_fill_says_so()
    {
        XElement item = Write(new PathItem(VectorPath.Line(default, new Point(1, 1))) { Stroke = new Stroke(Ink, 1) }).Elements(Svg + "path").Single();
        Assert.Equal("none", (string?)item.Attribute("fill"));
    }

    [Fact]
    public void A_group_carries_map_clip_and_opacity()
    {
        XElement root = Write(new GroupItem([Square()])
        {
            Transform = new Matrix(0, 1, -1, 0, 5, 6),
            Clip = VectorPath.Rectangle(new Rect(0, 0, 2, 2)),
            Opacity = 0.25,
        });
        XElement group = root.Elements(Svg + "g").Single();
        Assert.Equal("matrix(0 1 -1 0 5 6)", (string?)group.Attribute("transform"));
        Assert.Equal("0.25", (string?)group.Attribute("opacity"));
        string id = ((string)group.Attribute("clip-path")!)[5..^1];
        Assert.Equal(id, (string?)root.Descendants(Svg + "clipPath").Single().Attribute("id"));
    }

    [Fact]
    public void A_group_that_changes_nothing_leaves_no_element()
    {
        Assert.Empty(Write(new GroupItem([Square()]) { Tag = new ArtifactTag(ArtifactKind.Layout) }).Elements(Svg + "g"));
    }

    [Fact]
    public void A_figure_is_an_image_with_its_text_alternative_and_its_data()
    {
        var figure = new StructureElement(StructureRole.Figure, null) { Alternative = "a < b & \"c\"", Data = ",x\n2023,1\n" };
        XElement group = Write(new GroupItem([Square()]) { Tag = new StructureTag(figure) }).Elements(Svg + "g").Single();
        Assert.Equal("img", (string?)group.Attribute("role"));
        Assert.Equal("a < b & \"c\"", group.Element(Svg + "title")!.Value);
        Assert.Equal(",x\n2023,1\n", group.Element(Svg + "desc")!.Value);
    }

    [Fact]
    public void A_gradient_is_defined_once_for_its_path()
    {
        XElement root = Write(new PathItem(VectorPath.Rectangle(new Rect(0, 0, 10, 5)))
        {
            Gradient = new LinearGradient(new Point(0, 0), new Point(10, 0), [new(0, Colour.White), new(1, Ink)]),
        });
        XElement gradient = root.Descendants(Svg + "linearGradient").Single();
        Assert.Equal("userSpaceOnUse", (string?)gradient.Attribute("gradientUnits"));
        Assert.Equal("10", (string?)gradient.Attribute("x2"));
        Assert.Equal($"url(#{(string?)gradient.Attribute("id")})", (string?)root.Elements(Svg + "path").Single().Attribute("fill"));
    }

    [Fact]
    public void A_glyph_used_twice_is_defined_once_and_placed_on_the_baseline()
    {
        XElement root = Write(Run("好好"));
        Assert.Single(root.Descendants(Svg + "path"), path => path.Parent!.Name == Svg + "defs");
        XElement[] uses = [.. root.Descendants(Svg + "use")];
        Assert.Equal(2, uses.Length);
        Assert.Equal(uses[0].Attribute(Link + "href")!.Value, uses[1].Attribute(Link + "href")!.Value);
        Assert.Equal("matrix(0.01 0 0 0.01 100 50)", (string?)uses[0].Attribute("transform"));
        Assert.Equal("matrix(0.01 0 0 0.01 110 50)", (string?)uses[1].Attribute("transform"));
    }

    [Fact]
    public void A_halo_lies_behind_its_glyphs_in_points()
    {
        XElement[] groups = [.. Write(Run("好") with { Halo = new Stroke(Colour.White, 2.2) }).Elements(Svg + "g")];
        Assert.Equal("#FFFFFF", (string?)groups[0].Attribute("stroke"));
        Assert.Equal("220", (string?)groups[0].Attribute("stroke-width"));
        Assert.Equal("#16203A", (string?)groups[1].Attribute("fill"));
        Assert.Null(groups[1].Attribute("stroke"));
    }

    [Fact]
    public void Text_is_written_for_selection_only_when_asked_for()
    {
        Assert.Empty(Write(Run("增持")).Elements(Svg + "text"));
        XElement text = Parse(SvgWriter.Write(new PageFrame(Size.A4, [Run("增持")]), new SvgOptions { HasSelectableText = true })).Elements(Svg + "text").Single();
        Assert.Equal("增持", text.Value);
        Assert.Equal("0", (string?)text.Attribute("fill-opacity"));
    }

    [Theory]
    [InlineData("image/bmp")]
    [InlineData("image/gif")]
    [InlineData("image/jpeg")]
    [InlineData("image/webp")]
    public void A_picture_is_carried_inside_under_the_type_of_its_bytes(string type)
    {
        byte[] data = type switch
        {
            "image/bmp" => SamplePictures.Bmp,
            "image/gif" => SamplePictures.Gif,
            "image/jpeg" => SamplePictures.ProgressiveJpeg,
            _ => SamplePictures.WebP,
        };
        XElement image = Write(new ImageItem(new ImageFile("a.png", data), new Rect(1, 2, 3, 4))).Elements(Svg + "image").Single();
        Assert.Equal($"data:{type};base64,{Convert.ToBase64String(data)}", (string?)image.Attribute(Link + "href"));
        Assert.Equal("3", (string?)image.Attribute("width"));
    }

    [Fact]
    public void A_preview_shows_the_frame_that_is_printed()
    {
        XElement image = Write(new ImageItem(new ImageFile("a.gif", SamplePictures.AnimatedGif), new Rect(1, 2, 3, 4))).Elements(Svg + "image").Single();
        Assert.EndsWith(Convert.ToBase64String(SamplePictures.Gif), (string?)image.Attribute(Link + "href"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_that_cannot_be_read_leaves_its_place_empty() =>
        Assert.Empty(Write(new ImageItem(new ImageFile("a.png", new byte[] { 1, 2 }), new Rect(1, 2, 3, 4))).Elements(Svg + "image"));

    [Fact]
    public void Links_lead_to_addresses_and_to_anchors_on_the_page()
    {
        XElement root = Parse(SvgWriter.Write(
            new PageFrame(Size.A4,
            [
                new LinkItem(new Rect(0, 0, 9, 9), new AddressTarget("https://example.com/?a=1&b=2"), "example"),
                new LinkItem(new Rect(0, 0, 9, 9), new DestinationTarget("tab-1"), "Table 1"),
                new AnchorItem("tab-1", new Point(5, 7)),
            ]),
            new SvgOptions { IdPrefix = "p1-" }));
        Assert.Equal(["https://example.com/?a=1&b=2", "#p1-tab-1"], root.Elements(Svg + "a").Select(link => link.Attribute(Link + "href")!.Value));
        Assert.Equal("p1-tab-1", (string?)root.Elements(Svg + "g").Single().Attribute("id"));
    }

    [Fact]
    public void Numbers_that_are_none_and_characters_that_xml_forbids_do_no_harm()
    {
        GlyphRun run = Run("a\u0001\uFFFEb") with { Baseline = new Point(double.NaN, double.PositiveInfinity) };
        XElement text = Parse(SvgWriter.Write(new PageFrame(Size.A4, [run]), new SvgOptions { HasSelectableText = true })).Elements(Svg + "text").Single();
        Assert.Equal("a\uFFFD\uFFFDb", text.Value);
        Assert.Equal("0", (string?)text.Attribute("x"));
    }

    [Fact]
    public void The_same_page_gives_the_same_text()
    {
        PageFrame Page() => new(Size.A4, [Run("好 a"), Square(), new GroupItem([Square()]) { Clip = VectorPath.Rectangle(new Rect(0, 0, 2, 2)) }]);
        Assert.Equal(SvgWriter.Write(Page()), SvgWriter.Write(Page()));
    }

    private static PathItem Square() => new(VectorPath.Rectangle(new Rect(0, 0, 5, 5))) { Fill = Ink };

    private static GlyphRun Run(string text) => TextShaper.Shape(text, new FontSelection(RepositoryFonts.Sans), 10).ToGlyphRuns(new Point(100, 50), Ink).First();

    private static XElement Write(params ImmutableArray<FrameItem> items) => Parse(SvgWriter.Write(new PageFrame(Size.A4, items)));

    private static XElement Parse(string text) => XDocument.Parse(text).Root!;
}
