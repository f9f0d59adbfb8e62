using ReportGen.Graphics.Geometry;
using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Elements;

/// <summary>Is shown on the pages that meet a condition.</summary>
internal sealed class ShowIf(Func<PageSituation, bool> condition) : ContainerElement
{
    protected override SpacePlan MeasureContent(Size available) =>
        condition(Context.Situation) ? base.MeasureContent(available) : SpacePlan.Empty;

    protected override void DrawContent(Size available, Size box)
    {
        if (condition(Context.Situation))
        {
            base.DrawContent(available, box);
        }
    }
}
