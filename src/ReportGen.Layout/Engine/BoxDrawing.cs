using ReportGen.Core.Geometry;
using ReportGen.Core.Pages;

namespace ReportGen.Layout.Engine;

/// <summary>Draws the boxes of elements for people who look for a mistake in a layout.</summary>
internal static class BoxDrawing
{
    private const double Weight = 0.25;

    private static readonly Colour Leaf = new(0xE0, 0x40, 0x00, 0xA0);
    private static readonly Colour Holder = new(0x00, 0x60, 0xE0, 0x50);

    /// <summary>Strokes a box: blue for an element that holds others, red for one that paints.</summary>
    public static void Draw(Element element, Size box)
    {
        if (!double.IsFinite(box.Width) || !double.IsFinite(box.Height))
        {
            return;
        }

        bool isHolder = false;
        element.VisitChildren(_ => isHolder = true);
        using (element.Context.PushDecoration(ArtifactKind.Layout))
        {
            element.Context.Canvas.StrokeRectangle(
                new Rect(0, 0, box.Width, box.Height), new Stroke(isHolder ? Holder : Leaf, Weight));
        }
    }
}
