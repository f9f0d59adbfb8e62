using ReportGen.Graphics.Geometry;
using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Elements;

/// <summary>Starts on the next page when it would break and less than a minimum height is left on this one.</summary>
internal sealed class EnsureSpace(double minimum) : ContainerElement
{
    private bool _isStarted;

    public override void Restore(object? state) => _isStarted = (bool)state!;

    protected override void ResetState(ResetScope scope) => _isStarted = false;

    protected override SpacePlan MeasureContent(Size available)
    {
        SpacePlan plan = base.MeasureContent(available);
        return plan.IsPartial && !_isStarted && !Context.IsRelaxed && available.Height < minimum
            ? SpacePlan.Wrap("less space is left than it requires", 0, minimum)
            : plan;
    }

    protected override void DrawContent(Size available, Size box)
    {
        base.DrawContent(available, box);
        if (!_isStarted)
        {
            Remember(_isStarted);
            _isStarted = true;
        }
    }
}
