using System.Text;

using ReportGen.Foundation.Origins;
using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

namespace ReportGen.Graphics.Svg.Reading;

/// <summary>Paints text: pieces on one line, split into chunks where a piece has its own position (SVG 1.1, 10.5).</summary>
internal sealed class SvgTextPainter
{
    private readonly SvgContext _context;
    private readonly Canvas _canvas;
    private readonly SvgPaints _paints;
    private readonly Size _window;
    private readonly List<Piece> _pieces = [];
    private bool _endsWithSpace = true;

    public SvgTextPainter(SvgContext context, Canvas canvas, SvgPaints paints, Size window)
    {
        _context = context;
        _canvas = canvas;
        _paints = paints;
        _window = window;
    }

    /// <summary>Paints a text element.</summary>
    public void Paint(SvgNode node, SvgStyle style)
    {
        Collect(node, style, isPreserved: false, depth: 0);
        TrimEnd();
        double x = 0;
        double y = 0;
        for (int start = 0; start < _pieces.Count;)
        {
            int end = start + 1;
            while (end < _pieces.Count && _pieces[end].X is null && _pieces[end].Y is null)
            {
                end++;
            }

            List<Piece> chunk = _pieces[start..end];
            x = chunk[0].X ?? x;
            y = chunk[0].Y ?? y;
            double width = chunk.Sum(piece => piece.Face.Measure(piece.Text) + piece.Dx);
            x -= chunk[0].Style.Anchor switch
            {
                TextAnchor.Middle => width / 2,
                TextAnchor.End => width,
                _ => 0,
            };
            foreach (Piece piece in chunk)
            {
                x += piece.Dx;
                y += piece.Dy;
                x += PaintPiece(piece, x, y);
            }

            start = end;
        }
    }

    private void Collect(SvgNode node, SvgStyle style, bool isPreserved, int depth)
    {
        isPreserved = node["xml:space"] is { } space ? space == "preserve" : isPreserved;
        double? x = First(node, "x", style, _window.Width);
        double? y = First(node, "y", style, _window.Height);
        double dx = First(node, "dx", style, _window.Width) ?? 0;
        double dy = First(node, "dy", style, _window.Height) ?? 0;
        foreach (string attribute in (string[])["rotate", "textLength"])
        {
            if (node[attribute] is not null)
            {
                _context.Report.UnsupportedProperty(node.SpanOf(attribute), attribute, "Rotate the text with transform, and keep its natural width.");
            }
        }

        foreach (SvgNode child in node.Children)
        {
            switch (child.Name)
            {
                case SvgNode.TextName:
                    Add(child, style, isPreserved, ref x, ref y, ref dx, ref dy);
                    break;
                case "tspan" or "a" when depth < 32:
                    SvgStyle inner = _context.Cascade.Of(child, style);
                    if (!inner.IsDisplayed)
                    {
                        break;
                    }

                    int before = _pieces.Count;
                    Collect(child, inner, isPreserved, depth + 1);
                    if (_pieces.Count > before)
                    {
                        // The first text inside takes the position of its own span, otherwise that of the outer one.
                        Piece first = _pieces[before];
                        _pieces[before] = first with { X = first.X ?? x, Y = first.Y ?? y, Dx = first.Dx + dx, Dy = first.Dy + dy };
                        (x, y, dx, dy) = (null, null, 0, 0);
                    }

                    break;
                case "title" or "desc":
                    break;
                default:
                    _context.Report.UnsupportedElement(child, "Use text and tspan.");
                    break;
            }
        }
    }

    private void Add(SvgNode node, SvgStyle style, bool isPreserved, ref double? x, ref double? y, ref double dx, ref double dy)
    {
        bool startsChunk = x is not null || y is not null;
        string text = isPreserved ? node.Text.Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ') : Collapse(node.Text, startsChunk || _endsWithSpace);
        if (text.Length == 0)
        {
            return;
        }

        _endsWithSpace = text[^1] == ' ';
        TextFace face = FaceOf(style, node);
        face.Check(text, _context.Report.Diagnostics, node.Span);
        _pieces.Add(new Piece(text, style, face, node) { X = x, Y = y, Dx = dx, Dy = dy });
        (x, y, dx, dy) = (null, null, 0, 0);
    }

    private static string Collapse(string text, bool isAfterSpace)
    {
        var kept = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            bool isSpace = c is ' ' or '\t' or '\n' or '\r';
            if (!isSpace || !isAfterSpace)
            {
                kept.Append(isSpace ? ' ' : c);
            }

            isAfterSpace = isSpace;
        }

        return kept.ToString();
    }

    private void TrimEnd()
    {
        if (_pieces.Count > 0 && _endsWithSpace)
        {
            _pieces[^1] = _pieces[^1] with { Text = _pieces[^1].Text.TrimEnd(' ') };
        }
    }

    private TextFace FaceOf(SvgStyle style, SvgNode node)
    {
        Colour fill = _paints.Plain(style.Fill, style.FillOpacity, node.Span) ?? Colour.Black.WithOpacity(0);
        Stroke? halo = style.StrokeWidth > 0 && _paints.Plain(style.Stroke, style.StrokeOpacity, node.Span) is { } colour
            ? new Stroke(colour, style.StrokeWidth) { Join = LineJoin.Round }
            : null;
        if (halo is not null && !style.IsStrokeFirst)
        {
            _context.Report.SimplerPaint(node.Span, "The outline of a text is painted behind its fill.", "Write paint-order=\"stroke\" for a halo; otherwise remove the stroke.");
        }

        double size = Math.Max(0.01, style.FontSize);
        return new TextFace(_context.FontFor(style), size, fill) { Halo = halo, Tracking = style.LetterSpacing / size };
    }

    private double PaintPiece(Piece piece, double x, double y)
    {
        if (!piece.Style.IsVisible)
        {
            return piece.Face.Measure(piece.Text);
        }

        var written = Provenance.WrittenAt(piece.Node.Span);
        return _canvas.DrawText(piece.Text, new Point(x, y + BaselineShift(piece)), piece.Face, TextAnchor.Start, written);
    }

    private static double BaselineShift(Piece piece)
    {
        var metrics = piece.Face.Font.Primary.Metrics;
        double size = piece.Face.Size;
        return piece.Style.Baseline switch
        {
            "middle" => metrics.XHeight / 2 * size,
            "central" => (metrics.TypographicAscent - metrics.TypographicDescent) / 2 * size,
            "hanging" => metrics.CapHeight * size,
            "text-before-edge" or "text-top" => metrics.TypographicAscent * size,
            "text-after-edge" or "text-bottom" or "ideographic" => -metrics.TypographicDescent * size,
            _ => 0,
        };
    }

    private double? First(SvgNode node, string attribute, SvgStyle style, double whole)
    {
        if (node[attribute] is not { } text)
        {
            return null;
        }

        string[] parts = text.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length > 1)
        {
            _context.Report.UnsupportedProperty(node.SpanOf(attribute), attribute + " of single characters", "Specify one position for a text, and use a tspan for each separately placed part.");
        }

        if (parts.Length > 0 && SvgNumbers.Length(parts[0], style.FontSize, whole) is { } length)
        {
            return length;
        }

        _context.Report.BadValue(node.SpanOf(attribute), $"The position '{attribute}'", text, "Write a number, such as 12.");
        return null;
    }

    private sealed record Piece(string Text, SvgStyle Style, TextFace Face, SvgNode Node)
    {
        public double? X { get; init; }

        public double? Y { get; init; }

        public double Dx { get; init; }

        public double Dy { get; init; }
    }
}
