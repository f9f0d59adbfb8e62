using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

namespace ReportGen.Typesetting.Styles;

/// <summary>Paper and margins, in points.</summary>
/// <param name="Size">Paper.</param>
/// <param name="Margin">Margins of inner pages.</param>
internal sealed record PageGeometry(Size Size, Insets Margin)
{
    /// <summary>Width of the text block.</summary>
    public double TextWidth => Size.Width - Margin.Left - Margin.Right;
}

/// <summary>The running header, in points from the page's top edge.</summary>
/// <param name="Baseline">Baseline of its text.</param>
/// <param name="RuleTop">Top of its rule.</param>
/// <param name="Rule">Its rule.</param>
/// <param name="AccentWidth">Width of the accent on the rule.</param>
/// <param name="Accent">The accent.</param>
/// <param name="SecondX">Left edge of the second wordmark, from the page's left edge.</param>
internal sealed record RunningHeaderStyle(
    double Baseline,
    double RuleTop,
    Rule Rule,
    double AccentWidth,
    Rule Accent,
    double SecondX);

/// <summary>The footer, in points from the page's top edge.</summary>
/// <param name="Baseline">Baseline of its text.</param>
/// <param name="RuleTop">Top of its rule.</param>
/// <param name="Rule">Its rule.</param>
internal sealed record FooterStyle(double Baseline, double RuleTop, Rule Rule);

/// <summary>The cover, in points from the page's top left corner.</summary>
/// <param name="Masthead">Wordmark and label above the cover.</param>
/// <param name="Main">Left edge, width and top of the main column.</param>
internal sealed record CoverStyle(MastheadStyle Masthead, ColumnPlace Main)
{
    /// <summary>The sidebar's column; null for a cover without one.</summary>
    public ColumnPlace? Sidebar { get; init; }

    /// <summary>The panel behind the sidebar; null for none.</summary>
    public PanelStyle? Panel { get; init; }

    /// <summary>Width of the labels in rows of facts; 0 uses the width of the longest.</summary>
    public double SidebarLabelWidth { get; init; }

    /// <summary>Space between rows of facts.</summary>
    public double SidebarRowGap { get; init; }
}

/// <summary>Wordmark, report label and rule at the top of the cover.</summary>
/// <param name="Baseline">Baseline of the first line.</param>
/// <param name="SecondBaseline">Baseline of the second line.</param>
/// <param name="RuleTop">Top of the rule.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Bleeds">True when the rule extends across the full width of the paper.</param>
internal sealed record MastheadStyle(double Baseline, double SecondBaseline, double RuleTop, Rule Rule, bool Bleeds);

/// <summary>A column of the cover.</summary>
/// <param name="X">Left edge.</param>
/// <param name="Width">Width.</param>
/// <param name="Top">Top of its text.</param>
internal sealed record ColumnPlace(double X, double Width, double Top);

/// <summary>A filled area of the cover.</summary>
/// <param name="Area">Its rectangle.</param>
/// <param name="Fill">Colour.</param>
internal sealed record PanelStyle(Rect Area, Colour Fill);

/// <summary>A hairline with a short accent at its left end.</summary>
/// <param name="Rule">The hairline.</param>
/// <param name="AccentWidth">Width of the accent.</param>
/// <param name="Accent">The accent, whose top edge is that of the hairline.</param>
/// <param name="GapCover">Space to the text below on the cover.</param>
/// <param name="GapSidebar">Space to the text below in the sidebar.</param>
/// <param name="GapContents">Space to the text below in the contents.</param>
internal sealed record SectionRuleStyle(
    Rule Rule,
    double AccentWidth,
    Rule Accent,
    double GapCover,
    double GapSidebar,
    double GapContents);
