using System.Collections.Immutable;

using ReportGen.Layout.Text;
using ReportGen.Typesetting.Styles.Keys;
using ReportGen.Yaml;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Typesetting.Styles;

/// <content>Headings, paragraphs, lists, footnotes, parallel columns, contents.</content>
internal sealed partial class ThemeReader
{
    private static readonly ImmutableArray<Key<MapReader?>> ParagraphPlaces = [ParagraphsKeys.Body, ParagraphsKeys.Cover, ParagraphsKeys.English];

    private HeadingLook ReadHeading()
    {
        ThemeSection heading = _root.Child(RootKeys.Heading);
        return new HeadingLook(
            heading.Colour(HeadingKeys.NumberColour),
            heading.Number(HeadingKeys.NumberGap),
            (int)heading.Number(HeadingKeys.KeepWithNext));
    }

    private ImmutableSortedDictionary<string, ParagraphLook> ReadParagraphs()
    {
        ThemeSection paragraph = _root.Child(RootKeys.Paragraph);
        return ParagraphPlaces.ToImmutableSortedDictionary(
            place => place.Name,
            place =>
            {
                ThemeSection section = paragraph.Child(place);
                return new ParagraphLook(section.Text(ParagraphKeys.Align) == "justify", section.Number(ParagraphKeys.Indent), section.Flag(ParagraphKeys.Hyphenation));
            },
            StringComparer.Ordinal);
    }

    private LineRulesLook ReadLineRules()
    {
        ThemeSection rules = _root.Child(RootKeys.Paragraph).Child(ParagraphsKeys.Lines);
        return new LineRulesLook(
            rules.ChoiceOr(LineRulesKeys.Kinsoku, KinsokuLevel.Gb),
            rules.Flag(LineRulesKeys.Squeeze),
            rules.Flag(LineRulesKeys.NumberGlue),
            (int)rules.NumberOr(LineRulesKeys.LastLineHan, 2),
            rules.Flag(LineRulesKeys.Grid));
    }

    private ListLook ReadList()
    {
        ThemeSection bullet = _root.Child(RootKeys.List).Child(ListKeys.Bullet);
        return new ListLook(
            bullet.Points(BulletKeys.Size),
            bullet.Colour(BulletKeys.Colour),
            bullet.Points(BulletKeys.Indent),
            ByPlace(bullet.Child(BulletKeys.Top)),
            ByPlace(bullet.Child(BulletKeys.After)));
    }

    private static Dictionary<string, double> ByPlace(ThemeSection section) =>
        section.Keys.ToDictionary(key => key, section.NamedPoints, StringComparer.Ordinal);

    private NoteMarkLook ReadNoteMark()
    {
        ThemeSection mark = _root.Child(RootKeys.Paragraph).Child(ParagraphsKeys.NoteMark);
        return new NoteMarkLook(FontRole(mark), mark.Number(NoteMarkKeys.Size), mark.Number(NoteMarkKeys.Raise), mark.Colour(NoteMarkKeys.Colour));
    }

    private FootnoteRuleLook ReadFootnoteRule()
    {
        ThemeSection rule = _root.Child(RootKeys.FootnoteRule);
        return new FootnoteRuleLook(
            rule.Millimetres(FootnoteRuleKeys.Width),
            new Rule(rule.Points(FootnoteRuleKeys.Weight), rule.Colour(FootnoteRuleKeys.Colour)),
            rule.Points(FootnoteRuleKeys.Before),
            rule.Points(FootnoteRuleKeys.After));
    }

    private BilingualLook ReadBilingual()
    {
        ThemeSection bilingual = _root.Child(RootKeys.Bilingual);
        return new BilingualLook(
            bilingual.Millimetres(BilingualKeys.ColumnZh),
            bilingual.Millimetres(BilingualKeys.ColumnEn),
            bilingual.Millimetres(BilingualKeys.Gutter),
            bilingual.Rule(BilingualKeys.GutterRule));
    }

    private ContentsLook ReadContents()
    {
        ThemeSection contents = _root.Child(RootKeys.Contents);
        ThemeSection number = contents.Child(ContentsKeys.Number);
        ThemeSection leader = contents.Child(ContentsKeys.Leader);
        return new ContentsLook(
            number.Millimetres(ContentsNumberKeys.Level1),
            number.Millimetres(ContentsNumberKeys.Level2),
            number.Millimetres(ContentsNumberKeys.Figure),
            contents.Millimetres(ContentsKeys.PageColumn),
            contents.Millimetres(ContentsKeys.Level2Indent),
            new LeaderLook(leader.Points(LeaderKeys.Dot), leader.Points(LeaderKeys.Pitch), leader.Colour(LeaderKeys.Colour), leader.Points(LeaderKeys.Gap)));
    }
}
