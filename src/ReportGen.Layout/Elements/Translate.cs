using ReportGen.Graphics.Geometry;
using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Elements;

/// <summary>Moves an element without changing the space it takes.</summary>
internal sealed class Translate : ContainerElement
{
    public double X { get; set; }

    public double Y { get; set; }

    protected override void DrawContent(Size available, Size box)
    {
        using (Context.Canvas.Translate(X, Y))
        {
            base.DrawContent(available, box);
        }
    }
}
