using ReportGen.Graphics.Geometry;
using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Elements;

/// <summary>Takes all the space offered. In an unlimited direction it takes only what the content needs.</summary>
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
