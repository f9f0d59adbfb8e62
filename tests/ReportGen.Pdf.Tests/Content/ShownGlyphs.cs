using ReportGen.Graphics.Geometry;
using ReportGen.Pdf.Tests.Samples;
using ReportGen.Pdf.Verification.Reading;

namespace ReportGen.Pdf.Tests.Content;

/// <summary>Follows the text operators of a page as a viewer does: where does each glyph's origin come to stand?</summary>
internal static class ShownGlyphs
{
    public static List<Point> Of(ReadBack file) => [.. Read(file).Select(shown => shown.Place)];

    public static IEnumerable<int> CodesOf(ReadBack file) => Read(file).Select(shown => shown.Code);

    private static List<(int Code, Point Place)> Read(ReadBack file)
    {
        var shown = new List<(int Code, Point Place)>();
        var parser = new PdfParser(System.Text.Encoding.Latin1.GetBytes(file.Operators()));
        var operands = new List<PdfValue>();
        PdfDictionary fonts = file.File.Dictionary(file.File.Dictionary(file.Document.Pages[0], "Resources"), "Font");
        ReadFont? font = null;
        double size = 0;
        double scale = 1;
        double spacing = 0;
        double lineX = 0;
        double x = 0;
        double y = 0;
        while (!parser.IsAtEnd)
        {
            PdfValue value = parser.Read(readsReferences: false);
            if (value is not PdfKeyword { Text: var op })
            {
                operands.Add(value);
                continue;
            }

            switch (op)
            {
                case "BT":
                    (lineX, x, y) = (0, 0, 0);
                    break;
                case "Td":
                    lineX += operands[0].AsNumber!.Value;
                    y += operands[1].AsNumber!.Value;
                    x = lineX;
                    break;
                case "Tf":
                    font = file.Document.FontOf((PdfDictionary)file.File.Get(fonts, operands[0].AsName!));
                    size = operands[1].AsNumber!.Value;
                    break;
                case "Tc":
                    spacing = operands[0].AsNumber!.Value;
                    break;
                case "Tz":
                    scale = operands[0].AsNumber!.Value / 100;
                    break;
                case "TJ":
                    foreach (PdfValue part in ((PdfArray)operands[0]).Items)
                    {
                        if (part.AsNumber is { } step)
                        {
                            x -= step / 1000 * size * scale;
                            continue;
                        }

                        foreach (int code in font!.Codes(((PdfString)part).Bytes))
                        {
                            shown.Add((code, new Point(x, y)));
                            x += ((font.WidthOf(code) / 1000 * size) + spacing) * scale;
                        }
                    }

                    break;
            }

            operands.Clear();
        }

        return shown;
    }
}
