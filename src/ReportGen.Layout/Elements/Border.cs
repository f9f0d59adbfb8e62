using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Elements;

/// <summary>Rules along the edges of an element, inside its box; they take no space and are drawn over the content.</summary>
internal sealed class Border : ContainerElement
{
    public double Left { get; set; }

    public double Top { get; set; }

    public double Right { get; set; }

    public double Bottom { get; set; }

    public Colour Colour { get; set; } = Colour.Black;

    protected override void DrawContent(Size available, Size box)
    {
        base.DrawContent(available, box);
        if (Left <= 0 && Top <= 0 && Right <= 0 && Bottom <= 0)
        {
            return;
        }

        using (Context.PushDecoration(ArtifactKind.Layout))
        {
            Fill(0, 0, box.Width, Top);
            Fill(0, box.Height - Bottom, box.Width, Bottom);
            Fill(0, 0, Left, box.Height);
            Fill(box.Width - Right, 0, Right, box.Height);
        }
    }

    private void Fill(double x, double y, double width, double height)
    {
        if (width > 0 && height > 0)
        {
            Context.Canvas.FillRectangle(new Rect(x, y, width, height), Colour);
        }
    }
}
