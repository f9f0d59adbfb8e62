using System.Globalization;

using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

using ReportGen.Core.Geometry;
using ReportGen.Core.Pages;
using ReportGen.Drawing;
using ReportGen.Fonts;
using ReportGen.Layout.Text;

using TextAlignment = ReportGen.Layout.Text.TextAlignment;

namespace ReportGen.Layout.Tests.Text;

public class ParagraphProperties
{
    private static readonly string[] Pieces =
    [
        "一", "中国", "光模块", "算力需求", "的", "，", "。", "、", "；", "：", "！", "？", "（", "）", "“", "”", "‘", "’", "《", "》", "【", "】",
        "——", "……", "·", "～", "/", "％", " ", "\n", "Sora", "Transformer", "AI", "P/E", "GPT-4", "2024", "12.57%", "1,234.5", "600519.SH",
        "2026E", "¥30", "亿元", "个百分点", "internationalization", "e\u0301te\u0301", ",", ".", "(", ")", "\u00A0", "30x", "℃", "①", "々",
    ];

    private static readonly Gen<Case> Cases =
        from texts in Gen.Elements(Pieces).NonEmptyListOf()
        from tenths in Gen.Choose(5, 400)
        from alignment in Gen.Elements(Enum.GetValues<TextAlignment>())
        from level in Gen.Elements(KinsokuLevel.Basic, KinsokuLevel.Gb, KinsokuLevel.Strict)
        from language in Gen.Elements("zh-CN", "en")
        from indent in Gen.Elements(0, 2)
        select new Case(string.Concat(texts), tenths, new ParagraphStyle { Alignment = alignment, Kinsoku = level, FirstLineIndent = indent, Hyphenation = true }, language);

    public static Arbitrary<Case> CaseArbitrary() => Cases.ToArbitrary();

    [Property(MaxTest = 300, Arbitrary = [typeof(ParagraphProperties)])]
    public void No_text_is_lost_or_doubled(Case input)
    {
        ParagraphLayout layout = input.Compose();

        Assert.Equal(WithoutSpaces(input.Text), WithoutSpaces(string.Concat(layout.Lines.Select(line => line.Text))));
        Assert.Equal(WithoutSpaces(input.Text), WithoutSpaces(string.Concat(Runs(layout).Select(run => run.Text))));
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(ParagraphProperties)])]
    public void No_line_is_wider_than_its_box_unless_one_character_is(Case input)
    {
        ParagraphLayout layout = input.Compose();

        Assert.DoesNotContain(layout.Lines, line =>
            line.X + line.SetWidth > input.Width + 0.001 && new StringInfo(line.Text).LengthInTextElements > 1 && line.Text.AsSpan().ContainsAnyExcept('—', '…'));
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(ParagraphProperties)])]
    public void No_line_starts_or_ends_with_a_prohibited_mark_but_in_an_emergency(Case input)
    {
        ParagraphLayout layout = input.Compose();
        for (int i = 1; i < layout.Lines.Length; i++)
        {
            TextLine before = layout.Lines[i - 1];
            TextLine line = layout.Lines[i];
            if (before.End != LineEnd.Full)
            {
                continue;
            }

            ref Cell first = ref line.Source.Cells[line.First];
            ref Cell last = ref before.Source.Cells[before.Last];
            if (Scripts.IsChinese(input.Language))
            {
                bool isProhibited = ProhibitionSets.ForbidsStart(first, input.Style.Kinsoku) || ProhibitionSets.ForbidsEnd(last, first, input.Style.Kinsoku);
                if (isProhibited)
                {
                    Assert.Fail($"lines '{before.Text}' and '{line.Text}' of {input}");
                }
            }

            Assert.NotEqual(CellKind.LongMarkRest, first.Kind);
        }
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(ParagraphProperties)])]
    public void Glyphs_stand_inside_their_line_in_reading_order(Case input)
    {
        ParagraphLayout layout = input.Compose();
        foreach (TextLine line in layout.Lines)
        {
            var canvas = new Canvas();
            line.Draw(canvas, new Point(100, 0));
            double x = double.NegativeInfinity;
            foreach (GlyphRun run in canvas.ToItems().OfType<GlyphRun>())
            {
                foreach (PlacedGlyph glyph in run.Glyphs)
                {
                    double left = run.Baseline.X + glyph.X;
                    GlyphBounds bounds = ((OpenTypeFace)run.Font).BoundsOf(glyph.GlyphId);
                    double scale = run.Size / ((OpenTypeFace)run.Font).UnitsPerEm;
                    bool runsBackwards = left < x - (run.Size * 0.6);
                    bool isOutLeft = left + (bounds.Left * scale * glyph.HorizontalScale) < 100 - (0.15 * run.Size);
                    bool fits = line.SetWidth <= input.Width - line.X + 0.001;
                    double right = left + (bounds.Right * scale * glyph.HorizontalScale);
                    bool isOutRight = fits && !bounds.IsEmpty && right > 100 + input.Width + (0.15 * run.Size);
                    if (runsBackwards || isOutLeft || isOutRight)
                    {
                        Assert.Fail($"'{line.Text}': backwards {runsBackwards}, out left {isOutLeft}, out right {isOutRight} in {input}");
                    }

                    x = left;
                }
            }
        }
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(ParagraphProperties)])]
    public void The_same_paragraph_is_composed_the_same_way_twice(Case input) =>
        Assert.Equal(
            input.Compose().Lines.Select(line => (line.Text, line.X, line.SetWidth)),
            input.Compose().Lines.Select(line => (line.Text, line.X, line.SetWidth)));

    [Property(MaxTest = 300, Arbitrary = [typeof(ParagraphProperties)])]
    public void At_its_natural_width_a_paragraph_is_one_line_and_at_its_least_width_nothing_is_cut(Case input)
    {
        PreparedParagraph prepared = PreparedParagraph.Of(input.Paragraph);

        Assert.True(prepared.Compose(prepared.NaturalWidth).Lines.Length <= 1);
        Assert.DoesNotContain(prepared.Compose(prepared.MinimumWidth + 0.001).Lines, line => line.End == LineEnd.Emergency);
    }

    private static IEnumerable<GlyphRun> Runs(ParagraphLayout layout)
    {
        var canvas = new Canvas();
        layout.Draw(canvas, default);
        return canvas.ToItems().OfType<GlyphRun>();
    }

    private static string WithoutSpaces(string text) => text.Replace(" ", string.Empty, StringComparison.Ordinal).Replace("\n", string.Empty, StringComparison.Ordinal);

    public sealed record Case(string Text, int Tenths, ParagraphStyle Style, string Language)
    {
        public double Width => Tenths;

        public Paragraph Paragraph => Paragraph.Of(Text, CommittedFonts.Chinese with { Language = Language }, Style);

        public ParagraphLayout Compose() => ParagraphComposer.Compose(Paragraph, Width);
    }
}
