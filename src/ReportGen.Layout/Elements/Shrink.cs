using ReportGen.Graphics.Geometry;
using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Elements;

/// <summary>Takes no more space than the content needs.</summary>
internal sealed class Shrink : ContainerElement
{
    public bool Horizontally { get; set; }

    public bool Vertically { get; set; }

    protected override void DrawContent(Size available, Size box)
    {
        if (Content is null)
        {
            return;
        }

        SpacePlan plan = Content.Measure(available);
        if (plan.IsEmpty || plan.IsWrap)
        {
            return;
        }

        Content.Draw(
            available,
            new Size(Horizontally ? plan.Width : box.Width, Vertically ? plan.Height : box.Height));
    }
}
