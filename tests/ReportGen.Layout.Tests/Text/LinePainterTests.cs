using System.Collections.Immutable;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Origins;
using ReportGen.Foundation.Sources;
using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Layout.Text;

namespace ReportGen.Layout.Tests.Text;

public class LinePainterTests
{
    private static readonly TextStyle Own = CommittedFonts.Chinese;

    [Fact]
    public void The_baseline_centres_ascent_and_descent_of_the_paragraphs_face_in_the_leading()
    {
        ParagraphLayout layout = Composed.Of("中文", 10);

        // tokens: (leading − (ascent + descent) · size) / 2 + ascent · size with 1.151 and 0.286.
        double expected = ((16 - ((1.151 + 0.286) * 10)) / 2) + 11.51;
        Assert.Equal(expected, layout.Lines[0].Baseline, 9);
        Assert.Equal(16, layout.Lines[0].Height);
        Assert.Equal(expected + 5, Assert.Single(Draw(layout, new Point(3, 5)).OfType<GlyphRun>()).Baseline.Y, 9);
    }

    [Fact]
    public void The_space_that_a_line_break_replaced_is_drawn_whichever_part_it_belongs_to()
    {
        TextStyle bold = Own with { Size = 9 };
        var paragraph = new Paragraph([new TextItem("emphasis.", bold), new TextItem(" behind it", Own)], Own, Composed.Ragged);
        GlyphRun[] runs = [.. Draw(ParagraphComposer.Compose(paragraph, 50)).OfType<GlyphRun>()];
        Assert.Equal(["emphasis.", " ", "behind it"], runs.Select(run => run.Text));
        Assert.Equal(0, runs[1].Width);
    }

    [Fact]
    public void A_space_before_a_forced_break_keeps_the_words_apart_and_takes_no_room()
    {
        var paragraph = new Paragraph([new TextItem("one ", Own), new LineBreakItem(), new TextItem("two", Own)], Own, Composed.Ragged);
        ParagraphLayout layout = ParagraphComposer.Compose(paragraph, 100);
        Assert.Equal(["one ", "two"], Draw(layout).OfType<GlyphRun>().Select(run => run.Text));
        var tight = new Paragraph([new TextItem("one", Own)], Own, Composed.Ragged);
        double width = ParagraphComposer.Compose(tight, 100).Lines[0].SetWidth;
        Assert.Equal(width, layout.Lines[0].SetWidth, 9);
        // Where the words just fit, no line is left empty.
        Assert.Equal(2, ParagraphComposer.Compose(paragraph, width + 0.01).Lines.Length);
    }

    [Fact]
    public void A_line_grows_for_text_of_a_larger_leading()
    {
        TextStyle large = Own with { Size = 20, Leading = 30 };
        var paragraph = new Paragraph([new TextItem("中", large), new TextItem("文", Own)], Own, Composed.Ragged);

        TextLine line = ParagraphComposer.Compose(paragraph, 100).Lines[0];

        Assert.Equal(30, line.Height, 6);
    }

    [Fact]
    public void A_run_knows_where_it_was_written_and_what_it_shows()
    {
        var source = new SourceText("note.zh.md", "共计12.57亿元的收入");
        var origin = new KeyOrigin("note.yaml", "revenue", null);
        var value = new NumberValue(12.57m);
        var paragraph = new Paragraph(
            [
                new TextItem("共计", Own) { Provenance = Provenance.WrittenAt(source.Span(0, 2)) },
                new TextItem("12.57", Own) { Provenance = new Provenance(origin, value, source.Span(2, 5)) { ValueId = 7 } },
                new TextItem("亿元的收入", Own) { Provenance = Provenance.WrittenAt(source.Span(7, 5)) },
            ],
            Own,
            Composed.Ragged);

        ParagraphLayout layout = ParagraphComposer.Compose(paragraph, 72);
        GlyphRun[] runs = [.. Draw(layout).OfType<GlyphRun>()];

        Assert.Equal(["共计", "12.57", "亿元", "的收入"], runs.Select(run => run.Text));
        Assert.Equal(["共计", "12.57", "亿元", "的收入"], runs.Select(run => run.Provenance.Written!.Value.Text));
        Assert.Same(origin, runs[1].Provenance.Origin);
        Assert.Same(value, runs[1].Provenance.Value);
        Assert.Equal(7, runs[1].Provenance.ValueId);
        Assert.Null(runs[0].Provenance.Origin);
        Assert.Equal("共计12.57亿元", layout.Lines[0].Span!.Value.Text);
    }

