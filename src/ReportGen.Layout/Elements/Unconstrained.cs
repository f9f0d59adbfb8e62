using ReportGen.Graphics.Geometry;
using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Elements;

/// <summary>Takes no space in its parent, and as much as it needs beyond it.</summary>
internal sealed class Unconstrained : ContainerElement
{
    private static readonly Size Unlimited = new(double.PositiveInfinity, double.PositiveInfinity);

    public override WidthRange MeasureWidth() => default;

    protected override SpacePlan MeasureContent(Size available)
    {
        SpacePlan plan = base.MeasureContent(Unlimited);
        return plan.IsPartial || plan.IsFull ? plan.WithSize(0, 0) : plan;
    }

    protected override void DrawContent(Size available, Size box)
    {
        if (Content?.Measure(Unlimited) is { } plan && (plan.IsFull || plan.IsPartial))
        {
            Content.Draw(Unlimited, plan.Size);
        }
    }
}
