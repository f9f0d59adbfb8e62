using System.Collections.Immutable;
using System.Globalization;

using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Fonts;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Layout.Text;

using TextAlignment = ReportGen.Layout.Text.TextAlignment;

namespace ReportGen.Layout.Tests.Text;

/// <summary>What holds for every paragraph: random mixtures of inlines, at random widths, in every style.</summary>
public class ParagraphProperties
{
    private const int Cases = 300;
    private const string Seed = "(4711,8151)";

    private static readonly string[] Pieces =
    [
        "一", "中国", "光模块", "算力需求", "的", "，", "。", "、", "；", "：", "！", "？", "（", "）", "“", "”", "‘", "’", "《", "》", "〈", "〉", "【", "】", "「", "」", "『", "』",
        "——", "……", "…………", "—", "…", "–", "-", "·", "～", "/", "／", "％", "%", "‰", " ", "  ", "\n", "\t", "Sora", "Transformer", "AI", "P/E", "GPT-4", "it’s", "’24", "2024",
        "12.57%", "−12.3%", "1,234.5", "600519.SH", "2026E", "¥30", "HK$56", "亿元", "个百分点", "bp", "internationalization", "unbreakable-compound", "e\u0301te\u0301",
        ",", ".", "(", ")", "[", "]", "!", "?", "\"", "'", "\u00A0", "\u200B", "\u2060", "\u00AD", "30x", "℃", "①", "々", "2024年2月16日", "25～30", "Q1–Q3",
        "https://www.example.com/a/b.html?c=d&e=f", "name@example.com", "×", "2048×2048", "+86-21-5379 8888", "\u3000", "é", "！！", "？！", "。』」", "fi", "ffl",
    ];

    private static readonly Gen<Case> AnyCase =
        from parts in AnyPart().NonEmptyListOf()
        from tenths in Gen.Choose(5, 500)
        from alignment in Gen.Elements(Enum.GetValues<TextAlignment>())
        from level in Gen.Elements(Enum.GetValues<KinsokuLevel>())
        from language in Gen.Elements("zh-CN", "en", null)
        from indent in Gen.Elements(0, 2)
        from hanging in Gen.Elements(0, 0, 7.5)
        from squeeze in Gen.Elements(true, true, true, false)
        from hyphens in Gen.Elements(true, false)
        from gap in Gen.Elements(0.25, 0.125, 0)
        select new Case([.. parts], tenths, language, gap, new ParagraphStyle
        {
            Alignment = alignment,
            Kinsoku = level,
            FirstLineIndent = indent,
            HangingIndent = hanging,
            PunctuationSqueeze = squeeze,
            Hyphenation = hyphens,
        });

    public static Arbitrary<Case> CaseArbitrary() => AnyCase.ToArbitrary();

    [Property(MaxTest = Cases, Replay = Seed, Arbitrary = [typeof(ParagraphProperties)])]
    public void No_text_is_lost_or_doubled(Case input)
    {
        ParagraphLayout layout = input.Compose();

        string all = WithoutSpaces(input.Text);
        Assert.Equal(all, WithoutSpaces(string.Concat(layout.Lines.Select(line => line.Text))));
        // What shows nothing (joiners, a soft hyphen) is not drawn.
        Assert.Equal(WithoutSigns(all), WithoutSpaces(WithoutSigns(string.Concat(Runs(layout).Select(run => run.Text)))));
    }

    [Property(MaxTest = Cases, Replay = Seed, Arbitrary = [typeof(ParagraphProperties)])]
    public void No_line_is_wider_than_its_box_but_by_declared_emergency(Case input)
    {
        foreach (TextLine line in input.Compose().Lines)
        {
            bool isWider = line.Last >= line.First && line.X + line.SetWidth > input.Width + 0.001;
            bool isDeclared = line.Trace().Any(rule => rule.Name.StartsWith("emergency: wider", StringComparison.Ordinal));
            Fail(isWider != isDeclared, $"'{line.Text}' {line.SetWidth} in {input}");
            // One cluster, or one with its hyphen, a two-em mark, or what note marks and objects are tied to.
            bool isWhole = Clusters(line) <= 1 || line.End == LineEnd.Hyphen || line.Source.Clusters[line.First..(line.Last + 1)].Any(cluster => cluster.IsAbsorbed || cluster.Kind is ClusterKind.LongMarkRest or ClusterKind.FootnoteReference);
            Fail(isWider && !isWhole, $"'{line.Text}' {line.SetWidth} could be divided in {input}");
        }
    }

    [Property(MaxTest = Cases, Replay = Seed, Arbitrary = [typeof(ParagraphProperties)])]
    public void Every_line_of_a_justified_paragraph_but_its_last_is_as_wide_as_its_box(Case input)
    {
        foreach (TextLine line in input.Compose().Lines.Where(line => line.IsJustified))
        {
            bool isDeclared = line.Trace().Any(rule => rule.Name.StartsWith("emergency: wider", StringComparison.Ordinal) || rule.Name.StartsWith("emergency: short", StringComparison.Ordinal));
            Fail(!isDeclared && Math.Abs(line.SetWidth - line.Measure) > 0.001, $"'{line.Text}' {line.SetWidth} of {line.Measure} in {input}");
        }
    }