    [Fact]
    public void A_value_that_breaks_over_lines_keeps_its_identity()
    {
        var paragraph = new Paragraph(
            [new TextItem("上海证券研究所报告", Own) { Provenance = new Provenance { ValueId = 3 } }], Own, Composed.Ragged);

        GlyphRun[] runs = [.. Draw(ParagraphComposer.Compose(paragraph, 50)).OfType<GlyphRun>()];

        Assert.Equal(2, runs.Length);
        Assert.All(runs, run => Assert.Equal(3, run.Provenance.ValueId));
    }

    [Fact]
    public void The_space_at_a_line_end_stays_in_the_text_without_width()
    {
        ParagraphLayout layout = Composed.Of("two words", 3, null, CommittedFonts.English);
        GlyphRun[] runs = [.. Draw(layout).OfType<GlyphRun>()];

        Assert.Equal(["two ", "words"], runs.Select(run => run.Text));
        Assert.Equal(layout.Lines[0].NaturalWidth, runs[0].Width, 6);
    }

    [Theory]
    [InlineData("film", 3)]
    [InlineData("office", 4)]
    [InlineData("half", 4)]
    public void Letters_join_into_ligatures_and_stay_letters_in_the_text(string word, int glyphs)
    {
        GlyphRun run = Assert.Single(Draw(Composed.Of(word, 20, null, CommittedFonts.English)).OfType<GlyphRun>());
        GlyphRun plain = Assert.Single(Draw(Composed.Of(word, 20, null, CommittedFonts.English with { Ligatures = false })).OfType<GlyphRun>());

        Assert.Equal(glyphs, run.Glyphs.Length);
        Assert.Equal(word.Length, plain.Glyphs.Length);
        Assert.Equal(word, string.Concat(run.Glyphs.Select(glyph => run.Text.Substring(glyph.TextStart, glyph.TextLength))));
    }

    [Fact]
    public void A_raised_mark_stands_above_the_baseline()
    {
        var mark = new FootnoteReferenceItem("1", "n1", Own with { Size = 6, Raise = 0.5 });
        var paragraph = new Paragraph([new TextItem("中", Own), mark], Own, Composed.Ragged);

        GlyphRun[] runs = [.. Draw(ParagraphComposer.Compose(paragraph, 50)).OfType<GlyphRun>()];

        Assert.Equal(runs[0].Baseline.Y - 3, runs[1].Baseline.Y, 9);
        Assert.Equal(10, runs[1].Baseline.X, 9);
    }

    [Fact]
    public void Links_and_structure_elements_surround_their_text_on_every_line()
    {
        var element = new StructureElement(StructureRole.Link, null);
        var paragraph = new Paragraph(
            [
                new TextItem("参见", Own),
                new TextItem("表一表二表三", Own) { Element = element, Link = new DestinationTarget("tab"), LinkDescription = "表一" },
                new TextItem("等", Own),
            ],
            Own,
            Composed.Ragged);

        ImmutableArray<FrameItem> items = Draw(ParagraphComposer.Compose(paragraph, 50));

        GroupItem[] groups = [.. items.OfType<GroupItem>()];
        Assert.Equal(2, groups.Length);
        Assert.All(groups, group => Assert.Same(element, Assert.IsType<StructureTag>(group.Tag).Element));
        LinkItem[] links = [.. groups.SelectMany(group => group.Items).OfType<LinkItem>()];
        Assert.Equal([(20.0, 30.0), (0.0, 30.0)], links.Select(link => (Math.Round(link.Area.X, 6), Math.Round(link.Area.Width, 6))));
        Assert.Equal(16, links[1].Area.Y - links[0].Area.Y, 6);
        Assert.Equal("表一", links[0].Description);
    }

