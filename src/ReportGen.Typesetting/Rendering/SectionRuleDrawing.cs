using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Layout;
using ReportGen.Layout.Fluent;
using ReportGen.Typesetting.Styles;

namespace ReportGen.Typesetting.Rendering;

/// <summary>Draws the section rule: a hairline with a short accent below its left end.</summary>
internal static class SectionRuleDrawing
{
    /// <summary>Adds the rule and the gap to the text below it to a container.</summary>
    /// <param name="container">The container.</param>
    /// <param name="style">The rule.</param>
    /// <param name="gap">Distance from the rule's top edge to the text, in points.</param>
    public static void SectionRule(this IContainer container, SectionRuleStyle style, double gap) =>
        container.Artifact().Height(gap).Canvas((canvas, size) =>
        {
            canvas.FillRectangle(new Rect(0, 0, size.Width, style.Rule.Weight), style.Rule.Colour);
            canvas.FillRectangle(new Rect(0, 0, Math.Min(style.AccentWidth, size.Width), style.Accent.Weight), style.Accent.Colour);
        });

    /// <summary>A stroke of a rule.</summary>
    /// <param name="rule">The rule.</param>
    public static Stroke ToStroke(this Rule rule) => new(rule.Colour, rule.Weight);
}
