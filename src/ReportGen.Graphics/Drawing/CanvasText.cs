using ReportGen.Foundation.Origins;
using ReportGen.Graphics.Fonts;
using ReportGen.Graphics.Geometry;

namespace ReportGen.Graphics.Drawing;

/// <summary>Single lines of text on a canvas.</summary>
public static class CanvasText
{
    /// <summary>Draws a line of text.</summary>
    /// <param name="canvas">The canvas.</param>
    /// <param name="text">The text; line breaks count as spaces.</param>
    /// <param name="at">Point on the baseline.</param>
    /// <param name="face">Its text style.</param>
    /// <param name="anchor">Where it is placed relative to the point.</param>
    /// <param name="provenance">Its provenance; null for typed text.</param>
    /// <returns>Its width in points.</returns>
    public static double DrawText(
        this Canvas canvas,
        string text,
        Point at,
        TextFace face,
        TextAnchor anchor = TextAnchor.Start,
        Provenance? provenance = null)
    {
        if (text.Length == 0)
        {
            return 0;
        }

        ShapedText line = face.Shape(text);
        double back = anchor switch
        {
            TextAnchor.Middle => line.Width / 2,
            TextAnchor.End => line.Width,
            _ => 0,
        };

        // The text of a value may need two font faces; the runs then refer to the same value.
        int valueId = provenance?.Value is not null && line.Runs.Length > 1 ? canvas.NextValueId() : 0;
        foreach (var run in line.ToGlyphRuns(canvas.Shifted(at.Offset(-back, 0)), face.Colour))
        {
            canvas.Add(face.Halo is null && provenance is null ? run : run with
            {
                Halo = face.Halo,
                Provenance = provenance.GetValueOrDefault() with { ValueId = valueId },
            });
        }

        return line.Width;
    }
}
