using ReportGen.Graphics.Geometry;
using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Elements;

/// <summary>Position of an element in a space wider or higher than itself.</summary>
internal sealed class Alignment : ContainerElement
{
    /// <summary>0 left, 0.5 centre, 1 right; null stretches.</summary>
    public double? Horizontal { get; set; }

    /// <summary>0 top, 0.5 middle, 1 bottom; null stretches.</summary>
    public double? Vertical { get; set; }

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

        double width = Horizontal is null ? box.Width : plan.Width;
        double height = Vertical is null ? box.Height : plan.Height;
        double x = (box.Width - width) * (Horizontal ?? 0);
        double y = (box.Height - height) * (Vertical ?? 0);
        using (Context.Canvas.Translate(x, y))
        {
            Content.Draw(available, new Size(width, height));
        }
    }
}
