using ReportGen.Graphics.Geometry;

namespace ReportGen.Layout.Engine;

/// <summary>Draws an element that cannot continue on another page: a layer, a running header, a page background.</summary>
internal static class FixedArea
{
    /// <summary>Draws it completely, or reports what does not fit and draws the rest.</summary>
    public static void Draw(Element element, Size space)
    {
        SpacePlan plan = element.Measure(space);
        if (plan.IsWrap || plan.IsPartial)
        {
            bool wasRelaxed = element.Context.IsRelaxed;
            element.Context.IsRelaxed = true;
            while (element.Measure(space).IsWrap && LayoutFailure.Report(element, space))
            {
            }

            plan = element.Measure(space);
            element.Context.IsRelaxed = wasRelaxed;
            if (plan.IsPartial)
            {
                LayoutFailure.ReportRest(element, space);
            }
        }

        if (!plan.IsEmpty && !plan.IsWrap)
        {
            element.Draw(space, space);
        }
    }
}
