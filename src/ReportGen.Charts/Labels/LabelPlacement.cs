using System.Buffers;

using ReportGen.Foundation.Origins;
using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;

namespace ReportGen.Charts.Labels;

/// <summary>Draws the texts of a chart and records the area each occupies, so that none covers another and none leaves the block.</summary>
/// <param name="canvas">The canvas drawn on, its origin at the block's top left corner.</param>
/// <param name="block">Size of the block in points.</param>
internal sealed class LabelPlacement(Canvas canvas, Size block)
{
    private const int MostSteps = 2;
    private const double LineGap = 1.5;
    private const double LineDistance = 1.15;

    // Extent of Chinese characters above the baseline, and of descending strokes below it, in ems.
    private const double HanAscent = 0.86;
    private const double Descent = 0.12;
    private const char FirstWide = '\u2E80';

    private static readonly SearchValues<char> Descending = SearchValues.Create("gjpqy,;()");

    // Step size in which a slanted line is approximated by rectangles, in points.
    private const double Stride = 3;

    private readonly List<Rect> _taken = [];
    private readonly List<Rect> _ink = [];

    /// <summary>Excludes an area from label placement.</summary>
    public void Reserve(Rect area) => _taken.Add(area);

    /// <summary>Makes labels avoid an area with ink; labels that must be placed on it have a halo.</summary>
    public void Avoid(Rect area) => _ink.Add(area);

    /// <summary>Makes labels avoid a line.</summary>
    /// <param name="points">Its points.</param>
    /// <param name="width">Its width in points.</param>
    public void AvoidLine(IReadOnlyList<Point> points, double width)
    {
        for (int i = 1; i < points.Count; i++)
        {
            Point from = points[i - 1];
            double dx = points[i].X - from.X;
            double dy = points[i].Y - from.Y;
            int pieces = Math.Clamp((int)Math.Ceiling(Math.Max(Math.Abs(dx), Math.Abs(dy)) / Stride), 1, 200);
            for (int piece = 0; piece < pieces; piece++)
            {
                double x = from.X + (dx * piece / pieces);
                double y = from.Y + (dy * piece / pieces);
                var area = new Rect(Math.Min(x, x + (dx / pieces)), Math.Min(y, y + (dy / pieces)), Math.Abs(dx / pieces), Math.Abs(dy / pieces));
                _ink.Add(new Rect(area.X - (width / 2), area.Y - (width / 2), area.Width + width, area.Height + width));
            }
        }
    }

    /// <summary>Draws text at a fixed place; labels placed later avoid it.</summary>
    /// <returns>Its width in points.</returns>
    public double Draw(string text, Point at, TextFace face, TextAnchor anchor = TextAnchor.Start, Provenance? provenance = null)
    {
        double width = face.Measure(text);
        if (width > 0)
        {
            double left = at.X - (anchor switch { TextAnchor.Middle => width / 2, TextAnchor.End => width, _ => 0 });
            var area = new Rect(left, at.Y - face.CapHeight, width, face.CapHeight);
            _taken.Add(InkOf(area, text, face));
            canvas.DrawText(text, at with { X = left }, WithHaloWhere(area, face), TextAnchor.Start, provenance);
        }

        return width;
    }

    /// <summary>
    /// Draws a label centred above or below a point, moved away from it while it would cover another, then on the
    /// other side; a label without room is omitted, but its value appears in the data table.
    /// </summary>
    /// <param name="text">The label.</param>
    /// <param name="x">Its centre.</param>
    /// <param name="edge">The edge from which it keeps its distance.</param>
    /// <param name="gap">Distance from the edge to the figures.</param>
    /// <param name="isAbove">True to place it above the edge, false below.</param>
    /// <param name="face">Text style of the label.</param>
    /// <param name="provenance">Provenance of its data.</param>
    /// <param name="mustBeClear">True to omit it rather than draw it over ink.</param>
    public bool Place(string text, double x, double edge, double gap, bool isAbove, TextFace face, Provenance? provenance, bool mustBeClear = false)
    {
        double width = face.Measure(text);
        double height = face.CapHeight;
        double left = Math.Max(0, Math.Min(x - (width / 2), block.Width - width));
        double above = edge - gap - height;
        double below = edge + gap;
        double step = height + LineGap;
        return PlaceAt(text, face, provenance, Candidates(), mustBeClear);

        IEnumerable<Point> Candidates()
        {
            for (int i = 0; i < MostSteps; i++)
            {
                yield return new Point(left, isAbove ? above - (i * step) : below + (i * step));
            }

            yield return new Point(left, isAbove ? below : above);
        }
    }

