using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Geometry;
using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Elements;

/// <summary>Stays on one page; content larger than a page breaks, with a warning.</summary>
internal sealed class ShowEntire : ContainerElement
{
    private bool _isParted;

    public override void Restore(object? state) => _isParted = (bool)state!;

    protected override void ResetState(ResetScope scope) => _isParted = false;

    protected override SpacePlan MeasureContent(Size available)
    {
        SpacePlan plan = base.MeasureContent(available);
        return plan.IsPartial && !_isParted && !Context.IsRelaxed && double.IsFinite(available.Height)
            ? SpacePlan.Wrap("it must stay in one piece", plan.Width, 0)
            : plan;
    }

    protected override void DrawContent(Size available, Size box)
    {
        if (!_isParted && Content?.Measure(available) is { IsPartial: true })
        {
            Remember(_isParted);
            _isParted = true;
            Context.Page.Warn(
                LayoutCodes.NotKeptTogether,
                LayoutFailure.SourceOf(this),
                FormattableString.Invariant(
                    $"{LayoutFailure.SubjectOf(this)} should stay on one page but is higher than the {available.Height:0.#} pt of a page; it was split."),
                "Make it smaller, or let it break.");
        }

        base.DrawContent(available, box);
    }
}
