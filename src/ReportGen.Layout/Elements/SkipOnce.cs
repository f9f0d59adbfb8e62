using ReportGen.Graphics.Geometry;
using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Elements;

/// <summary>Is not shown on its first page, in a repeated place.</summary>
internal sealed class SkipOnce : ContainerElement
{
    private bool _isSkipped;

    public override void Restore(object? state) => _isSkipped = false;

    protected override void ResetState(ResetScope scope)
    {
        // A repeated place is reset after each page: the first reset is the end of the page that is skipped.
        _isSkipped = scope == ResetScope.Repeat;
    }

    protected override SpacePlan MeasureContent(Size available) =>
        _isSkipped ? base.MeasureContent(available) : SpacePlan.Empty;

    protected override void DrawContent(Size available, Size box)
    {
        if (_isSkipped)
        {
            base.DrawContent(available, box);
        }
    }
}
