using ReportGen.Graphics.Geometry;
using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Elements;

/// <summary>Is shown on its first page only, in a repeated place.</summary>
internal sealed class ShowOnce : ContainerElement
{
    private bool _isShown;

    public override void Restore(object? state) => _isShown = false;

    protected override void ResetState(ResetScope scope) => _isShown &= scope == ResetScope.Repeat;

    protected override SpacePlan MeasureContent(Size available) =>
        _isShown ? SpacePlan.Empty : base.MeasureContent(available);

    protected override void DrawContent(Size available, Size box)
    {
        if (_isShown)
        {
            return;
        }

        bool isWhole = Content?.Measure(available) is not { IsPartial: true };
        base.DrawContent(available, box);
        if (isWhole)
        {
            Remember(null);
            _isShown = true;
        }
    }
}
