using ReportGen.Graphics.Geometry;
using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Elements;

/// <summary>Mirrors an element inside its box.</summary>
internal sealed class Flip(bool isHorizontal, bool isVertical) : ContainerElement
{
    protected override void DrawContent(Size available, Size box)
    {
        var mirror = new Matrix(
            isHorizontal ? -1 : 1, 0, 0, isVertical ? -1 : 1, isHorizontal ? box.Width : 0, isVertical ? box.Height : 0);
        using (Context.Canvas.PushTransform(mirror))
        {
            base.DrawContent(available, box);
        }
    }
}
