using ReportGen.Graphics.Geometry;
using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Elements;

/// <summary>Tries once to start on the next page rather than break; on that page it breaks if necessary.</summary>
internal sealed class PreventPageBreak : ContainerElement
{
    private bool _hasMoved;

    public override void Restore(object? state) => _hasMoved = (bool)state!;

    protected override void ResetState(ResetScope scope) => _hasMoved = false;

    protected override SpacePlan MeasureContent(Size available)
    {
        SpacePlan plan = base.MeasureContent(available);
        return plan.IsPartial && !_hasMoved && !Context.IsRelaxed && double.IsFinite(available.Height)
            ? SpacePlan.Wrap("it starts on the next page to avoid a page break", plan.Width, 0)
            : plan;
    }

    protected override void DrawContent(Size available, Size box)
    {
        base.DrawContent(available, box);
        if (!_hasMoved)
        {
            Remember(_hasMoved);
            _hasMoved = true;
        }
    }
}
