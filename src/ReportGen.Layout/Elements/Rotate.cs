using ReportGen.Graphics.Geometry;
using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Elements;

/// <summary>Rotates an element about the top left corner of its box, without changing the space it takes.</summary>
internal sealed class Rotate(double degrees) : ContainerElement
{
    protected override void DrawContent(Size available, Size box)
    {
        using (Context.Canvas.PushTransform(Matrix.Rotation(degrees)))
        {
            base.DrawContent(available, box);
        }
    }
}
