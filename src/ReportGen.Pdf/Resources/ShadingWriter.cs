using ReportGen.Graphics.Pages;
using ReportGen.Pdf.Syntax;

namespace ReportGen.Pdf.Resources;

/// <summary>Writes linear gradients as axial shadings (ISO 32000-1, 8.7.4.5.3).</summary>
internal static class ShadingWriter
{
    public static bool HasOneOpacity(LinearGradient gradient) =>
        gradient.Stops.IsEmpty || gradient.Stops.All(stop => stop.Colour.Alpha == gradient.Stops[0].Colour.Alpha);

    public static void WriteColours(PdfBuffer entry, LinearGradient gradient, double height) =>
        Write(entry, gradient, height, "/DeviceRGB"u8, (target, colour) =>
            target.Number(colour.Red / 255.0).Number(colour.Green / 255.0).Number(colour.Blue / 255.0));

    public static void WriteOpacities(PdfBuffer entry, LinearGradient gradient, double height) =>
        Write(entry, gradient, height, "/DeviceGray"u8, (target, colour) => target.Number(colour.Alpha / 255.0));

    private static void Write(
        PdfBuffer entry,
        LinearGradient gradient,
        double height,
        ReadOnlySpan<byte> space,
        Action<PdfBuffer, Colour> writeColour)
    {
        GradientStop[] stops = Complete(gradient);
        entry.Raw("<</ShadingType 2/ColorSpace"u8).Raw(space).Raw("/Coords["u8)
            .Number(gradient.Start.X).Number(height - gradient.Start.Y).Number(gradient.End.X).Number(height - gradient.End.Y)
            .Raw("]/Extend[true true]/Function"u8);
        if (stops.Length == 2)
        {
            WriteStep(entry, stops[0], stops[1], writeColour);
        }
        else
        {
            entry.Raw("<</FunctionType 3/Domain[0 1]/Functions["u8);
            for (int i = 1; i < stops.Length; i++)
            {
                WriteStep(entry, stops[i - 1], stops[i], writeColour);
            }

            entry.Raw("]/Bounds["u8);
            foreach (GradientStop stop in stops[1..^1])
            {
                entry.Number(stop.Offset, 5);
            }

            entry.Raw("]/Encode["u8);
            for (int i = 1; i < stops.Length; i++)
            {
                entry.Integer(0).Integer(1);
            }

            entry.Raw("]>>"u8);
        }

        entry.Raw(">>"u8);
    }

    private static void WriteStep(PdfBuffer entry, GradientStop from, GradientStop to, Action<PdfBuffer, Colour> writeColour)
    {
        entry.Raw("<</FunctionType 2/Domain[0 1]/N 1/C0["u8);
        writeColour(entry, from.Colour);
        entry.Raw("]/C1["u8);
        writeColour(entry, to.Colour);
        entry.Raw("]>>"u8);
    }

    /// <summary>The stops with rising offsets from 0 to 1: the outer colours reach the ends.</summary>
    private static GradientStop[] Complete(LinearGradient gradient)
    {
        var stops = new List<GradientStop>();
        double last = 0;
        foreach (GradientStop stop in gradient.Stops)
        {
            last = Math.Clamp(double.IsNaN(stop.Offset) ? last : stop.Offset, last, 1);
            stops.Add(stop with { Offset = last });
        }

        if (stops.Count == 0)
        {
            stops.Add(new GradientStop(0, Colour.Black));
        }

        if (stops[0].Offset > 0)
        {
            stops.Insert(0, stops[0] with { Offset = 0 });
        }

        if (stops[^1].Offset < 1 || stops.Count == 1)
        {
            stops.Add(stops[^1] with { Offset = 1 });
        }

        return [.. stops];
    }
}
