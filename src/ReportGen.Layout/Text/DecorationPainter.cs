using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

namespace ReportGen.Layout.Text;

/// <summary>Draws the backgrounds and decoration lines of a line of text.</summary>
internal sealed class DecorationPainter
{
    // Positions of lines in ems, apart from the underline position of the font.
    private const double LeastUnderline = 0.12;
    private const double Middle = 0.32;
    private const double Top = 0.92;
    private const double GroundAscent = 0.92;
    private const double GroundDescent = 0.2;

    private readonly TextLine _line;
    private readonly Canvas _canvas;
    private readonly Point _baseline;
    private readonly List<Stretch> _stretches = [];

    private DecorationPainter(TextLine line, Canvas canvas, Point topLeft)
    {
        _line = line;
        _canvas = canvas;
        _baseline = new Point(topLeft.X + line.X, topLeft.Y + line.Baseline);
        Collect();
    }

    /// <summary>The decoration below and over a line; null for a line without decoration.</summary>
    /// <param name="line">The line.</param>
    /// <param name="canvas">The canvas.</param>
    /// <param name="topLeft">Intersection of the left edge of the paragraph's box and the top of the line.</param>
    public static DecorationPainter? For(TextLine line, Canvas canvas, Point topLeft)
    {
        TextStyle? known = null;
        for (int i = line.First; i <= line.Last; i++)
        {
            TextStyle? style = line.Source.Clusters[i].Style;
            if (!ReferenceEquals(style, known) && IsDecorated(style))
            {
                return new DecorationPainter(line, canvas, topLeft);
            }

            known = style;
        }

        return null;
    }

    /// <summary>Fills the backgrounds.</summary>
    public void PaintGrounds()
    {
        if (!_stretches.Exists(stretch => stretch.Style.Background is not null))
        {
            return;
        }

        using (_canvas.PushTag(new ArtifactTag(ArtifactKind.Background)))
        {
            foreach (Stretch stretch in _stretches)
            {
                if (stretch.Style.Background is { } colour)
                {
                    double size = stretch.Style.Size;
                    double baseline = _baseline.Y - (stretch.Style.Raise * size);
                    _canvas.FillRectangle(new Rect(stretch.Left, baseline - (GroundAscent * size), stretch.Right - stretch.Left, (GroundAscent + GroundDescent) * size), colour);
                }
            }
        }
    }

    /// <summary>Draws the lines.</summary>
    public void PaintLines()
    {
        if (!_stretches.Exists(stretch => stretch.Style.Decoration is not null))
        {
            return;
        }

        using (_canvas.PushTag(new ArtifactTag(ArtifactKind.Layout)))
        {
            foreach (Stretch stretch in _stretches)
            {
                if (stretch.Style.Decoration is { Lines: not DecorationLines.None } decoration)
                {
                    PaintLines(stretch, decoration);
                }
            }
        }
    }

    private static bool IsDecorated(TextStyle? style) => style is { Background: not null } or { Decoration.Lines: not DecorationLines.None };

    private static bool LookAlike(TextStyle left, TextStyle right) =>
        ReferenceEquals(left, right)
        || (left.Decoration == right.Decoration && left.Background == right.Background && left.Size.Equals(right.Size)
            && left.Raise.Equals(right.Raise) && left.Colour == right.Colour && ReferenceEquals(left.Font.Primary, right.Font.Primary));

    private void Collect()
    {
        ReadOnlySpan<GlyphCluster> clusters = _line.Source.Clusters;
        double x = _baseline.X - clusters[_line.First].LeftBlank;
        bool goesOn = false;
        for (int i = _line.First; i <= _line.Last; i++)
        {
            x += i == _line.First ? 0 : clusters[i].Glue + _line.Setting.ChangeBefore(clusters[i]);
            double left = i == _line.First ? _baseline.X : x;
            x += clusters[i].Advance + (clusters[i].Kind == ClusterKind.Leader ? _line.LeaderGrowth : 0);
            if (clusters[i].Style is not { } style || !IsDecorated(style))
            {
                goesOn = false;
                continue;
            }

            double right = i == _line.Last ? x - clusters[i].RightBlank : x;
            if (goesOn && LookAlike(_stretches[^1].Style, style))
            {
                _stretches[^1] = _stretches[^1] with { Right = right };
            }
            else
            {
                _stretches.Add(new Stretch(style, left, right));
            }

            goesOn = true;
        }
    }

    private void PaintLines(in Stretch stretch, TextDecoration decoration)
    {
        TextStyle style = stretch.Style;
        FontMetrics metrics = style.Font.Primary.Metrics;
        double thickness = (decoration.Thickness ?? metrics.UnderlineThickness) * style.Size;
        double baseline = _baseline.Y - (style.Raise * style.Size);
        var stroke = new Stroke(decoration.Colour ?? style.Colour, thickness);
        foreach (DecorationLines line in new[] { DecorationLines.Underline, DecorationLines.Strikethrough, DecorationLines.Overline })
        {
            if (!decoration.Lines.HasFlag(line))
            {
                continue;
            }

            double rise = line switch
            {
                DecorationLines.Underline => Math.Min(metrics.UnderlinePosition, -LeastUnderline),
                DecorationLines.Strikethrough => Middle,
                _ => Top,
            };
            PaintLine(stretch.Left, stretch.Right, baseline - (rise * style.Size), stroke, decoration.Shape, isUpwards: line == DecorationLines.Overline);
        }
    }

    private void PaintLine(double left, double right, double y, Stroke stroke, DecorationShape shape, bool isUpwards)
    {
        double thickness = stroke.Width;
        switch (shape)
        {
            case DecorationShape.Double:
                double half = isUpwards ? -thickness : thickness;
                Straight(left, right, y - half, stroke);
                Straight(left, right, y + half, stroke);
                break;
            case DecorationShape.Dotted:
                Straight(left + (thickness / 2), right, y, stroke with { Cap = LineCap.Round, Dashes = [0, 2 * thickness] });
                break;
            case DecorationShape.Dashed:
                Straight(left, right, y, stroke with { Dashes = [3 * thickness, 2 * thickness] });
                break;
            case DecorationShape.Wavy:
                _canvas.StrokePath(Wave(left, right, y, thickness), stroke with { Join = LineJoin.Round });
                break;
            default:
                Straight(left, right, y, stroke);
                break;
        }
    }

    private void Straight(double left, double right, double y, Stroke stroke) => _canvas.DrawLine(new Point(left, y), new Point(right, y), stroke);

    /// <summary>A wave of whole half periods between two places.</summary>
    private static VectorPath Wave(double left, double right, double y, double thickness)
    {
        int count = Math.Max(1, (int)Math.Round((right - left) / (2.5 * thickness)));
        double step = (right - left) / count;
        var path = new PathBuilder();
        path.MoveTo(new Point(left, y));
        for (int i = 0; i < count; i++)
        {
            double x = left + (i * step);
            double bend = (i % 2 == 0 ? -2 : 2) * thickness;
            path.CubicTo(new Point(x + (step * 0.36), y + bend), new Point(x + (step * 0.64), y + bend), new Point(x + step, y));
        }

        return path.ToPath();
    }

    /// <summary>Text of one style, from edge to edge.</summary>
    private readonly record struct Stretch(TextStyle Style, double Left, double Right);
}
