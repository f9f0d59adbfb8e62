using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;
using ReportGen.Layout.Engine;
using ReportGen.Layout.Text;

namespace ReportGen.Layout.Elements;

/// <summary>Content that is placed in a line of text like a character, at its natural size.</summary>
internal sealed class InlineBox(double bottom) : ContainerElement
{
    private static readonly Size Unlimited = new(double.PositiveInfinity, double.PositiveInfinity);

    public override string Kind => "Inline";

    /// <summary>The content as a part of a paragraph.</summary>
    public BoxInline ToInline()
    {
        SpacePlan plan = Measure(Unlimited);
        return new BoxInline(plan.IsWrap ? Size.Zero : plan.Size, bottom, Paint);
    }

    private void Paint(Canvas canvas, Rect area)
    {
        if (Measure(Unlimited) is { IsFull: true })
        {
            using (canvas.Translate(area.X, area.Y))
            {
                Draw(Unlimited, new Size(area.Width, area.Height));
            }
        }
    }
}
