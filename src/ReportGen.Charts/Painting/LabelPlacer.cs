using ReportGen.Core.Geometry;
using ReportGen.Drawing;

namespace ReportGen.Charts.Painting;

/// <summary>Places value labels so that none covers another.</summary>
/// <param name="canvas">The canvas drawn on.</param>
internal sealed class LabelPlacer(Canvas canvas)
{
    private const int MostSteps = 4;

    private readonly List<Rect> _taken = [];

    /// <summary>Draws a label centred above or below a point, moved on in its direction while it would cover another.</summary>
    /// <param name="text">The label.</param>
    /// <param name="x">Its middle.</param>
    /// <param name="edge">The edge that it stands off from.</param>
    /// <param name="gap">Distance from the edge to the figures.</param>
    /// <param name="isAbove">True stands above the edge, false below.</param>
    /// <param name="face">How it is set.</param>
    /// <param name="shows">The data it shows.</param>
    public void Place(string text, double x, double edge, double gap, bool isAbove, TextFace face, ShownValue shows)
    {
        double width = face.Measure(text);
        double height = face.CapHeight;
        double baseline = isAbove ? edge - gap : edge + gap + height;
        double step = (height + 1.5) * (isAbove ? -1 : 1);
        var area = new Rect(x - (width / 2), baseline - height, width, height);
        for (int i = 0; i < MostSteps && _taken.Exists(other => Overlap(other, area)); i++)
        {
            area = area with { Y = area.Y + step };
        }

        _taken.Add(area);
        canvas.DrawText(text, new Point(x, area.Bottom), face, TextAlignment.Middle, shows);
    }

    /// <summary>True when two areas share ink.</summary>
    public static bool Overlap(Rect a, Rect b) =>
        a.X < b.Right && b.X < a.Right && a.Y < b.Bottom && b.Y < a.Bottom;
}