    [Property(MaxTest = Cases, Replay = Seed, Arbitrary = [typeof(ParagraphProperties)])]
    public void No_line_starts_or_ends_with_a_prohibited_mark_but_by_declared_emergency(Case input)
    {
        ParagraphLayout layout = input.Compose();
        for (int i = 1; i < layout.Lines.Length; i++)
        {
            TextLine before = layout.Lines[i - 1];
            TextLine line = layout.Lines[i];
            if (before.End is LineEnd.Forced || before.Last < before.First || line.Last < line.First)
            {
                continue;
            }

            ref GlyphCluster first = ref line.Source.Clusters[line.First];
            ref GlyphCluster last = ref before.Source.Clusters[before.Last];
            Fail(first.Kind is ClusterKind.LongMarkRest or ClusterKind.FootnoteReference, $"lines '{before.Text}' and '{line.Text}' of {input}");
            KinsokuLevel level = input.Style.Kinsoku;
            bool isProhibited = (first.IsChinese && ProhibitionSets.ForbidsStart(first, level)) || (last.IsChinese && ProhibitionSets.ForbidsEnd(last, first, level));
            Fail(isProhibited && before.End != LineEnd.Emergency, $"lines '{before.Text}' and '{line.Text}' of {input}");
            Fail(before.End == LineEnd.Emergency && !before.Trace().Any(rule => rule.Name.StartsWith("emergency: ", StringComparison.Ordinal)), $"'{before.Text}' says nothing of its emergency in {input}");
        }
    }

    [Property(MaxTest = Cases, Replay = Seed, Arbitrary = [typeof(ParagraphProperties)])]
    public void Room_gives_and_grows_within_its_limits(Case input)
    {
        foreach (TextLine line in input.Compose().Lines)
        {
            for (int i = line.First + 1; i <= line.Last; i++)
            {
                ref GlyphCluster cluster = ref line.Source.Clusters[i];
                double em = Math.Max(SizeOf(line, i - 1), SizeOf(line, i));
                double room = cluster.Glue + line.Setting.ChangeBefore(cluster) - line.Setting.Even;
                bool isEven = line.Setting.Even > 0;
                bool isWrong = cluster.StretchTier switch
                {
                    StretchTier.HanLatinGap => room < (Math.Min(0.125, cluster.Style!.HanLatinGap) * Math.Min(SizeOf(line, i - 1), SizeOf(line, i))) - 0.001 - BlankBefore(line, i) || room > (0.5 * em) + 0.001 + BlankBefore(line, i),
                    StretchTier.WordSpace => cluster.Advance + room > Math.Max(0.5 * em, cluster.Advance + cluster.Glue) + BlankBefore(line, i) + 0.001 || (cluster.Glue >= 0 && cluster.Advance + room < (0.15 * SizeOf(line, i)) - 0.001),
                    StretchTier.HanGap => room > (0.201 * em) + Math.Max(0, cluster.Glue),
                    _ => room > Math.Max(0, cluster.Glue) + 0.001,
                };
                bool isGaping = cluster.StretchTier == StretchTier.HanGap && room + line.Setting.Even > (0.501 * em) + Math.Max(0, cluster.Glue);
                Fail((isWrong && !isEven) || isGaping, $"'{line.Text}': room {room} before cell {i - line.First} '{char.ConvertFromUtf32(cluster.CodePoint)}' in {input}");
            }
        }
    }

