using System.Collections.Immutable;
using System.Globalization;

using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Fonts;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Pdf.Fonts;
using ReportGen.Pdf.Tests.Samples;
using ReportGen.Pdf.Verification.Reading;

namespace ReportGen.Pdf.Tests;

/// <summary>Whatever comes in, a file that comes out is valid: <see cref="Written"/> checks each one.</summary>
public sealed class RobustnessTests
{
    [Fact]
    public void A_small_font_is_written_as_it_is()
    {
        var diagnostics = new DiagnosticBag();
        OpenTypeFace face = SmallFont.Load(SmallFont.File(SmallFont.Tables()), diagnostics)!;
        Assert.Empty(diagnostics.Items);
        Assert.Equal("ABCD", new ReadBack(Written.Bytes(Document(ShowAll(face)))).Text);
    }

    [Fact]
    public void A_font_with_any_table_cut_short_or_missing_is_refused_or_written_validly()
    {
        foreach ((string tag, byte[] data) in SmallFont.Tables())
        {
            foreach (int length in (int[])[0, 1, data.Length / 3, data.Length / 2, data.Length - 1])
            {
                SortedDictionary<string, byte[]> tables = SmallFont.Tables();
                tables[tag] = data[..length];
                AssertRefusedOrValid(SmallFont.File(tables));
            }

            SortedDictionary<string, byte[]> without = SmallFont.Tables();
            without.Remove(tag);
            AssertRefusedOrValid(SmallFont.File(without));
        }
    }

