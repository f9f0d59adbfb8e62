using ReportGen.Graphics.Geometry;
using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Elements;

/// <summary>Takes all the space offered. A space without limit is left as the content needs it.</summary>
internal sealed class Extend : ContainerElement
{
    public bool Horizontally { get; set; }

    public bool Vertically { get; set; }

    protected override SpacePlan MeasureContent(Size available)
    {
        SpacePlan plan = base.MeasureContent(available);
        if (plan.IsWrap)
        {
            return plan;
        }

        double width = Horizontally && double.IsFinite(available.Width) ? available.Width : plan.Width;
        double height = Vertically && double.IsFinite(available.Height) ? available.Height : plan.Height;
        return plan.IsEmpty ? SpacePlan.FullRender(width, height) : plan.WithSize(width, height);
    }
}
