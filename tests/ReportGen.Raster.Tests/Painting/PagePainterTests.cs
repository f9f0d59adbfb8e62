using ReportGen.Graphics.Fonts;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

namespace ReportGen.Raster.Tests.Painting;

public sealed class PagePainterTests
{
    private static readonly Colour White = Colour.White;

    /// <summary>A square of 8 points in a square of 10, both drawn clockwise.</summary>
    private static VectorPath Nested => new(
        [PathVerb.Move, PathVerb.Line, PathVerb.Line, PathVerb.Line, PathVerb.Close, PathVerb.Move, PathVerb.Line, PathVerb.Line, PathVerb.Line, PathVerb.Close],
        [new(0, 0), new(10, 0), new(10, 10), new(0, 10), new(2, 2), new(8, 2), new(8, 8), new(2, 8)]);

    [Fact]
    public void An_empty_page_is_white_paper()
    {
        using var sheet = Sheet.Of();
        Assert.Equal(White, sheet.At(5, 5));
        Assert.Equal(0, sheet.Inked());
    }

    [Fact]
    public void A_fill_covers_its_path_and_nothing_else()
    {
        using var sheet = Sheet.Of(Sheet.Square(2, 3, 4, Sheet.Red));
        Assert.Equal([White, Sheet.Red, Sheet.Red, White], [sheet.At(1.9, 5), sheet.At(2, 3), sheet.At(5.9, 6.9), sheet.At(6, 5)]);
        Assert.Equal([White, White], [sheet.At(4, 2.9), sheet.At(4, 7)]);
    }

    [Fact]
    public void Later_items_stand_over_earlier_ones()
    {
        using var sheet = Sheet.Of(Sheet.Square(0, 0, 6, Sheet.Red), Sheet.Square(4, 4, 6, Sheet.Blue));
        Assert.Equal(Sheet.Blue, sheet.At(5, 5));
    }

    [Fact]
    public void Half_opacity_lets_through_half_of_what_is_under_it()
    {
        using var sheet = Sheet.Of(Sheet.Square(0, 0, 10, Colour.Black with { Alpha = 128 }));
        Assert.InRange(sheet.At(5, 5).Red, 126, 128);
    }

    [Theory]
    [InlineData(FillRule.NonZero, true)]
    [InlineData(FillRule.EvenOdd, false)]
    public void The_fill_rule_says_whether_an_inner_outline_is_a_hole(FillRule rule, bool isFilled)
    {
        using var sheet = Sheet.Of(new PathItem(Nested) { Fill = Sheet.Red, FillRule = rule });
        Assert.Equal(isFilled ? Sheet.Red : White, sheet.At(5, 5));
        Assert.Equal(Sheet.Red, sheet.At(1, 1));
    }

    [Fact]
    public void A_curve_runs_through_its_middle()
    {
        var path = new VectorPath([PathVerb.Move, PathVerb.Cubic, PathVerb.Close], [new(0, 10), new(0, 2), new(10, 2), new(10, 10)]);
        using var sheet = Sheet.Of(new PathItem(path) { Fill = Sheet.Red });
        Assert.Equal([White, Sheet.Red], [sheet.At(5, 3.8), sheet.At(5, 4.2)]);
    }

    [Fact]
    public void A_gradient_changes_along_its_line_and_keeps_its_ends()
    {
        using var sheet = Sheet.Of(new PathItem(VectorPath.Rectangle(new Rect(0, 0, 10, 10)))
        {
            Fill = Sheet.Blue,
            Gradient = new LinearGradient(new Point(2, 0), new Point(8, 0), [new(0, Colour.Black), new(1, Colour.White)]),
        });
        Assert.Equal([Colour.Black, White], [sheet.At(1, 5), sheet.At(9, 5)]);
        Assert.InRange(sheet.At(5, 2).Red, 120, 135);
        Assert.Equal(sheet.At(5, 2), sheet.At(5, 8));
    }

    [Fact]
    public void Stops_of_a_gradient_have_places_and_opacities_of_their_own()
    {
        using var sheet = Sheet.Of(new PathItem(VectorPath.Rectangle(new Rect(0, 0, 10, 10)))
        {
            Gradient = new LinearGradient(new Point(0, 0), new Point(10, 0), [new(0, Colour.Black), new(0.2, Colour.Black), new(0.2, Sheet.Red), new(1, Sheet.Red with { Alpha = 0 })]),
        });
        Assert.Equal([Colour.Black, Sheet.Red.Red], [sheet.At(1.9, 5), (object)(byte)(sheet.At(2.1, 5).Red - 1)]);
        Assert.InRange(sheet.At(9.9, 5).Green, 250, 255);
    }