    /// <summary>Draws a label at the first of several places where it covers nothing; false when there is no such place.</summary>
    /// <param name="text">The label; a line break starts a new line of the same label.</param>
    /// <param name="face">Text style of the label.</param>
    /// <param name="provenance">Provenance of its data.</param>
    /// <param name="mustBeClear">True to omit it rather than draw it over ink.</param>
    /// <param name="places">Places of the top left corner of its figures, best first.</param>
    public bool PlaceAt(string text, TextFace face, Provenance? provenance, IEnumerable<Point> places, bool mustBeClear = false)
    {
        string[] lines = text.Split(BilingualChart.LineBreak);
        double width = WidthOf(text, face);
        double height = HeightOf(text, face);
        Rect[] areas = [.. places.Select(place => new Rect(place.X, place.Y, width, height)).Where(area => IsFree(InkOf(area, text, face)))];
        if (areas.Length == 0)
        {
            return false;
        }

        int clear = Array.FindIndex(areas, area => !IsOnInk(area));
        if (clear < 0 && mustBeClear)
        {
            return false;
        }

        Rect best = areas[Math.Max(0, clear)];
        _taken.Add(InkOf(best, text, face));
        for (int i = 0; i < lines.Length; i++)
        {
            var at = new Point(best.X, best.Y + face.CapHeight + (i * face.Size * LineDistance));
            canvas.DrawText(lines[i], at, WithHaloWhere(best, face), TextAnchor.Start, i == 0 ? provenance : null);
        }

        return true;
    }

    /// <summary>Width of a label's longest line in points.</summary>
    public static double WidthOf(string text, TextFace face) => text.Split(BilingualChart.LineBreak).Max(face.Measure);

    /// <summary>Height from the top of a label's first figures to the baseline of its last line, in points.</summary>
    public static double HeightOf(string text, TextFace face) =>
        face.CapHeight + (text.Count(letter => letter == BilingualChart.LineBreak) * face.Size * LineDistance);

    /// <summary>Places around a point: above and below it, beside it, at its corners, then farther off.</summary>
    /// <param name="at">The point.</param>
    /// <param name="width">Width of the label in points.</param>
    /// <param name="height">Height of its figures.</param>
    /// <param name="reach">Distance from the point.</param>
    public static IEnumerable<Point> Around(Point at, double width, double height, double reach)
    {
        foreach (double far in (double[])[reach, reach + height + LineGap, reach + (2 * (height + LineGap))])
        {
            double near = far * 0.7;
            yield return new Point(at.X - (width / 2), at.Y - far - height);
            yield return new Point(at.X - (width / 2), at.Y + far);
            yield return new Point(at.X + near, at.Y - near - height);
            yield return new Point(at.X - near - width, at.Y - near - height);
            yield return new Point(at.X + near, at.Y + near);
            yield return new Point(at.X - near - width, at.Y + near);
        }
    }

    // Areas have the height of figures; Chinese characters and some letters extend above and below them.
    private static Rect InkOf(Rect area, string text, TextFace face)
    {
        bool hasHan = text.Any(letter => letter >= FirstWide);
        double above = hasHan ? Math.Max(0, (HanAscent * face.Size) - face.CapHeight) : 0;
        double below = hasHan || text.AsSpan().ContainsAny(Descending) ? Descent * face.Size : 0;
        return new Rect(area.X, area.Y - above, area.Width, area.Height + above + below);
    }

    // A halo takes as many bytes as the outlines of its text, so it is drawn only where it separates the text from ink below it.
    private TextFace WithHaloWhere(Rect area, TextFace face) => face.Halo is null || IsOnInk(area) ? face : face with { Halo = null };

    private bool IsOnInk(Rect area)
    {
        var reach = new Rect(area.X - 0.5, area.Y - 0.5, area.Width + 1, area.Height + 1);
        return _ink.Exists(ink => Overlap(ink, reach));
    }

    /// <summary>True when an area of the block is free.</summary>
    public bool IsFree(Rect area) =>
        area.X >= -0.01 && area.Y >= -0.01 && area.Right <= block.Width + 0.01 && area.Bottom <= block.Height + 0.01
        && !_taken.Exists(other => Overlap(other, area));

    /// <summary>True when two areas overlap.</summary>
    public static bool Overlap(Rect a, Rect b) =>
        a.X < b.Right && b.X < a.Right && a.Y < b.Bottom && b.Y < a.Bottom;
}
