using ReportGen.Core.Geometry;

namespace ReportGen.Composition.Styles;

/// <content>Page geometry, header, footer, cover.</content>
internal sealed partial class ThemeReader
{
    private PageGeometry ReadPage()
    {
        ThemeSection page = _root.Child("page");
        ThemeSection margin = page.Child("margin");
        return new PageGeometry(
            new Size(page.Millimetres("width"), page.Millimetres("height")),
            new Insets(
                margin.Millimetres("left"),
                margin.Millimetres("top"),
                margin.Millimetres("right"),
                margin.Millimetres("bottom")));
    }

    private RunningHeaderLook ReadRunningHeader()
    {
        ThemeSection header = _root.Child("runningHeader");
        ThemeSection accent = header.Child("accent");
        return new RunningHeaderLook(
            header.Millimetres("baselineY"),
            header.Millimetres("ruleY"),
            header.Rule("rule"),
            accent.Millimetres("width"),
            new Rule(accent.Points("weight"), accent.Colour("colour")),
            header.Child("leftSecond").Millimetres("x"));
    }

    private FooterLook ReadFooter()
    {
        ThemeSection footer = _root.Child("footer");
        return new FooterLook(footer.Millimetres("baselineY"), footer.Millimetres("ruleY"), footer.Rule("rule"));
    }

    private CoverLook ReadCover()
    {
        ThemeSection cover = _root.Child("cover");
        ThemeSection masthead = cover.Child("masthead");
        var look = new CoverLook(
            new MastheadLook(
                masthead.Millimetres("baselineY"),
                masthead.Millimetres("secondBaselineY"),
                masthead.Millimetres("ruleY"),
                new Rule(masthead.Points("ruleWeight"), masthead.Colour("ruleColour")),
                masthead.Flag("ruleBleed")),
            ReadColumn(cover.Child("main")));
        if (cover.Has("sidebarRow"))
        {
            ThemeSection row = cover.Child("sidebarRow");
            look = look with { SidebarLabelWidth = row.Millimetres("labelWidth"), SidebarRowGap = row.Points("rowGap") };
        }

        return !cover.Has("sidebar") ? look : look with
        {
            Sidebar = ReadColumn(cover.Child("sidebar")),
            Panel = cover.Has("panel") ? ReadPanel(cover.Child("panel")) : null,
        };
    }

    private static ColumnPlace ReadColumn(ThemeSection column) =>
        new(column.Millimetres("x"), column.Millimetres("width"), column.Millimetres("topY"));

    private static PanelLook ReadPanel(ThemeSection panel)
    {
        double top = panel.Millimetres("fromY");
        return new PanelLook(
            new Rect(panel.Millimetres("x"), top, panel.Millimetres("width"), panel.Millimetres("toY") - top),
            panel.Colour("fill"));
    }

    private SectionRuleLook ReadSectionRule()
    {
        ThemeSection rule = _root.Child("cover").Child("sectionRule");
        ThemeSection gap = rule.Child("textGap");
        return new SectionRuleLook(
            new Rule(rule.Points("weight"), rule.Colour("colour")),
            rule.Millimetres("accentWidth"),
            new Rule(rule.Points("accentWeight"), rule.Colour("accentColour")),
            gap.Points("cover"),
            gap.Points("sidebar"),
            gap.Points("contents"));
    }
}
