using ReportGen.Graphics.Geometry;
using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Elements;

/// <summary>Limits of width and height.</summary>
internal sealed class Constrained : ContainerElement
{
    public double? MinWidth { get; set; }

    public double? MaxWidth { get; set; }

    public double? MinHeight { get; set; }

    public double? MaxHeight { get; set; }

    public override string Kind => "Width/Height";

    public override WidthRange MeasureWidth()
    {
        WidthRange inner = base.MeasureWidth();
        return inner.Map(Limit);
    }

    protected override SpacePlan MeasureContent(Size available)
    {
        if (MinWidth > available.Width + SpacePlan.Tolerance)
        {
            return SpacePlan.Wrap("its width is larger than the space", MinWidth ?? 0, 0);
        }

        if (MinHeight > available.Height + SpacePlan.Tolerance)
        {
            return SpacePlan.Wrap("its height is larger than the space", 0, MinHeight ?? 0);
        }

        SpacePlan plan = base.MeasureContent(Limited(available));
        if (plan.IsEmpty)
        {
            return Content is { IsGivenUp: true } || (MinWidth is null && MinHeight is null)
                ? plan
                : SpacePlan.FullRender(MinWidth ?? 0, MinHeight ?? 0);
        }

        return plan.WithSize(Math.Max(plan.Width, MinWidth ?? 0), Math.Max(plan.Height, MinHeight ?? 0));
    }

    protected override void DrawContent(Size available, Size box) => base.DrawContent(Limited(available), Limited(box));

    private Size Limited(Size available) => new(
        Math.Min(available.Width, MaxWidth ?? double.PositiveInfinity),
        Math.Min(available.Height, MaxHeight ?? double.PositiveInfinity));

    private double Limit(double width) =>
        Math.Min(Math.Max(width, MinWidth ?? 0), MaxWidth ?? double.PositiveInfinity);
}
