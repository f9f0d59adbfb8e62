using ReportGen.Graphics.Geometry;
using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Elements;

/// <summary>What follows starts on a new page.</summary>
internal sealed class PageBreak : Element
{
    private bool _isDone;

    public override bool BreaksPage => !_isDone;

    public override bool IsSpent => _isDone;

    public override void Restore(object? state) => _isDone = false;

    protected override void ResetState(ResetScope scope) => _isDone = false;

    protected override SpacePlan MeasureContent(Size available) =>
        _isDone || double.IsInfinity(available.Height) ? SpacePlan.Empty : SpacePlan.PartialRender(0, 0);

    protected override void DrawContent(Size available, Size box)
    {
        if (!_isDone)
        {
            Remember(null);
            _isDone = true;
        }
    }
}
