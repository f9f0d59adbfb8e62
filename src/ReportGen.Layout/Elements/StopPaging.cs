using ReportGen.Graphics.Geometry;
using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Elements;

/// <summary>Shows the part that fits on one page and omits the rest.</summary>
internal sealed class StopPaging : ContainerElement
{
    private bool _isShown;

    public override void Restore(object? state) => _isShown = false;

    protected override void ResetState(ResetScope scope) => _isShown = false;

    protected override SpacePlan MeasureContent(Size available)
    {
        if (_isShown)
        {
            return SpacePlan.Empty;
        }

        SpacePlan plan = base.MeasureContent(available);
        return plan.IsPartial ? SpacePlan.FullRender(plan.Size) : plan;
    }

    protected override void DrawContent(Size available, Size box)
    {
        if (!_isShown)
        {
            base.DrawContent(available, box);
            Remember(null);
            _isShown = true;
        }
    }
}
