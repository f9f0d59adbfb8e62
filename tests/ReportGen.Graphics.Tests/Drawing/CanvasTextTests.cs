using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Origins;
using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Fonts;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

namespace ReportGen.Graphics.Tests.Drawing;

public sealed class CanvasTextTests
{
    private static readonly TextFace Face = new(new FontSelection(RepositoryFonts.Sans), 10, Colour.Black);

    [Theory]
    [InlineData(TextAnchor.Start, 0)]
    [InlineData(TextAnchor.Middle, -0.5)]
    [InlineData(TextAnchor.End, -1)]
    public void A_text_is_placed_about_its_point_by_its_anchor(TextAnchor anchor, double share)
    {
        var canvas = new Canvas();
        double width = canvas.DrawText("营业收入", new Point(100, 50), Face, anchor);
        Assert.Equal(40, width, 9);
        GlyphRun run = Assert.IsType<GlyphRun>(Assert.Single(canvas.ToItems()));
        Assert.Equal(100 + (share * width), run.Baseline.X, 9);
        Assert.Equal(50, run.Baseline.Y);
        Assert.Equal("营业收入", run.Text);
    }

    [Fact]
    public void A_drawn_text_is_as_wide_as_it_measures()
    {
        var canvas = new Canvas();
        Assert.Equal(Face.Measure("PE × 每股收益"), canvas.DrawText("PE × 每股收益", default, Face), 9);
    }

    [Fact]
    public void A_text_follows_the_shift_of_the_canvas()
    {
        var canvas = new Canvas();
        using (canvas.Translate(7, 8))
        {
            canvas.DrawText("a", new Point(1, 1), Face);
        }

        Assert.Equal(new Point(8, 9), Assert.IsType<GlyphRun>(Assert.Single(canvas.ToItems())).Baseline);
    }

    [Fact]
    public void A_label_of_a_value_carries_the_cell_it_shows()
    {
        var cell = new CellOrigin("data/prices.csv", 3, 2, "close", null);
        var canvas = new Canvas();
        canvas.DrawText("229", default, Face, provenance: Provenance.Of(new NumberValue(229.31m) { Origin = cell }));
        GlyphRun run = Assert.IsType<GlyphRun>(Assert.Single(canvas.ToItems()));
        Assert.Same(cell, run.Provenance.Origin);
        Assert.Equal(229.31m, Assert.IsType<NumberValue>(run.Provenance.Value).Number);
    }

    [Fact]
    public void A_halo_goes_with_every_run()
    {
        var halo = new Stroke(Colour.White, 2);
        var canvas = new Canvas();
        canvas.DrawText("9%", default, Face with { Halo = halo });
        Assert.All(canvas.ToItems(), item => Assert.Same(halo, Assert.IsType<GlyphRun>(item).Halo));
    }

    [Fact]
    public void An_empty_text_draws_nothing()
    {
        var canvas = new Canvas();
        Assert.Equal(0, canvas.DrawText(string.Empty, default, Face));
        Assert.Empty(canvas.ToItems());
    }

    [Fact]
    public void A_character_without_glyph_is_reported_where_it_is_written()
    {
        var diagnostics = new DiagnosticBag();
        Face.Check("好\U0001F600", diagnostics, null);
        Assert.Equal("FNT010", Assert.Single(diagnostics.Items).Code);
    }
}
