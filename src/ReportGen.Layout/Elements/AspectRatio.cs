using ReportGen.Graphics.Geometry;
using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Elements;

/// <summary>How a box with a fixed ratio uses the space.</summary>
internal enum AspectFit
{
    /// <summary>As wide as the space.</summary>
    Width,

    /// <summary>As high as the space.</summary>
    Height,

    /// <summary>As large as fits.</summary>
    Area,
}

/// <summary>A box with a fixed ratio of width to height.</summary>
internal sealed class AspectRatio(double ratio, AspectFit fit) : ContainerElement
{
    protected override SpacePlan MeasureContent(Size available)
    {
        if (Content is null || Content.Measure(Size.Zero) is { IsEmpty: true })
        {
            return SpacePlan.Empty;
        }

        Size box = BoxIn(available);
        if (!SpacePlan.Fits(box.Width, box.Height, available))
        {
            return SpacePlan.Wrap("its ratio of width to height is fixed", box.Width, box.Height);
        }

        SpacePlan plan = Content.Measure(box);
        return plan.IsPartial ? SpacePlan.PartialRender(box) : plan.IsFull ? SpacePlan.FullRender(box) : plan;
    }

    protected override void DrawContent(Size available, Size box)
    {
        Size own = BoxIn(available);
        base.DrawContent(own, own);
    }

    private Size BoxIn(Size space)
    {
        bool byWidth = fit switch
        {
            AspectFit.Width => true,
            AspectFit.Height => false,
            _ => space.Width / ratio <= space.Height,
        };
        // An unlimited side cannot determine the size.
        byWidth = byWidth ? double.IsFinite(space.Width) : double.IsInfinity(space.Height);
        return byWidth
            ? new Size(space.Width, space.Width / ratio)
            : new Size(space.Height * ratio, space.Height);
    }
}
