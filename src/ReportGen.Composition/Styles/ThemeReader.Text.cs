using System.Collections.Immutable;

using ReportGen.Layout.Text;

namespace ReportGen.Composition.Styles;

/// <content>Headings, paragraphs, lists, footnotes, parallel columns, contents.</content>
internal sealed partial class ThemeReader
{
    private static readonly string[] ParagraphPlaces = ["body", "cover", "english"];

    private static readonly Dictionary<string, KinsokuLevel> KinsokuLevels = new(StringComparer.Ordinal)
    {
        ["none"] = KinsokuLevel.None,
        ["basic"] = KinsokuLevel.Basic,
        ["gb"] = KinsokuLevel.Gb,
        ["strict"] = KinsokuLevel.Strict,
    };

    private HeadingLook ReadHeading()
    {
        ThemeSection heading = _root.Child("heading");
        return new HeadingLook(
            heading.Colour("numberColour"),
            heading.Number("numberGap"),
            (int)heading.Number("keepWithNext"));
    }

    private ImmutableSortedDictionary<string, ParagraphLook> ReadParagraphs()
    {
        ThemeSection paragraph = _root.Child("paragraph");
        return ParagraphPlaces.ToImmutableSortedDictionary(
            place => place,
            place =>
            {
                ThemeSection section = paragraph.Child(place);
                return new ParagraphLook(section.Text("align") == "justify", section.Number("indent"), section.Flag("hyphenation"));
            },
            StringComparer.Ordinal);
    }

    private LineRulesLook ReadLineRules()
    {
        ThemeSection rules = _root.Child("paragraph").Optional("lines");
        return new LineRulesLook(
            rules.ChoiceOr("kinsoku", KinsokuLevels, KinsokuLevel.Gb),
            !rules.Has("squeeze") || rules.Flag("squeeze"),
            !rules.Has("numberGlue") || rules.Flag("numberGlue"),
            (int)rules.NumberOr("lastLineHan", 2),
            rules.Flag("grid"));
    }

    private ListLook ReadList()
    {
        ThemeSection bullet = _root.Child("list").Child("bullet");
        return new ListLook(
            bullet.Points("size"),
            bullet.Colour("colour"),
            bullet.Points("indent"),
            ByPlace(bullet.Child("top")),
            ByPlace(bullet.Child("after")));
    }

    private static Dictionary<string, double> ByPlace(ThemeSection section) =>
        section.Keys.ToDictionary(key => key, section.Points, StringComparer.Ordinal);

    private NoteMarkLook ReadNoteMark()
    {
        ThemeSection mark = _root.Child("paragraph").Child("noteMark");
        return new NoteMarkLook(FontRole(mark), mark.Number("size"), mark.Number("raise"), mark.Colour("colour"));
    }

    private FootnoteRuleLook ReadFootnoteRule()
    {
        ThemeSection rule = _root.Child("footnoteRule");
        return new FootnoteRuleLook(
            rule.Millimetres("width"),
            new Rule(rule.Points("weight"), rule.Colour("colour")),
            rule.Points("before"),
            rule.Points("after"));
    }

    private BilingualLook ReadBilingual()
    {
        ThemeSection bilingual = _root.Child("bilingual");
        return new BilingualLook(
            bilingual.Millimetres("columnZh"),
            bilingual.Millimetres("columnEn"),
            bilingual.Millimetres("gutter"),
            bilingual.Rule("gutterRule"));
    }

    private ContentsLook ReadContents()
    {
        ThemeSection contents = _root.Child("contents");
        ThemeSection number = contents.Child("number");
        ThemeSection leader = contents.Child("leader");
        return new ContentsLook(
            number.Millimetres("level1"),
            number.Millimetres("level2"),
            number.Millimetres("figure"),
            contents.Millimetres("pageColumn"),
            contents.Millimetres("level2Indent"),
            new LeaderLook(leader.Points("dot"), leader.Points("pitch"), leader.Colour("colour"), leader.Points("gap")));
    }
}
