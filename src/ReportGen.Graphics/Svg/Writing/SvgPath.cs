using System.Text;

using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

namespace ReportGen.Graphics.Svg.Writing;

/// <summary>Formats paths, paints and transforms as SVG attribute values.</summary>
internal static class SvgPath
{
    /// <summary>A path as the value of <c>d</c>.</summary>
    public static string Data(VectorPath path)
    {
        var text = new StringBuilder();
        int index = 0;
        foreach (PathVerb verb in path.Verbs)
        {
            switch (verb)
            {
                case PathVerb.Move:
                    Append(text, 'M', path.Points[index++]);
                    break;
                case PathVerb.Line:
                    Append(text, 'L', path.Points[index++]);
                    break;
                case PathVerb.Cubic:
                    Append(text, 'C', path.Points[index++]);
                    Append(text, ' ', path.Points[index++]);
                    Append(text, ' ', path.Points[index++]);
                    break;
                default:
                    text.Append('Z');
                    break;
            }
        }

        return text.ToString();
    }

    /// <summary>A transform as the value of <c>transform</c>.</summary>
    public static string Transform(Matrix matrix) => matrix is { A: 1, B: 0, C: 0, D: 1 }
        ? $"translate({SvgNumber.Write(matrix.E)} {SvgNumber.Write(matrix.F)})"
        : $"matrix({SvgNumber.WriteFactor(matrix.A)} {SvgNumber.WriteFactor(matrix.B)} {SvgNumber.WriteFactor(matrix.C)} {SvgNumber.WriteFactor(matrix.D)} {SvgNumber.Write(matrix.E)} {SvgNumber.Write(matrix.F)})";

    /// <summary>A colour without its opacity.</summary>
    public static string Paint(Colour colour) => (colour with { Alpha = 255 }).ToString();

    /// <summary>Attributes that fill with a colour.</summary>
    public static string Fill(Colour? fill) => fill is { } colour
        ? $" fill=\"{Paint(colour)}\"{Opacity("fill-opacity", colour)}"
        : " fill=\"none\"";

    /// <summary>Attributes of a stroke; empty for none.</summary>
    public static string Stroke(Stroke? stroke)
    {
        if (stroke is null)
        {
            return string.Empty;
        }

        var text = new StringBuilder();
        text.Append($" stroke=\"{Paint(stroke.Colour)}\"{Opacity("stroke-opacity", stroke.Colour)} stroke-width=\"{SvgNumber.Write(stroke.Width)}\"");
        if (stroke.Cap != LineCap.Butt)
        {
            text.Append(stroke.Cap == LineCap.Round ? " stroke-linecap=\"round\"" : " stroke-linecap=\"square\"");
        }

        if (stroke.Join == LineJoin.Miter)
        {
            text.Append($" stroke-miterlimit=\"{SvgNumber.Write(stroke.MiterLimit)}\"");
        }
        else
        {
            text.Append(stroke.Join == LineJoin.Round ? " stroke-linejoin=\"round\"" : " stroke-linejoin=\"bevel\"");
        }

        if (!stroke.Dashes.IsEmpty)
        {
            text.Append($" stroke-dasharray=\"{string.Join(' ', stroke.Dashes.Select(SvgNumber.Write))}\"");
        }

        return text.ToString();
    }

    private static string Opacity(string name, Colour colour) =>
        colour.Alpha == 255 ? string.Empty : $" {name}=\"{SvgNumber.Write(colour.Alpha / 255.0)}\"";

    private static void Append(StringBuilder text, char verb, Point point) =>
        text.Append(verb).Append(SvgNumber.Write(point.X)).Append(' ').Append(SvgNumber.Write(point.Y));
}