    [Property(MaxTest = Cases, Replay = Seed, Arbitrary = [typeof(ParagraphProperties)])]
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
                    double scale = run.Size / run.Font.UnitsPerEm;
                    bool runsBackwards = left < x - (run.Size * 0.6);
                    bool isOutLeft = left + (bounds.Left * scale * glyph.HorizontalScale) < 100 - (0.15 * run.Size);
                    bool fits = line.SetWidth <= line.Measure + 0.001;
                    double right = left + (bounds.Right * scale * glyph.HorizontalScale);
                    bool isOutRight = fits && !bounds.IsEmpty && right > 100 + input.Width + (0.15 * run.Size);
                    Fail(
                        runsBackwards || isOutLeft || isOutRight,
                        $"'{line.Text}': backwards {runsBackwards}, out left {isOutLeft}, out right {isOutRight} in {input}");
                    x = left;
                }
            }
        }
    }

    [Property(MaxTest = Cases, Replay = Seed, Arbitrary = [typeof(ParagraphProperties)])]
    public void A_line_as_drawn_is_as_wide_as_it_says(Case input)
    {
        foreach (TextLine line in input.Compose().Lines.Where(line => line.Last >= line.First))
        {
            double width = 0;
            for (int i = line.First; i <= line.Last; i++)
            {
                ref GlyphCluster cluster = ref line.Source.Clusters[i];
                width += cluster.Advance + (i == line.First ? 0 : cluster.Glue + line.Setting.ChangeBefore(cluster));
            }

            width -= line.Source.Clusters[line.First].LeftBlank + line.Source.Clusters[line.Last].RightBlank;
            width += line.End == LineEnd.Hyphen ? MeasuredText.HyphenWidth(line.Source.Clusters[line.Last]) : 0;
            Fail(Math.Abs(width - line.SetWidth) > 0.001, $"'{line.Text}' is {width}, says {line.SetWidth} in {input}");
        }
    }

    [Property(MaxTest = Cases, Replay = Seed, Arbitrary = [typeof(ParagraphProperties)])]
    public void The_same_paragraph_is_composed_the_same_way_twice(Case input) =>
        Assert.Equal(
            input.Compose().Lines.Select(line => (line.Text, line.X, line.SetWidth, string.Join(';', line.Trace()))),
            input.Compose().Lines.Select(line => (line.Text, line.X, line.SetWidth, string.Join(';', line.Trace()))));

    [Property(MaxTest = Cases, Replay = Seed, Arbitrary = [typeof(ParagraphProperties)])]
    public void At_its_natural_width_a_paragraph_breaks_where_its_author_did_and_at_its_least_width_nothing_is_cut(Case input)
    {
        PreparedParagraph prepared = PreparedParagraph.Of(input.Paragraph);

        Assert.All(prepared.Compose(prepared.NaturalWidth).Lines.SkipLast(1), line => Assert.Equal(LineEnd.Forced, line.End));
        Assert.DoesNotContain(prepared.Compose(prepared.MinimumWidth + 0.001).Lines, line => line.End == LineEnd.Emergency);
    }

    private static Gen<Part> AnyPart() => Gen.Frequency(
        (12, from texts in Gen.Elements(Pieces).NonEmptyListOf() from style in Gen.Choose(0, 3) select new Part(PartKind.Text, string.Concat(texts), style)),
        (2, Gen.Elements("1", "12").Select(text => new Part(PartKind.FootnoteReference, text, 0))),
        (1, Gen.Constant(new Part(PartKind.Break, string.Empty, 0))),
        (1, Gen.Constant(new Part(PartKind.Space, string.Empty, 0))));

    private static void Fail(bool isWrong, string message)
    {
        if (isWrong)
        {
            Assert.Fail(message);
        }
    }

    private static double BlankBefore(TextLine line, int index) => line.Source.Clusters[index - 1].RightBlank + line.Source.Clusters[index].LeftBlank + Math.Abs((line.Source.Clusters[index - 1].Style?.Tracking ?? 0) * SizeOf(line, index - 1));

    private static double SizeOf(TextLine line, int cluster) => (line.Source.Clusters[cluster].Style ?? line.Source.Paragraph.Text).Size;

    private static int Clusters(TextLine line) => new StringInfo(WithoutSigns(line.Text)).LengthInTextElements;

    private static IEnumerable<GlyphRun> Runs(ParagraphLayout layout)
    {
        var canvas = new Canvas();
        layout.Draw(canvas, default);
        return canvas.ToItems().OfType<GlyphRun>();
    }

    private static string WithoutSpaces(string text) => string.Concat(text.Where(character => character is not (' ' or '\n' or '\t')));

    private static string WithoutSigns(string text) => string.Concat(text.Where(character => character is not ('\u200B' or '\u2060' or '\u00AD')));

    public enum PartKind
    {
        Text,
        FootnoteReference,
        Break,
        Space,
    }

    public sealed record Part(PartKind Kind, string Text, int Style)
    {
        public ParagraphItem ToInline(TextStyle own) => Kind switch
        {
            PartKind.FootnoteReference => new FootnoteReferenceItem(Text, "n", own with { Size = 6, Raise = 0.5 }),
            PartKind.Break => new LineBreakItem(),
            PartKind.Space => new SpaceInline(6),
            _ => new TextItem(Text, Style switch
            {
                1 => own with { Font = CommittedFonts.SansBold },
                2 => own with { Size = 14, Tracking = 0.05 },
                _ => own,
            })
            { Link = Style == 3 ? new AddressTarget("https://example.com") : null },
        };
    }

    public sealed record Case(ImmutableArray<Part> Parts, int Tenths, string? Language, double Gap, ParagraphStyle Style)
    {
        public double Width => Tenths;

        public string Text => string.Concat(Parts.Select(part => part.Text));

        public Paragraph Paragraph
        {
            get
            {
                TextStyle own = CommittedFonts.Chinese with { Language = Language, HanLatinGap = Gap };
                return new Paragraph([.. Parts.Select(part => part.ToInline(own))], own, Style);
            }
        }

        public ParagraphLayout Compose() => ParagraphComposer.Compose(Paragraph, Width);

        public override string ToString() =>
            $"{string.Join(", ", Parts.Select(part => $"({part.Kind} {part.Style} \"{part.Text.Replace("\n", "\\n", StringComparison.Ordinal)}\")"))} at {Tenths} in {Language} gap {Gap} {Style}";
    }
}