    [Fact]
    public void Dots_of_a_leader_are_counted_from_the_right_edge()
    {
        ParagraphLayout first = Entry("目录", "3");
        ParagraphLayout second = Entry("目录二号", "12");

        double[] dots = Dots(first);
        double[] others = Dots(second);

        Assert.All(others, dot => Assert.Contains(dots, known => Math.Abs(known - dot) < 1e-6));
        Assert.All(dots, dot => Assert.Equal(0, (200 - dot) / 4 % 1, 6));
        Assert.Equal(200 - 20, dots.Max(), 6);
        Assert.True(dots.Min() >= 20 + 6);
        Assert.Equal(200, first.Lines[0].SetWidth, 6);
        GlyphRun page = Draw(second).OfType<GlyphRun>().Last();
        Assert.Equal(200, page.Baseline.X + page.Width, 6);

        static ParagraphLayout Entry(string title, string page) => ParagraphComposer.Compose(
            new Paragraph(
                [new TextItem(title, Own), new LeaderInline(0.9, 4, Colour.Black, 6) { TrailingWidth = 19.5 }, new TextItem(page, Own)],
                Own,
                Composed.Ragged),
            200);

        // The dots are the dashes of one stroke, which runs from the right to the left.
        static double[] Dots(ParagraphLayout layout)
        {
            PathItem stroke = Assert.Single(Draw(layout).OfType<GroupItem>().SelectMany(group => group.Items).OfType<PathItem>());
            double pitch = stroke.Stroke!.Dashes[1];
            var dots = new List<double>();
            for (double x = stroke.Path.Points[0].X; x >= stroke.Path.Points[1].X; x -= pitch)
            {
                dots.Add(x);
            }

            return [.. dots];
        }
    }

    [Fact]
    public void A_tab_brings_text_to_a_distance_from_the_line_start()
    {
        var paragraph = new Paragraph([new TextItem("1.1", Own), new TabInline(30), new TextItem("标题", Own)], Own, Composed.Ragged);

        GlyphRun[] runs = [.. Draw(ParagraphComposer.Compose(paragraph, 100)).OfType<GlyphRun>()];

        Assert.Equal(30, runs[1].Baseline.X, 9);
    }

    [Fact]
    public void A_page_number_is_drawn_with_what_is_known_while_drawing()
    {
        var paragraph = new Paragraph(
            [new TextItem("见第", Own), new PageNumberInline(PageNumberKind.Destination, Own, "fig"), new TextItem("页", Own)], Own, Composed.Ragged);
        ParagraphLayout layout = ParagraphComposer.Compose(paragraph, 100, new Numbers("7"));
        var canvas = new Canvas();

        layout.Draw(canvas, default, new Numbers("9"));

        Assert.Equal("见第9页", string.Concat(canvas.ToItems().OfType<GlyphRun>().Select(run => run.Text)));
        Assert.Equal("见第7页", string.Concat(Draw(layout, default, new Numbers("7")).OfType<GlyphRun>().Select(run => run.Text)));
    }

    [Fact]
    public void A_box_is_drawn_above_the_baseline()
    {
        Rect? drawn = null;
        var box = new BoxInline(new Size(3.2, 3.2), 2, (_, area) => drawn = area);
        var paragraph = new Paragraph([box, new SpaceInline(6.8), new TextItem("要点", Own)], Own, Composed.Ragged);
        ParagraphLayout layout = ParagraphComposer.Compose(paragraph, 100);

        GlyphRun run = Assert.Single(Draw(layout).OfType<GlyphRun>());

        Assert.Equal(10, run.Baseline.X, 9);
        Assert.Equal(layout.Lines[0].Baseline - 2, drawn!.Value.Bottom, 9);
        Assert.Equal(0, drawn.Value.X, 9);
    }

    private static ImmutableArray<FrameItem> Draw(ParagraphLayout layout, Point topLeft = default, IPageNumbers? numbers = null)
    {
        var canvas = new Canvas();
        layout.Draw(canvas, topLeft, numbers);
        return canvas.ToItems();
    }

    private sealed class Numbers(string page) : IPageNumbers
    {
        public string Current => page;

        public string Total => page;

        public string? Of(string destination) => page;
    }
}
