using ReportGen.Graphics.Geometry;
using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Elements;

/// <summary>Space around an element.</summary>
internal sealed class Padding : ContainerElement
{
    public double Left { get; set; }

    public double Top { get; set; }

    public double Right { get; set; }

    public double Bottom { get; set; }

    public override WidthRange MeasureWidth() => base.MeasureWidth().Plus(Left + Right);

    protected override SpacePlan MeasureContent(Size available)
    {
        SpacePlan plan = base.MeasureContent(Inner(available));
        if (plan.IsEmpty)
        {
            // Padding around empty content still takes its space, as in QuestPDF.
            return Content is not null ? SpacePlan.Empty : FitsItself(available)
                ? SpacePlan.FullRender(Math.Max(0, Left + Right), Math.Max(0, Top + Bottom))
                : SpacePlan.Wrap("the padding itself does not fit", Left + Right, Top + Bottom);
        }

        return plan.IsWrap && plan.Height > 0
            ? plan with { Width = plan.Width + Left + Right, Height = plan.Height + Top + Bottom }
            : plan.WithSize(plan.Width + Left + Right, plan.Height + Top + Bottom);
    }

    protected override void DrawContent(Size available, Size box)
    {
        using (Context.Canvas.Translate(Left, Top))
        {
            base.DrawContent(Inner(available), Inner(box));
        }
    }

    private Size Inner(Size available) => new(available.Width - Left - Right, available.Height - Top - Bottom);

    private bool FitsItself(Size available) => SpacePlan.Fits(Left + Right, Top + Bottom, available);
}
