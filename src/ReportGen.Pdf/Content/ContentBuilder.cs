using System.Collections.Immutable;

using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Pdf.Fonts;
using ReportGen.Pdf.Resources;
using ReportGen.Pdf.Syntax;

namespace ReportGen.Pdf.Content;

/// <summary>
/// Writes the operators of one content stream (ISO 32000-1, annex A): sets only what changes, and converts coordinates that
/// increase downwards to those of PDF.
/// </summary>
internal sealed class ContentBuilder(PdfBuffer buffer, double height, ResourceTable resources, GraphicsState state)
{
    private const int MatrixDecimals = 6;

    /// <summary>Text beyond this is far outside any page.</summary>
    private const double LargestPlace = 1_000_000;

    private static readonly double[] PowersOfTen = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000];

    private readonly Stack<(GraphicsState State, int Decimals)> _saved = new();
    private GraphicsState _state = state;
    private int _decimals = 2;
    private bool _isInText;
    private long _lineX;
    private long _lineY;

    /// <summary>Number of saved states.</summary>
    public int Depth => _saved.Count;

    public PdfBuffer Buffer => buffer;

    /// <summary>An invisible distance in the current coordinates.</summary>
    public double Tolerance => 1 / Unit;

    /// <summary>True when something transparent was painted.</summary>
    public bool HasTransparency { get; private set; }

    private double Unit => PowersOfTen[_decimals];

    public void Save()
    {
        EndText();
        _saved.Push((_state, _decimals));
        Operator("q"u8);
    }

    public void Restore()
    {
        EndText();
        (_state, _decimals) = _saved.Pop();
        Operator("Q"u8);
    }

    /// <summary>Applies a transform in coordinates that increase downwards.</summary>
    public void Transform(Matrix matrix)
    {
        var flip = new Matrix(1, 0, 0, -1, 0, height);
        WriteMatrix(flip.Times(matrix).Times(flip));
        // Inside a magnified group two decimals would show: keep a hundredth of a point on the page.
        double scale = Math.Max(Math.Abs(matrix.A) + Math.Abs(matrix.C), Math.Abs(matrix.B) + Math.Abs(matrix.D));
        int more = scale > 1.5 ? (int)Math.Ceiling(Math.Log10(scale)) : 0;
        _decimals = Math.Min(_decimals + more, 6);
    }

    /// <summary>Applies a transform in PDF coordinates.</summary>
    public void WriteMatrix(Matrix matrix)
    {
        buffer.Number(matrix.A, MatrixDecimals).Number(matrix.B, MatrixDecimals).Number(matrix.C, MatrixDecimals)
            .Number(matrix.D, MatrixDecimals).Number(matrix.E, 4).Number(matrix.F, 4);
        Operator("cm"u8);
    }

    public void Clip(VectorPath path, FillRule rule = FillRule.NonZero)
    {
        EndText();
        Trace(path);
        Operator(rule == FillRule.EvenOdd ? "W*"u8 : "W"u8);
        Operator("n"u8);
    }

    public void SetFill(Colour colour)
    {
        Colour opaque = colour with { Alpha = 255 };
        if (_state.Fill != opaque)
        {
            _state = _state with { Fill = opaque };
            WriteColour(opaque, "g"u8, "rg"u8);
        }
    }

    /// <summary>Sets the opacity of fills and strokes, 0 to 255.</summary>
    public void SetAlpha(byte fill, byte stroke)
    {
        if (_state.FillAlpha != fill || _state.StrokeAlpha != stroke)
        {
            HasTransparency = true;
            _state = _state with { FillAlpha = fill, StrokeAlpha = stroke };
            Resource((byte)'G', resources.Alpha(fill, stroke), "gs"u8);
        }
    }

    public void SetStroke(Stroke stroke)
    {
        Colour opaque = stroke.Colour with { Alpha = 255 };
        if (_state.Stroke != opaque)
        {
            WriteColour(opaque, "G"u8, "RG"u8);
        }

        if (_state.Width != stroke.Width)
        {
            buffer.Number(stroke.Width, Math.Max(_decimals, 3));
            Operator("w"u8);
        }

        if (_state.Cap != stroke.Cap)
        {
            buffer.Integer((int)stroke.Cap);
            Operator("J"u8);
        }

        if (_state.Join != stroke.Join)
        {
            buffer.Integer((int)stroke.Join);
            Operator("j"u8);
        }

        // A limit below 1 is not valid (ISO 32000-1, table 52).
        double limit = Math.Max(1, stroke.MiterLimit);
        if (stroke.Join == LineJoin.Miter && _state.MiterLimit != limit)
        {
            _state = _state with { MiterLimit = limit };
            buffer.Number(limit);
            Operator("M"u8);
        }

        ImmutableArray<double> dashes = UsableDashes(stroke.Dashes);
        if (_state.Dashes.IsDefault || !_state.Dashes.AsSpan().SequenceEqual(dashes.AsSpan()))
        {
            buffer.Raw((byte)'[');
            foreach (double dash in dashes)
            {
                buffer.Number(dash, Math.Max(_decimals, 3));
            }

            buffer.Raw("]0"u8);
            Operator("d"u8);
        }

        _state = _state with { Stroke = opaque, Width = stroke.Width, Cap = stroke.Cap, Join = stroke.Join, Dashes = dashes };
    }

    /// <summary>Paints a path with the colours and the stroke set before.</summary>
    public void Paint(VectorPath path, bool fills, bool strokes, FillRule rule)
    {
        EndText();
        Trace(path);
        Operator((fills, strokes, rule) switch
        {
            (true, true, FillRule.EvenOdd) => "B*"u8,
            (true, true, _) => "B"u8,
            (true, false, FillRule.EvenOdd) => "f*"u8,
            (true, false, _) => "f"u8,
            (false, true, _) => "S"u8,
            _ => "n"u8,
        });
    }

    /// <summary>Fills what is inside the clip with a shading.</summary>
    public void PaintShading(int shading) => Resource((byte)'S', shading, "sh"u8);

    /// <summary>Sets a soft mask.</summary>
    public void SetMask(int mask)
    {
        HasTransparency = true;
        Resource((byte)'M', mask, "gs"u8);
    }

    /// <summary>Numbers in the names of the images and groups painted, each once.</summary>
    public SortedSet<int> Objects { get; } = [];

    /// <summary>Paints an image or a group.</summary>
    /// <param name="number">Number in its name.</param>
    /// <param name="isTransparent">True when it is transparent.</param>
    public void PaintObject(int number, bool isTransparent)
    {
        EndText();
        HasTransparency |= isTransparent;
        Objects.Add(number);
        Resource((byte)'X', number, "Do"u8);
    }

    public void BeginText()
    {
        if (!_isInText)
        {
            Operator("BT"u8);
            _isInText = true;
            _lineX = 0;
            _lineY = 0;
        }
    }

    public void EndText()
    {
        if (_isInText)
        {
            Operator("ET"u8);
            _isInText = false;
        }
    }

    public bool HasFont(EmbeddedFont font, double size) => ReferenceEquals(_state.Font, font) && _state.Size == size;

    public void SetFont(EmbeddedFont font, double size)
    {
        if (!HasFont(font, size))
        {
            _state = _state with { Font = font, Size = size };
            buffer.ResourceName((byte)'F', font.Index).Number(size, Math.Max(_decimals, 3));
            Operator("Tf"u8);
        }
    }

    public bool HasHorizontalScale(double percent) => _state.HorizontalScale == RoundPercent(percent);

    /// <summary>Sets the horizontal scale in percent; returns it as written.</summary>
    public double SetHorizontalScale(double percent)
    {
        percent = RoundPercent(percent);
        if (_state.HorizontalScale != percent)
        {
            _state = _state with { HorizontalScale = percent };
            buffer.Number(percent, 2);
            Operator("Tz"u8);
        }

        return percent;
    }

    /// <summary>Sets the character spacing, in points; returns it as written.</summary>
    public double SetCharacterSpacing(double spacing)
    {
        int decimals = Math.Max(_decimals + 2, 4);
        spacing = Math.Round(spacing, decimals, MidpointRounding.AwayFromZero);
        if (_state.CharacterSpacing != spacing)
        {
            _state = _state with { CharacterSpacing = spacing };
            buffer.Number(spacing, decimals);
            Operator("Tc"u8);
        }

        return spacing;
    }

    /// <summary>Moves the start of the text line to a point; returns the point as written.</summary>
    public Point MoveTo(Point point)
    {
        double unit = Unit;
        long x = Units(point.X, unit);
        long y = Units(height - point.Y, unit);
        if (x != _lineX || y != _lineY)
        {
            buffer.Scaled(x - _lineX, _decimals).Scaled(y - _lineY, _decimals);
            Operator("Td"u8);
            _lineX = x;
            _lineY = y;
        }

        return new Point(x / unit, height - (y / unit));
    }

    /// <summary>Ends an operator.</summary>
    public void Operator(ReadOnlySpan<byte> name) => buffer.Keyword(name).Raw((byte)'\n');

    private static double RoundPercent(double percent) => Math.Round(percent, 2, MidpointRounding.AwayFromZero);

    private static long Units(double value, double unit)
    {
        value = double.IsNaN(value) ? 0 : Math.Clamp(value, -LargestPlace, LargestPlace);
        return (long)Math.Round(value * unit, MidpointRounding.AwayFromZero);
    }

    /// <summary>Dashes that are all zero or negative somewhere would stop a reader: such a line is solid.</summary>
    private static ImmutableArray<double> UsableDashes(ImmutableArray<double> dashes) =>
        dashes.IsDefault || dashes.Any(dash => dash < 0 || !double.IsFinite(dash)) || dashes.Sum() <= 0.01 ? [] : dashes;

    private void WriteColour(Colour colour, ReadOnlySpan<byte> grey, ReadOnlySpan<byte> rgb)
    {
        buffer.Number(colour.Red / 255.0);
        if (colour.Red == colour.Green && colour.Green == colour.Blue)
        {
            Operator(grey);
            return;
        }

        buffer.Number(colour.Green / 255.0).Number(colour.Blue / 255.0);
        Operator(rgb);
    }

    private void Resource(byte kind, int number, ReadOnlySpan<byte> op)
    {
        buffer.ResourceName(kind, number);
        Operator(op);
    }

    private void Trace(VectorPath path)
    {
        if (IsRectangle(path))
        {
            Point a = path.Points[0];
            Point c = path.Points[2];
            WritePoint(new Point(Math.Min(a.X, c.X), Math.Max(a.Y, c.Y)));
            buffer.Number(Math.Abs(c.X - a.X), _decimals).Number(Math.Abs(c.Y - a.Y), _decimals);
            Operator("re"u8);
            return;
        }

        int next = 0;
        foreach (PathVerb verb in path.Verbs)
        {
            switch (verb)
            {
                case PathVerb.Move:
                    WritePoint(path.Points[next++]);
                    Operator("m"u8);
                    break;
                case PathVerb.Line:
                    WritePoint(path.Points[next++]);
                    Operator("l"u8);
                    break;
                case PathVerb.Cubic:
                    WritePoint(path.Points[next++]);
                    WritePoint(path.Points[next++]);
                    WritePoint(path.Points[next++]);
                    Operator("c"u8);
                    break;
                case PathVerb.Close:
                    Operator("h"u8);
                    break;
            }
        }
    }

    private void WritePoint(Point point) => buffer.Number(point.X, _decimals).Number(height - point.Y, _decimals);

    private static bool IsRectangle(VectorPath path) =>
        path.Verbs is [PathVerb.Move, PathVerb.Line, PathVerb.Line, PathVerb.Line, PathVerb.Close]
        && path.Points is [var a, var b, var c, var d]
        && ((a.Y == b.Y && b.X == c.X && c.Y == d.Y && d.X == a.X) || (a.X == b.X && b.Y == c.Y && c.X == d.X && d.Y == a.Y));
}
