using ReportGen.Graphics.Geometry;
using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Elements;

/// <summary>Enlarges or shrinks an element and the space it takes.</summary>
internal sealed class Scale : ContainerElement
{
    public double X { get; set; } = 1;

    public double Y { get; set; } = 1;

    public override WidthRange MeasureWidth()
    {
        WidthRange range = base.MeasureWidth();
        return range.Map(width => width * X);
    }

    protected override SpacePlan MeasureContent(Size available)
    {
        SpacePlan plan = base.MeasureContent(Inner(available));
        return plan with { Width = plan.Width * X, Height = plan.Height * Y };
    }

    protected override void DrawContent(Size available, Size box)
    {
        using (Context.Canvas.PushTransform(Matrix.Scaling(X, Y)))
        {
            base.DrawContent(Inner(available), Inner(box));
        }
    }

    private Size Inner(Size size) => new(size.Width / X, size.Height / Y);
}
