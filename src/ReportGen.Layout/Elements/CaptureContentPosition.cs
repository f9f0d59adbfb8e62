using ReportGen.Graphics.Geometry;
using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Elements;

/// <summary>Records the position of its content on each page.</summary>
internal sealed class CaptureContentPosition(string name) : ContainerElement
{
    protected override void DrawContent(Size available, Size box)
    {
        Rect area = Context.Canvas.CurrentTransform.Apply(new Rect(0, 0, box.Width, box.Height));
        Context.Page.Positions.Add((name, area));
        base.DrawContent(available, box);
    }
}