    [Fact]
    public void A_font_whose_tables_lie_over_one_another_is_refused_or_written_validly()
    {
        byte[] file = SmallFont.File(SmallFont.Tables());
        for (int table = 0; table < SmallFont.Tables().Count; table++)
        {
            byte[] overlapping = [.. file];
            // Every table starts where the directory does.
            overlapping.AsSpan(12 + (16 * table) + 8, 4).Clear();
            AssertRefusedOrValid(overlapping);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(15)]
    [InlineData(20_000)]
    public void A_font_without_credible_units_is_refused(int units)
    {
        SortedDictionary<string, byte[]> tables = SmallFont.Tables();
        SmallFont.Words(units).CopyTo(tables["head"].AsSpan(18));
        var diagnostics = new DiagnosticBag();
        Assert.Null(SmallFont.Load(SmallFont.File(tables), diagnostics));
        Assert.Equal("FNT002", Assert.Single(diagnostics.Items).Code);
    }

    [Fact]
    public void A_font_that_may_not_be_embedded_is_an_error()
    {
        SortedDictionary<string, byte[]> tables = SmallFont.Tables();
        tables["OS/2"][9] = 2;
        var diagnostics = new DiagnosticBag();
        SmallFont.Load(SmallFont.File(tables), diagnostics);
        Assert.Equal("FNT003", Assert.Single(diagnostics.Items).Code);
    }

    [Property(MaxTest = 300)]
    public Property A_font_with_any_bytes_changed_is_refused_or_written_validly()
    {
        byte[] file = SmallFont.File(SmallFont.Tables());
        var changes = Gen.Choose(0, file.Length - 1).Zip(Gen.OneOf(Gen.Choose(0, 255), Gen.Elements(0, 1, 0x7F, 0x80, 0xFF))).NonEmptyListOf();
        return Prop.ForAll(changes.ToArbitrary(), edits =>
        {
            byte[] changed = [.. file];
            foreach ((int at, int value) in edits)
            {
                changed[at] = (byte)value;
            }

            AssertRefusedOrValid(changed);
            return true;
        });
    }

    [Fact]
    public void A_composite_glyph_that_goes_round_is_blank()
    {
        SortedDictionary<string, byte[]> tables = SmallFont.Tables();
        byte[] loop = SmallFont.Composite(2, 2);
        byte[] glyf = tables["glyf"];
        int at = glyf.AsSpan().IndexOf(SmallFont.Composite(1, 4));
        loop.CopyTo(glyf.AsSpan(at));
        AssertRefusedOrValid(SmallFont.File(tables));
    }

    [Property(MaxTest = 150)]
    public Property Any_words_around_the_pages_give_a_valid_file()
    {
        Gen<string> characters = Gen.Frequency(
            (6, Gen.Elements("a", "国", "&", "<", ">", "\"", "'", " ", "(", ")", "\\", "%", "/", "#")),
            (2, Gen.Elements("\0", "\u0007", "\r\n", "\t", "\u001B", "\u0085", "\uFFFE", "\uFEFF", "\u200B", "\u00AD", "]]>", "?>")),
            (2, Gen.Elements("😀", "👩‍👩‍👧", "\uD83D", "\uDE00", "\uE000", "𠮷", "é", "ﷺ", "\u202E")));
        Gen<string> texts = Gen.Frequency(
            (8, characters.ListOf().Select(string.Concat)),
            (1, characters.Select(text => string.Concat(Enumerable.Repeat(text, 40_000)))));
        Gen<string[]> words = texts.ArrayOf(12);
        return Prop.ForAll(words.ToArbitrary(), text =>
        {
            var root = new StructureElement(StructureRole.Document, null);
            var link = new StructureElement(StructureRole.Link, new StructureElement(StructureRole.P, root));
            var figure = new StructureElement(StructureRole.Figure, root) { Alternative = text[0], ActualText = text[1], Title = text[2], Language = text[3] };
            PageSketch page = new PageSketch()
                .Add(new AnchorItem(text[4], new Point(10, 10)))
                .Add(PageSketch.Tagged(figure, PageSketch.Box(new Rect(10, 10, 20, 20), Colour.Black)))
                .Add(PageSketch.Tagged(link, [.. PageSketch.Text("链接", new Point(50, 50)), new LinkItem(new Rect(50, 40, 20, 12), new DestinationTarget(text[4]), text[5])]))
                .Add(PageSketch.Tagged(link, [.. PageSketch.Text("外", new Point(50, 80)), new LinkItem(new Rect(50, 70, 20, 12), new AddressTarget("https://example.com/" + text[6]), text[5])]));
            PagedDocument document = PageSketch.Document(page.ToPage(text[7])) with
            {
                Info = new DocumentInfo(text[8], text[3]) { Authors = [text[9], text[10]], Subject = text[11], Keywords = [text[0], text[1]], Identifier = text[2] },
                Outline = [new OutlineEntry(text[8], text[4], [new OutlineEntry(text[9], text[5], [])])],
                Attachments = [new Attachment(text[10], text[11], AttachmentRelationship.Data, text[0], default), new Attachment(text[10], "text/csv", AttachmentRelationship.Source, text[1], new byte[3])],
            };
            Written.Bytes(document, new DiagnosticBag());
            return true;
        });
    }

    [Property(MaxTest = 60)]
    public Property Any_text_shown_in_any_clusters_gives_a_valid_file()
    {
        Gen<string> characters = Gen.Elements("a", "国", "，", " ", "\n", "\0", "\uFEFF", "\uFFFE", "\uD83D", "\uDE00", "😀", "\uE000", "\u00AD", "-", "‐", "ﬁ", "\U000F0000", "\u00A0", "\u3000");
        var glyphs =
            from id in Gen.Frequency((5, Gen.Choose(0, 400)), (1, Gen.Choose(0, 65_535)))
            from x in Gen.Choose(-50, 400)
            from start in Gen.Choose(-1, 12)
            from length in Gen.Choose(-1, 4)
            from scale in Gen.Elements(1, 0.8, 0, -1, double.NaN)
            select new PlacedGlyph((ushort)id, x, 0, 10, start, length) { HorizontalScale = scale };
        var runs =
            from text in characters.ListOf().Select(string.Concat)
            from placed in glyphs.NonEmptyListOf()
            from size in Gen.Elements(0.01, 1, 10.5, 400, double.NaN, double.PositiveInfinity)
            select new GlyphRun(RepositoryFonts.Sans, size, Colour.Black, new Point(100, 100), [.. placed], text);
        return Prop.ForAll(runs.NonEmptyListOf().Select(list => list.ToArray()).ToArbitrary(), items =>
        {
            var paragraph = new StructureElement(StructureRole.P, new StructureElement(StructureRole.Document, null));
            Written.Bytes(PageSketch.Document(new PageSketch().Add(PageSketch.Tagged(paragraph, items)).ToPage()), new DiagnosticBag());
            return true;
        });
    }

    [Fact]
    public void More_glyphs_and_texts_than_a_font_has_codes_go_on_in_a_second_one()
    {
        int count = EmbeddedFont.MaximumCodes + 5_000;
        string text = string.Concat(Enumerable.Range(0, count).Select(i => char.ConvertFromUtf32(i < 20_000 ? 0x4E00 + i : 0x20000 + i)));
        var glyphs = ImmutableArray.CreateBuilder<PlacedGlyph>(count);
        for (int i = 0, at = 0; i < count; i++)
        {
            int length = char.IsHighSurrogate(text[at]) ? 2 : 1;
            glyphs.Add(new PlacedGlyph((ushort)(1 + (i % 6_000)), 10 * (i % 50), 0, 10, at, length));
            at += length;
        }

        var paragraph = new StructureElement(StructureRole.P, new StructureElement(StructureRole.Document, null));
        var run = new GlyphRun(RepositoryFonts.Sans, 1, Colour.Black, new Point(50, 50), glyphs.MoveToImmutable(), text);
        var file = new ReadBack(Written.Bytes(PageSketch.Document(new PageSketch().Add(PageSketch.Tagged(paragraph, run)).ToPage())));
        Assert.Equal(text, file.Text);
        Assert.Equal(2, file.Document.Fonts.Count());
    }

    [Fact]
    public void Empty_parts_of_a_document_leave_no_trace()
    {
        var root = new StructureElement(StructureRole.Document, null);
        var empty = new GroupItem([]) { Tag = new StructureTag(new StructureElement(StructureRole.P, new StructureElement(StructureRole.Sect, root))) };
        PagedDocument document = PageSketch.Document(
            new PageSketch().Add(empty, new GroupItem([])).ToPage(),
            new PageSketch().ToPage(),
            new PageSketch().Add(PageSketch.Tagged(new StructureElement(StructureRole.P, root), PageSketch.Text("文", new Point(50, 50)))).ToPage());
        Assert.Equal("Document\n  P 文\n", new ReadBack(Written.Bytes(document)).Tree());
    }

    [Fact]
    public void Deep_groups_elements_and_outlines_are_written()
    {
        const int depth = 300;
        StructureElement element = new(StructureRole.Document, null);
        GroupItem group = new([.. PageSketch.Text("底", new Point(50, 50))]);
        OutlineEntry entry = new("底", "here", []);
        for (int i = 0; i < depth; i++)
        {
            element = new StructureElement(StructureRole.Sect, element);
            group = new GroupItem([group]) { Transform = Matrix.Translation(0.1, 0) };
            entry = new OutlineEntry(i.ToString(CultureInfo.InvariantCulture), "here", [entry]);
        }

        PagedDocument document = PageSketch.Document(new PageSketch()
            .Add(new AnchorItem("here", default))
            .Add(PageSketch.Tagged(new StructureElement(StructureRole.P, element), group))
            .ToPage()) with
        { Outline = [entry] };
        Assert.Contains("P 底", new ReadBack(Written.Bytes(document)).Tree(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(0.9, false)]
    [InlineData(1, true)]
    public void Deep_groups_that_hold_several_elements_save_no_more_states_than_an_archive_allows(double opacity, bool clips)
    {
        var root = new StructureElement(StructureRole.Document, null);
        FrameItem Paragraph(string text, double y) =>
            PageSketch.Tagged(new StructureElement(StructureRole.P, root), PageSketch.Text(text, new Point(50, y)));
        FrameItem link = PageSketch.Tagged(
            new StructureElement(StructureRole.Link, new StructureElement(StructureRole.P, root)),
            [.. PageSketch.Text("下", new Point(50, 200)), new LinkItem(new Rect(50, 190, 20, 12), new AddressTarget("https://example.com"), "x")]);
        GroupItem group = new([Paragraph("上", 100), link]);
        for (int i = 0; i < 60; i++)
        {
            var nothing = new GroupItem([new PathItem(new VectorPath([], [])) { Fill = Colour.Black }]) { Transform = Matrix.Scaling(2, 2) };
            group = new GroupItem([Paragraph("前", 300 + i), group, nothing, new AnchorItem(string.Create(CultureInfo.InvariantCulture, $"a{i}"), default)])
            {
                Transform = Matrix.Translation(0.1, 0),
                Opacity = opacity,
                Clip = clips ? VectorPath.Rectangle(new Rect(0, 0, 500, 500)) : null,
            };
        }

        var file = new ReadBack(Written.Bytes(PageSketch.Document(new PageSketch().Add(group).ToPage())));
        Assert.Equal(string.Concat(Enumerable.Repeat('前', 60)) + "上下", file.Text);
        var annotation = (PdfDictionary)file.File.Resolve(file.File.Items(file.Document.Pages[0], "Annots")[0]);
        Assert.Equal([56, 639.89, 76, 651.89], file.File.Items(annotation, "Rect").Select(side => side.AsNumber!.Value));
    }

    [Theory]
    [InlineData(3, 3)]
    [InlineData(14_400, 14_400)]
    [InlineData(595.2755905511812, 3.0001)]
    public void Pages_of_odd_sizes_are_written(double width, double height)
    {
        var paragraph = new StructureElement(StructureRole.P, new StructureElement(StructureRole.Document, null));
        FrameItem text = PageSketch.Tagged(paragraph, PageSketch.Text("文", new Point(1, 2), 1));
        var page = new PageFrame(new Size(width, height), [text, new LinkItem(new Rect(-5, -5, 1e9, 1e9), new AddressTarget("https://example.com"), "x")]);
        Assert.Equal("文", new ReadBack(Written.Bytes(PageSketch.Document(page))).Text);
    }

    private static PagedDocument Document(FrameItem item)
    {
        var paragraph = new StructureElement(StructureRole.P, new StructureElement(StructureRole.Document, null));
        return PageSketch.Document(new PageSketch().Add(PageSketch.Tagged(paragraph, item)).ToPage());
    }

    private static GlyphRun ShowAll(OpenTypeFace face) => new(
        face,
        10,
        Colour.Black,
        new Point(50, 50),
        [.. Enumerable.Range(1, SmallFont.GlyphCount - 1).Select(glyph => new PlacedGlyph((ushort)glyph, 10 * glyph, 0, 10, glyph - 1, 1))],
        "ABCD");

    private static void AssertRefusedOrValid(byte[] file)
    {
        var diagnostics = new DiagnosticBag();
        OpenTypeFace? face = SmallFont.Load(file, diagnostics);
        if (face is null)
        {
            Assert.NotEmpty(diagnostics.Items);
        }
        else
        {
            Written.Bytes(Document(ShowAll(face)), diagnostics);
        }
    }
}
