using ReportGen.Core.Geometry;
using ReportGen.Drawing;

namespace ReportGen.Charts.Painting;

/// <summary>Sets the texts of a chart and keeps account of the room they take, so that none covers another and none leaves the block.</summary>
/// <param name="canvas">The canvas drawn on, its origin at the block's top left corner.</param>
/// <param name="block">Size of the block in points.</param>
internal sealed class Lettering(Canvas canvas, Size block)
{
    private const int MostSteps = 2;
    private const double LineGap = 1.5;

    private readonly List<Rect> _taken = [];

    /// <summary>Keeps labels out of an area.</summary>
    public void Reserve(Rect area) => _taken.Add(area);

    /// <summary>Draws a text that has its place; labels placed later keep clear of it.</summary>
    /// <returns>Its width in points.</returns>
    public double Draw(string text, Point at, TextFace face, TextAlignment alignment = TextAlignment.Start, ShownValue? shows = null)
    {
        double width = canvas.DrawText(text, at, face, alignment, shows);
        if (width > 0)
        {
            double left = at.X - (alignment switch { TextAlignment.Middle => width / 2, TextAlignment.End => width, _ => 0 });
            _taken.Add(new Rect(left, at.Y - face.CapHeight, width, face.CapHeight));
        }

        return width;
    }

    /// <summary>
    /// Draws a label centred above or below a point, moved on in its direction while it would cover another, then to the
    /// other side; a label without room is left out, and stands in the data table.
    /// </summary>
    /// <param name="text">The label.</param>
    /// <param name="x">Its middle.</param>
    /// <param name="edge">The edge that it stands off from.</param>
    /// <param name="gap">Distance from the edge to the figures.</param>
    /// <param name="isAbove">True stands above the edge, false below.</param>
    /// <param name="face">How it is set.</param>
    /// <param name="shows">The data it shows.</param>
    public bool Place(string text, double x, double edge, double gap, bool isAbove, TextFace face, ShownValue? shows)
    {
        double width = face.Measure(text);
        double height = face.CapHeight;
        double left = Math.Max(0, Math.Min(x - (width / 2), block.Width - width));
        double above = edge - gap - height;
        double below = edge + gap;
        double step = height + LineGap;
        return PlaceAt(text, face, shows, Candidates());

        IEnumerable<Point> Candidates()
        {
            for (int i = 0; i < MostSteps; i++)
            {
                yield return new Point(left, isAbove ? above - (i * step) : below + (i * step));
            }

            yield return new Point(left, isAbove ? below : above);
        }
    }

    /// <summary>Draws a label at the first of several places where it covers nothing; false when there is none.</summary>
    /// <param name="text">The label.</param>
    /// <param name="face">How it is set.</param>
    /// <param name="shows">The data it shows.</param>
    /// <param name="places">Places of the top left corner of its figures, best first.</param>
    public bool PlaceAt(string text, TextFace face, ShownValue? shows, IEnumerable<Point> places)
    {
        double width = face.Measure(text);
        foreach (Point place in places)
        {
            var area = new Rect(place.X, place.Y, width, face.CapHeight);
            if (IsFree(area))
            {
                _taken.Add(area);
                canvas.DrawText(text, new Point(place.X, area.Bottom), face, TextAlignment.Start, shows);
                return true;
            }
        }

        return false;
    }

    /// <summary>True when nothing stands in an area of the block.</summary>
    public bool IsFree(Rect area) =>
        area.X >= -0.01 && area.Y >= -0.01 && area.Right <= block.Width + 0.01 && area.Bottom <= block.Height + 0.01
        && !_taken.Exists(other => Overlap(other, area));

    /// <summary>True when two areas share ink.</summary>
    public static bool Overlap(Rect a, Rect b) =>
        a.X < b.Right && b.X < a.Right && a.Y < b.Bottom && b.Y < a.Bottom;
}
