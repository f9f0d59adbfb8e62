using System.Collections.Immutable;

using ReportGen.Graphics.Fonts.Subsetting;
using ReportGen.Graphics.Geometry;

namespace ReportGen.Graphics.Fonts.Tables;

/// <summary>Outlines of glyphs (OpenType <c>loca</c> and <c>glyf</c>).</summary>
internal sealed class GlyphOutlines(ReadOnlyMemory<byte> loca, ReadOnlyMemory<byte> glyf, bool isLong, int glyphCount)
{
    private const int MaximumDepth = 8;

    /// <summary>Maximum number of glyphs in one outline, including itself; a valid one has at most about a dozen.</summary>
    private const int MaximumParts = 100;
    private const int HeaderLength = 10;
    private const int WordArguments = 0x0001;
    private const int ArgumentsAreOffsets = 0x0002;
    private const int HasScale = 0x0008;
    private const int MoreComponents = 0x0020;
    private const int HasTwoScales = 0x0040;
    private const int HasMatrix = 0x0080;

    /// <summary>The bytes of a glyph; empty for a blank or damaged one.</summary>
    public ReadOnlyMemory<byte> DataOf(ushort glyph)
    {
        if (glyph >= glyphCount)
        {
            return default;
        }

        ReadOnlySpan<byte> offsets = loca.Span;
        long start = isLong ? offsets.U32(4 * glyph) : 2L * offsets.U16(2 * glyph);
        long end = isLong ? offsets.U32((4 * glyph) + 4) : 2L * offsets.U16((2 * glyph) + 2);
        bool isSound = start < end && end <= glyf.Length && end - start >= HeaderLength;
        return isSound ? glyf[(int)start..(int)end] : default;
    }

    public VectorPath PathOf(ushort glyph)
    {
        var path = new OutlineBuilder();
        int parts = MaximumParts;
        Append(glyph, Matrix.Identity, path, 0, ref parts);
        return path.ToPath();
    }

    private void Append(ushort glyph, Matrix map, OutlineBuilder path, int depth, ref int parts)
    {
        ReadOnlySpan<byte> data = DataOf(glyph).Span;
        if (data.IsEmpty || --parts < 0)
        {
            return;
        }

        int contours = data.I16(0);
        if (contours >= 0)
        {
            AppendSimple(data, contours, map, path);
        }
        else if (depth < MaximumDepth)
        {
            // In a damaged font a glyph may be a part of itself; the limits prevent endless recursion.
            AppendComposite(data, map, path, depth, ref parts);
        }
    }

    private void AppendComposite(ReadOnlySpan<byte> data, Matrix map, OutlineBuilder path, int depth, ref int parts)
    {
        int at = HeaderLength;
        int flags;
        do
        {
            flags = data.U16(at);
            ushort part = data.U16(at + 2);
            at += 4;
            bool areWords = (flags & WordArguments) != 0;
            double dx = 0;
            double dy = 0;
            // Matching points instead of offsets is not used by fonts in practice: such a part is not moved.
            if ((flags & ArgumentsAreOffsets) != 0)
            {
                dx = areWords ? data.I16(at) : (sbyte)data.U8(at);
                dy = areWords ? data.I16(at + 2) : (sbyte)data.U8(at + 1);
            }

            at += areWords ? 4 : 2;
            (double a, double b, double c, double d) = (1, 0, 0, 1);
            if ((flags & HasScale) != 0)
            {
                a = d = Fraction(data, at);
                at += 2;
            }
            else if ((flags & HasTwoScales) != 0)
            {
                (a, d) = (Fraction(data, at), Fraction(data, at + 2));
                at += 4;
            }
            else if ((flags & HasMatrix) != 0)
            {
                (a, b, c, d) = (Fraction(data, at), Fraction(data, at + 2), Fraction(data, at + 4), Fraction(data, at + 6));
                at += 8;
            }

            Append(part, map.Times(new Matrix(a, b, c, d, dx, dy)), path, depth + 1, ref parts);
        }
        while ((flags & MoreComponents) != 0 && at < data.Length && parts > 0);
    }

    private static double Fraction(ReadOnlySpan<byte> data, int at) => data.I16(at) / 16384.0;

    private static void AppendSimple(ReadOnlySpan<byte> data, int contours, Matrix map, OutlineBuilder path)
    {
        // A damaged outline is left blank, as in a subset.
        if (SimpleGlyph.EndOf(data, contours) < 0)
        {
            return;
        }

        var points = new OutlinePoints();
        points.Read(data, contours);
        int first = 0;
        for (int i = 0; i < contours; i++)
        {
            int next = OutlinePoints.EndOf(data, i) + 1;
            AppendContour(points, first, next - first, map, path);
            first = next;
        }
    }

    private static void AppendContour(OutlinePoints points, int first, int count, Matrix map, OutlineBuilder path)
    {
        Point At(int i) => map.Apply(new Point(points.Xs[first + (i % count)], points.Ys[first + (i % count)]));
        bool IsOn(int i) => (points.Flags[first + (i % count)] & OutlinePoints.OnCurve) != 0;

        int start = 0;
        while (start < count && !IsOn(start))
        {
            start++;
        }

        // A contour without a point on the curve starts halfway between two control points.
        bool hasNoStart = start == count;
        start = hasNoStart ? 0 : start;
        Point origin = hasNoStart ? OutlineBuilder.Middle(At(count - 1), At(0)) : At(start);
        path.MoveTo(origin);
        int next = hasNoStart ? 0 : 1;
        while (next < count)
        {
            Point point = At(start + next);
            bool isLast = next == count - 1;
            if (IsOn(start + next))
            {
                path.LineTo(point);
            }
            else if (!isLast && IsOn(start + next + 1))
            {
                next++;
                path.QuadraticTo(point, At(start + next));
            }
            else
            {
                path.QuadraticTo(point, isLast ? origin : OutlineBuilder.Middle(point, At(start + next + 1)));
            }

            next++;
        }

        path.Close();
    }

    /// <summary>Collects a path, converting quadratic curves to cubic ones.</summary>
    private sealed class OutlineBuilder
    {
        private readonly ImmutableArray<PathVerb>.Builder _verbs = ImmutableArray.CreateBuilder<PathVerb>();
        private readonly ImmutableArray<Point>.Builder _points = ImmutableArray.CreateBuilder<Point>();
        private Point _current;

        public static Point Middle(Point a, Point b) => new((a.X + b.X) / 2, (a.Y + b.Y) / 2);

        public void MoveTo(Point point) => Add(PathVerb.Move, point);

        public void LineTo(Point point) => Add(PathVerb.Line, point);

        public void QuadraticTo(Point control, Point end)
        {
            _points.Add(new Point(_current.X + (2.0 / 3 * (control.X - _current.X)), _current.Y + (2.0 / 3 * (control.Y - _current.Y))));
            _points.Add(new Point(end.X + (2.0 / 3 * (control.X - end.X)), end.Y + (2.0 / 3 * (control.Y - end.Y))));
            Add(PathVerb.Cubic, end);
        }

        public void Close() => _verbs.Add(PathVerb.Close);

        public VectorPath ToPath() => new(_verbs.ToImmutable(), _points.ToImmutable());

        private void Add(PathVerb verb, Point point)
        {
            _verbs.Add(verb);
            _points.Add(point);
            _current = point;
        }
    }
}
