using ReportGen.Graphics.Geometry;
using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Elements;

/// <summary>Shrinks an element, in steps of a hundredth, until it fits its space completely.</summary>
internal sealed class ScaleToFit : ContainerElement
{
    private const int Steps = 100;

    protected override SpacePlan MeasureContent(Size available)
    {
        if (Content is null || Content.Measure(available) is { IsEmpty: true })
        {
            return SpacePlan.Empty;
        }

        double scale = FindScale(available);
        if (scale <= 0)
        {
            return SpacePlan.Wrap("it does not fit even at a hundredth of its size");
        }

        SpacePlan plan = Content.Measure(Inner(available, scale));
        return SpacePlan.FullRender(plan.Width * scale, plan.Height * scale);
    }

    protected override void DrawContent(Size available, Size box)
    {
        double scale = FindScale(available);
        if (scale <= 0)
        {
            return;
        }

        using (Context.Canvas.PushTransform(Matrix.Scaling(scale, scale)))
        {
            base.DrawContent(Inner(available, scale), Inner(box, scale));
        }
    }

    private double FindScale(Size available)
    {
        int low = 0;
        int high = Steps;
        if (FitsAt(available, high))
        {
            return 1;
        }

        while (high - low > 1)
        {
            int middle = (low + high) / 2;
            (low, high) = FitsAt(available, middle) ? (middle, high) : (low, middle);
        }

        return low / (double)Steps;
    }

    private bool FitsAt(Size available, int step)
    {
        Size space = Inner(available, step / (double)Steps);
        return Content!.Measure(space) is { IsFull: true } plan && SpacePlan.Fits(plan.Width, plan.Height, space);
    }

    private static Size Inner(Size size, double scale) => new(size.Width / scale, size.Height / scale);
}
