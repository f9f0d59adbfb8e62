using System.Collections.Immutable;

using ReportGen.Layout.Text;
using ReportGen.Typesetting.Styles.Keys;
using ReportGen.Yaml;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Typesetting.Styles;

/// <summary>Reads the styles of headings, paragraphs, lists, footnotes, parallel columns and contents.</summary>
/// <param name="root">The theme.</param>
/// <param name="type">Reads fonts and styles of text.</param>
internal sealed class TextStyleReader(ThemeSection root, TypeStyleReader type)
{
    private static readonly ImmutableArray<Key<MapReader?>> ParagraphPlaces = [ParagraphsKeys.Body, ParagraphsKeys.Cover, ParagraphsKeys.English];

    /// <summary>Headings.</summary>
    public HeadingStyle ReadHeading()
    {
        ThemeSection heading = root.Child(RootKeys.Heading);
        return new HeadingStyle(
            heading.Colour(HeadingKeys.NumberColour),
            heading.Number(HeadingKeys.NumberGap),
            (int)heading.Number(HeadingKeys.KeepWithNext));
    }

    /// <summary>Paragraphs by place.</summary>
    public ImmutableSortedDictionary<string, ParagraphDefaults> ReadParagraphs()
    {
        ThemeSection paragraph = root.Child(RootKeys.Paragraph);
        return ParagraphPlaces.ToImmutableSortedDictionary(
            place => place.Name,
            place =>
            {
                ThemeSection section = paragraph.Child(place);
                return new ParagraphDefaults(section.Text(ParagraphKeys.Align) == "justify", section.Number(ParagraphKeys.Indent), section.Flag(ParagraphKeys.Hyphenation));
            },
            StringComparer.Ordinal);
    }

    /// <summary>Rules of line breaking.</summary>
    public LineRuleStyle ReadLineRules()
    {
        ThemeSection rules = root.Child(RootKeys.Paragraph).Child(ParagraphsKeys.Lines);
        return new LineRuleStyle(
            rules.ChoiceOr(LineRulesKeys.Kinsoku, KinsokuLevel.Gb),
            rules.Flag(LineRulesKeys.Squeeze),
            rules.Flag(LineRulesKeys.NumberGlue),
            (int)rules.NumberOr(LineRulesKeys.LastLineHan, 2),
            rules.Flag(LineRulesKeys.Grid));
    }

    /// <summary>Lists.</summary>
    public ListStyle ReadList()
    {
        ThemeSection bullet = root.Child(RootKeys.List).Child(ListKeys.Bullet);
        return new ListStyle(
            bullet.Points(BulletKeys.Size),
            bullet.Colour(BulletKeys.Colour),
            bullet.Points(BulletKeys.Indent),
            ByPlace(bullet.Child(BulletKeys.Top)),
            ByPlace(bullet.Child(BulletKeys.After)));
    }

    private static Dictionary<string, double> ByPlace(ThemeSection section) =>
        section.Keys.ToDictionary(key => key, section.NamedPoints, StringComparer.Ordinal);

    /// <summary>Footnote references.</summary>
    public FootnoteReferenceStyle ReadFootnoteReference()
    {
        ThemeSection mark = root.Child(RootKeys.Paragraph).Child(ParagraphsKeys.FootnoteReference);
        return new FootnoteReferenceStyle(type.FontRole(mark), mark.Number(FootnoteReferenceKeys.Size), mark.Number(FootnoteReferenceKeys.Raise), mark.Colour(FootnoteReferenceKeys.Colour));
    }

    /// <summary>The rule above footnotes.</summary>
    public FootnoteRuleStyle ReadFootnoteRule()
    {
        ThemeSection rule = root.Child(RootKeys.FootnoteRule);
        return new FootnoteRuleStyle(
            rule.Millimetres(FootnoteRuleKeys.Width),
            new Rule(rule.Points(FootnoteRuleKeys.Weight), rule.Colour(FootnoteRuleKeys.Colour)),
            rule.Points(FootnoteRuleKeys.Before),
            rule.Points(FootnoteRuleKeys.After));
    }

    /// <summary>Columns of two languages side by side.</summary>
    public BilingualStyle ReadBilingual()
    {
        ThemeSection bilingual = root.Child(RootKeys.Bilingual);
        return new BilingualStyle(
            bilingual.Millimetres(BilingualKeys.ColumnZh),
            bilingual.Millimetres(BilingualKeys.ColumnEn),
            bilingual.Millimetres(BilingualKeys.Gutter),
            bilingual.Rule(BilingualKeys.GutterRule));
    }

    /// <summary>The table of contents.</summary>
    public ContentsStyle ReadContents()
    {
        ThemeSection contents = root.Child(RootKeys.Contents);
        ThemeSection number = contents.Child(ContentsKeys.Number);
        ThemeSection leader = contents.Child(ContentsKeys.Leader);
        return new ContentsStyle(
            number.Millimetres(ContentsNumberKeys.Level1),
            number.Millimetres(ContentsNumberKeys.Level2),
            number.Millimetres(ContentsNumberKeys.Figure),
            contents.Millimetres(ContentsKeys.PageColumn),
            contents.Millimetres(ContentsKeys.Level2Indent),
            new LeaderStyle(leader.Points(LeaderKeys.Dot), leader.Points(LeaderKeys.Pitch), leader.Colour(LeaderKeys.Colour), leader.Points(LeaderKeys.Gap)));
    }
}
