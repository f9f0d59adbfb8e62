using ReportGen.Graphics.Geometry;
using ReportGen.Typesetting.Styles.Keys;

namespace ReportGen.Typesetting.Styles;

/// <summary>Reads page geometry, header, footer and cover.</summary>
/// <param name="root">The theme.</param>
internal sealed class PageStyleReader(ThemeSection root)
{
    /// <summary>The sheet and its margins.</summary>
    public PageGeometry ReadPage()
    {
        ThemeSection page = root.Child(RootKeys.Page);
        ThemeSection margin = page.Child(PageKeys.Margin);
        return new PageGeometry(
            new Size(page.Millimetres(PageKeys.Width), page.Millimetres(PageKeys.Height)),
            new Insets(
                margin.Millimetres(MarginKeys.Left),
                margin.Millimetres(MarginKeys.Top),
                margin.Millimetres(MarginKeys.Right),
                margin.Millimetres(MarginKeys.Bottom)));
    }

    /// <summary>The header of each page.</summary>
    public RunningHeaderStyle ReadRunningHeader()
    {
        ThemeSection header = root.Child(RootKeys.RunningHeader);
        ThemeSection accent = header.Child(RunningHeaderKeys.Accent);
        return new RunningHeaderStyle(
            header.Millimetres(RunningHeaderKeys.BaselineY),
            header.Millimetres(RunningHeaderKeys.RuleY),
            header.Rule(RunningHeaderKeys.Rule),
            accent.Millimetres(HeaderAccentKeys.Width),
            new Rule(accent.Points(HeaderAccentKeys.Weight), accent.Colour(HeaderAccentKeys.Colour)),
            header.Child(RunningHeaderKeys.LeftSecond).Millimetres(HeaderSecondKeys.X));
    }

    /// <summary>The footer of each page.</summary>
    public FooterStyle ReadFooter()
    {
        ThemeSection footer = root.Child(RootKeys.Footer);
        return new FooterStyle(footer.Millimetres(FooterKeys.BaselineY), footer.Millimetres(FooterKeys.RuleY), footer.Rule(FooterKeys.Rule));
    }

    /// <summary>The cover.</summary>
    public CoverStyle ReadCover()
    {
        ThemeSection cover = root.Child(RootKeys.Cover);
        ThemeSection masthead = cover.Child(CoverKeys.Masthead);
        var style = new CoverStyle(
            new MastheadStyle(
                masthead.Millimetres(MastheadKeys.BaselineY),
                masthead.Millimetres(MastheadKeys.SecondBaselineY),
                masthead.Millimetres(MastheadKeys.RuleY),
                new Rule(masthead.Points(MastheadKeys.RuleWeight), masthead.Colour(MastheadKeys.RuleColour)),
                masthead.Flag(MastheadKeys.RuleBleed)),
            ReadColumn(cover.Child(CoverKeys.Main)));
        if (cover.Has(CoverKeys.SidebarRow))
        {
            ThemeSection row = cover.Child(CoverKeys.SidebarRow);
            style = style with { SidebarLabelWidth = row.Millimetres(SidebarRowKeys.LabelWidth), SidebarRowGap = row.Points(SidebarRowKeys.RowGap) };
        }

        return !cover.Has(CoverKeys.Sidebar) ? style : style with
        {
            Sidebar = ReadColumn(cover.Child(CoverKeys.Sidebar)),
            Panel = cover.Has(CoverKeys.Panel) ? ReadPanel(cover.Child(CoverKeys.Panel)) : null,
        };
    }

    private static ColumnPlace ReadColumn(ThemeSection column) =>
        new(column.Millimetres(ColumnPlaceKeys.X), column.Millimetres(ColumnPlaceKeys.Width), column.Millimetres(ColumnPlaceKeys.TopY));

    private static PanelStyle ReadPanel(ThemeSection panel)
    {
        double top = panel.Millimetres(PanelKeys.FromY);
        return new PanelStyle(
            new Rect(panel.Millimetres(PanelKeys.X), top, panel.Millimetres(PanelKeys.Width), panel.Millimetres(PanelKeys.ToY) - top),
            panel.Colour(PanelKeys.Fill));
    }

    /// <summary>The rule above a section of the cover.</summary>
    public SectionRuleStyle ReadSectionRule()
    {
        ThemeSection rule = root.Child(RootKeys.Cover).Child(CoverKeys.SectionRule);
        ThemeSection gap = rule.Child(SectionRuleKeys.TextGap);
        return new SectionRuleStyle(
            new Rule(rule.Points(SectionRuleKeys.Weight), rule.Colour(SectionRuleKeys.Colour)),
            rule.Millimetres(SectionRuleKeys.AccentWidth),
            new Rule(rule.Points(SectionRuleKeys.AccentWeight), rule.Colour(SectionRuleKeys.AccentColour)),
            gap.Points(TextGapKeys.Cover),
            gap.Points(TextGapKeys.Sidebar),
            gap.Points(TextGapKeys.Contents));
    }
}
