using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;
using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Elements;

/// <summary>A drawing with its own size, scaled to its space: an image, a diagram, a chart.</summary>
internal sealed class ScaledDrawing(string kind, Size natural, Action<Canvas, Rect> draw) : Element, IScaled
{
    private bool _isDrawn;

    public PictureFit Fit { get; set; } = PictureFit.Width;

    public override string Kind => kind;

    public override string Hint => "Reduce its width or height.";

    public override WidthRange MeasureWidth() => new(natural.Width, natural.Width);

    public override void Restore(object? state) => _isDrawn = false;

    protected override void ResetState(ResetScope scope) => _isDrawn = false;

    protected override SpacePlan MeasureContent(Size available)
    {
        if (_isDrawn)
        {
            return SpacePlan.Empty;
        }

        Size size = SizeIn(available);
        return SpacePlan.Fits(size.Width, size.Height, available)
            ? SpacePlan.FullRender(size)
            : SpacePlan.Wrap("its ratio of width to height is fixed", size.Width, size.Height);
    }

    protected override void DrawContent(Size available, Size box)
    {
        if (_isDrawn)
        {
            return;
        }

        Size size = SizeIn(Fit == PictureFit.Stretch ? box : available);
        draw(Context.Canvas, new Rect(0, 0, size.Width, size.Height));
        Remember(null);
        _isDrawn = true;
    }

    private Size SizeIn(Size space)
    {
        if (natural.Width <= 0 || natural.Height <= 0)
        {
            return Size.Zero;
        }

        double byWidth = space.Width / natural.Width;
        double byHeight = space.Height / natural.Height;
        double scale = Fit switch
        {
            PictureFit.Width => byWidth,
            PictureFit.Height => byHeight,
            PictureFit.Natural => 1,
            _ => Math.Min(byWidth, byHeight),
        };
        if (Fit == PictureFit.Stretch && double.IsFinite(space.Width) && double.IsFinite(space.Height))
        {
            return space;
        }

        // An unlimited side cannot determine the size.
        scale = double.IsFinite(scale) ? scale : Math.Min(byWidth, byHeight);
        scale = double.IsFinite(scale) ? scale : 1;
        return new Size(natural.Width * scale, natural.Height * scale);
    }
}

/// <summary>An element that is scaled to its space.</summary>
internal interface IScaled
{
    /// <summary>How it uses its space.</summary>
    public PictureFit Fit { get; set; }
}

/// <summary>How an image uses its space.</summary>
internal enum PictureFit
{
    /// <summary>As wide as the space.</summary>
    Width,

    /// <summary>As high as the space.</summary>
    Height,

    /// <summary>As large as fits.</summary>
    Area,

    /// <summary>As large as the space, without keeping the ratio.</summary>
    Stretch,

    /// <summary>At its own size.</summary>
    Natural,
}
