using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Elements;

/// <summary>A fill behind an element, with square or rounded corners.</summary>
internal sealed class Background(Colour colour) : ContainerElement
{
    /// <summary>Creates the gradient that fills a box instead of the colour; null to fill with the colour.</summary>
    public Func<Size, LinearGradient>? Gradient { get; set; }

    public double CornerRadius { get; set; }

    protected override void DrawContent(Size available, Size box)
    {
        if (box is { Width: > 0, Height: > 0 })
        {
            using (Context.PushDecoration(ArtifactKind.Layout))
            {
                var area = new Rect(0, 0, box.Width, box.Height);
                if (Gradient is not null)
                {
                    Context.Canvas.FillPath(VectorPath.Rectangle(area), Gradient(box));
                }
                else if (CornerRadius > 0)
                {
                    Context.Canvas.DrawRoundedRectangle(area, CornerRadius, colour);
                }
                else
                {
                    Context.Canvas.FillRectangle(area, colour);
                }
            }
        }

        base.DrawContent(available, box);
    }
}
