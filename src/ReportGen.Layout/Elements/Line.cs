using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Elements;

/// <summary>A straight rule across the available width or height; it requires only its thickness.</summary>
internal sealed class Line(bool isVertical, Stroke stroke) : Element
{
    private bool _drawn;

    public override string Kind => isVertical ? "LineVertical" : "LineHorizontal";

    /// <summary>A rule between columns is repeated with them on every page.</summary>
    public override bool IsRepeated => isVertical;

    public override WidthRange MeasureWidth() => isVertical ? new WidthRange(stroke.Width, stroke.Width) : default;

    public override void Restore(object? state) => _drawn = false;

    protected override void ResetState(ResetScope scope) => _drawn = false;

    protected override SpacePlan MeasureContent(Size available)
    {
        if (_drawn)
        {
            return SpacePlan.Empty;
        }

        double across = isVertical ? available.Width : available.Height;
        if (stroke.Width > across + SpacePlan.Tolerance)
        {
            return SpacePlan.Wrap(
                "the rule is thicker than the space", isVertical ? stroke.Width : 0, isVertical ? 0 : stroke.Width);
        }

        return isVertical
            ? SpacePlan.FullRender(stroke.Width, 0)
            : SpacePlan.FullRender(0, stroke.Width);
    }

    protected override void DrawContent(Size available, Size box)
    {
        if (_drawn)
        {
            return;
        }

        using (Context.PushDecoration(ArtifactKind.Layout))
        {
            double middle = stroke.Width / 2;
            Context.Canvas.DrawLine(
                isVertical ? new Point(middle, 0) : new Point(0, middle),
                isVertical ? new Point(middle, box.Height) : new Point(box.Width, middle),
                stroke);
        }

        if (!isVertical)
        {
            Remember(null);
            _drawn = true;
        }
    }
}