    [Fact]
    public void A_stroke_lies_on_both_sides_of_its_path()
    {
        using var sheet = Sheet.Of(new PathItem(VectorPath.Line(new Point(2, 5), new Point(8, 5))) { Stroke = new Stroke(Sheet.Red, 2) });
        Assert.Equal([White, Sheet.Red, Sheet.Red, White], [sheet.At(5, 3.9), sheet.At(5, 4), sheet.At(5, 5.9), sheet.At(5, 6)]);
        Assert.Equal([White, White], [sheet.At(1.9, 5), sheet.At(8, 5)]);
    }

    [Theory]
    [InlineData(LineCap.Butt, false, false)]
    [InlineData(LineCap.Round, true, false)]
    [InlineData(LineCap.Square, true, true)]
    public void A_cap_ends_a_line(LineCap cap, bool reachesOut, bool hasCorner)
    {
        using var sheet = Sheet.Of(new PathItem(VectorPath.Line(new Point(3, 5), new Point(7, 5))) { Stroke = new Stroke(Sheet.Red, 4) { Cap = cap } });
        Assert.Equal(reachesOut ? Sheet.Red : White, sheet.At(1.5, 5));
        Assert.Equal(hasCorner ? Sheet.Red : White, sheet.At(1.1, 3.1));
    }

    [Theory]
    [InlineData(LineJoin.Miter, 10, true)]
    [InlineData(LineJoin.Miter, 1, false)]
    [InlineData(LineJoin.Bevel, 10, false)]
    [InlineData(LineJoin.Round, 10, false)]
    public void A_join_and_its_limit_shape_corners(LineJoin join, double limit, bool isPointed)
    {
        var corner = new VectorPath([PathVerb.Move, PathVerb.Line, PathVerb.Line], [new(2, 8), new(2, 2), new(8, 2)]);
        using var sheet = Sheet.Of(new PathItem(corner) { Stroke = new Stroke(Sheet.Red, 2) { Join = join, MiterLimit = limit } });
        Assert.Equal(isPointed ? Sheet.Red : White, sheet.At(1, 1));
    }

    [Fact]
    public void Dashes_and_gaps_alternate_an_odd_number_of_lengths_too()
    {
        using var sheet = Sheet.Of(
            new PathItem(VectorPath.Line(new Point(0, 2), new Point(10, 2))) { Stroke = new Stroke(Sheet.Red, 2) { Dashes = [2, 1] } },
            new PathItem(VectorPath.Line(new Point(0, 8), new Point(10, 8))) { Stroke = new Stroke(Sheet.Red, 2) { Dashes = [2] } });
        Assert.Equal([Sheet.Red, White, Sheet.Red, White], [sheet.At(1, 2), sheet.At(2.5, 2), sheet.At(4, 2), sheet.At(5.5, 2)]);
        Assert.Equal([Sheet.Red, White, Sheet.Red, White], [sheet.At(1, 8), sheet.At(3, 8), sheet.At(5, 8), sheet.At(7, 8)]);
    }

    [Fact]
    public void Dashes_without_length_are_a_solid_line()
    {
        using var sheet = Sheet.Of(new PathItem(VectorPath.Line(new Point(0, 5), new Point(10, 5))) { Stroke = new Stroke(Sheet.Red, 2) { Dashes = [0, 0] } });
        Assert.Equal(0.2, sheet.Inked(), 3);
    }

    [Fact]
    public void A_group_is_mapped_then_clipped_in_its_own_coordinates()
    {
        using var sheet = Sheet.Of(new GroupItem([Sheet.Square(0, 0, 2, Sheet.Red)])
        {
            Transform = new Matrix(2, 0, 0, 2, 3, 1),
            Clip = VectorPath.Rectangle(new Rect(0, 0, 1, 2)),
        });
        Assert.Equal([White, Sheet.Red, Sheet.Red, White], [sheet.At(2.9, 2), sheet.At(3, 1), sheet.At(4.9, 4.9), sheet.At(5, 2)]);
        Assert.Equal(0.08, sheet.Inked(), 3);
    }

    [Fact]
    public void A_turned_group_keeps_the_order_of_its_entries()
    {
        using var sheet = Sheet.Of(new GroupItem([new PathItem(VectorPath.Rectangle(new Rect(0, 0, 4, 1))) { Fill = Sheet.Red }])
        {
            Transform = Matrix.Translation(5, 5).Times(Matrix.Rotation(90)),
        });
        Assert.Equal([Sheet.Red, White], [sheet.At(4.5, 8.5), sheet.At(8.5, 5.5)]);
    }

