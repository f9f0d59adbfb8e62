using ReportGen.Graphics.Geometry;

namespace ReportGen.Graphics.Svg.Reading;

/// <summary>Reads transform lists (SVG 1.1, 7.6).</summary>
internal static class SvgTransform
{
    /// <summary>The transform of an element; an invalid one is reported and ignored.</summary>
    public static Matrix Of(SvgNode node, string attribute, SvgReport report)
    {
        if (node[attribute] is not { } text || string.IsNullOrWhiteSpace(text))
        {
            return Matrix.Identity;
        }

        if (Parse(text) is { } matrix)
        {
            return matrix;
        }

        report.BadValue(node.SpanOf(attribute), "The transform", text, "Write for example translate(10 20) rotate(45) scale(2).");
        return Matrix.Identity;
    }

    private static Matrix? Parse(string text)
    {
        Matrix result = Matrix.Identity;
        foreach (string part in text.Split(')', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            int open = part.IndexOf('(', StringComparison.Ordinal);
            if (open < 0 || SvgNumbers.All(part[(open + 1)..]) is not { } numbers)
            {
                return null;
            }

            if (Step(part[..open].Trim(' ', ',', '\t', '\n', '\r'), numbers) is not { } step)
            {
                return null;
            }

            result = result.Times(step);
        }

        return IsFinite(result) ? result : null;
    }

    private static Matrix? Step(string name, double[] n) => (name, n.Length) switch
    {
        ("matrix", 6) => new Matrix(n[0], n[1], n[2], n[3], n[4], n[5]),
        ("translate", 1) => Matrix.Translation(n[0], 0),
        ("translate", 2) => Matrix.Translation(n[0], n[1]),
        ("scale", 1) => Matrix.Scaling(n[0], n[0]),
        ("scale", 2) => Matrix.Scaling(n[0], n[1]),
        ("rotate", 1) => Matrix.Rotation(n[0]),
        ("rotate", 3) => Matrix.Translation(n[1], n[2]).Times(Matrix.Rotation(n[0])).Times(Matrix.Translation(-n[1], -n[2])),
        ("skewX", 1) => new Matrix(1, 0, Math.Tan(n[0] * Math.PI / 180), 1, 0, 0),
        ("skewY", 1) => new Matrix(1, Math.Tan(n[0] * Math.PI / 180), 0, 1, 0, 0),
        _ => null,
    };

    private static bool IsFinite(Matrix m) =>
        double.IsFinite(m.A) && double.IsFinite(m.B) && double.IsFinite(m.C) && double.IsFinite(m.D) && double.IsFinite(m.E) && double.IsFinite(m.F);
}