    [Fact]
    public void Items_of_a_translucent_group_do_not_show_through_one_another()
    {
        using var sheet = Sheet.Of(new GroupItem([Sheet.Square(0, 0, 6, Sheet.Red), Sheet.Square(4, 0, 6, Colour.Black)]) { Opacity = 0.5 });
        Colour overlapping = sheet.At(5, 3);
        Assert.Equal(sheet.At(8, 3), overlapping);
        Assert.InRange(overlapping.Red, 126, 128);
    }

    [Fact]
    public void What_follows_a_group_is_painted_as_if_it_were_not_there()
    {
        using var sheet = Sheet.Of(
            new GroupItem([]) { Transform = Matrix.Scaling(0.1, 0.1), Clip = VectorPath.Rectangle(new Rect(0, 0, 1, 1)), Opacity = 0.5 },
            Sheet.Square(6, 6, 2, Sheet.Red));
        Assert.Equal(Sheet.Red, sheet.At(7, 7));
    }

    [Fact]
    public void A_map_that_is_no_map_shows_nothing()
    {
        using var sheet = Sheet.Of(new GroupItem([Sheet.Square(0, 0, 5, Sheet.Red)]) { Transform = Matrix.Scaling(double.NaN, 1) });
        Assert.Equal(0, sheet.Inked());
    }

    [Fact]
    public void A_glyph_stands_on_its_baseline_in_the_outline_of_its_face()
    {
        OpenTypeFace face = RepositoryFonts.SansBold;
        ushort stem = face.GlyphOf('l');
        using var sheet = Sheet.Of(Run(face, stem));
        GlyphBounds box = face.BoundsOf(stem);
        double em = 10.0 / face.UnitsPerEm;
        double middle = 1 + ((box.Left + box.Right) / 2.0 * em);
        Assert.Equal([Sheet.Red, White], [sheet.At(middle, 8.5), sheet.At(middle, 9.2)]);
        Assert.Equal([White, White], [sheet.At(1 + (box.Left * em) - 0.2, 8), sheet.At(1 + (box.Right * em) + 0.1, 8)]);
    }

    [Fact]
    public void The_horizontal_scale_of_a_glyph_is_its_own()
    {
        OpenTypeFace face = RepositoryFonts.Sans;
        ushort glyph = face.GlyphOf('国');
        using var usual = Sheet.Of(Run(face, glyph));
        using var narrow = Sheet.Of(Run(face, glyph, scale: 0.5));
        Assert.InRange(narrow.Inked() / usual.Inked(), 0.4, 0.6);
        Assert.NotEqual(White, usual.At(9.5, 5).Red == 255 ? Colour.Black : usual.At(9.5, 5));
    }

    [Fact]
    public void A_halo_lies_around_the_glyph_and_under_it()
    {
        OpenTypeFace face = RepositoryFonts.SansBold;
        ushort stem = face.GlyphOf('l');
        GlyphRun run = Run(face, stem) with { Halo = new Stroke(Sheet.Blue, 1) };
        using var sheet = Sheet.Of(run);
        GlyphBounds box = face.BoundsOf(stem);
        double em = 10.0 / face.UnitsPerEm;
        Assert.Equal(
            [Sheet.Blue, Sheet.Red, White],
            [sheet.At(1 + (box.Left * em) - 0.3, 6), sheet.At(1 + ((box.Left + box.Right) / 2.0 * em), 6), sheet.At(1 + (box.Left * em) - 0.8, 6)]);
    }

    [Fact]
    public void Links_and_anchors_paint_nothing()
    {
        using var sheet = Sheet.Of(
            new LinkItem(new Rect(0, 0, 10, 10), new AddressTarget("https://example.com"), "link"),
            new AnchorItem("a", new Point(5, 5)));
        Assert.Equal(0, sheet.Inked());
    }

    [Fact]
    public void An_item_of_an_unknown_kind_is_a_defect_not_a_gap() =>
        Assert.Throws<InvalidOperationException>(() => Sheet.Of(new Unknown()));

    private static GlyphRun Run(OpenTypeFace face, ushort glyph, double scale = 1) => new(
        face, 10, Sheet.Red, new Point(1, 9), [new PlacedGlyph(glyph, 0, 0, 10, 0, 1) { HorizontalScale = scale }], "x");

    private sealed record Unknown : FrameItem;
}
