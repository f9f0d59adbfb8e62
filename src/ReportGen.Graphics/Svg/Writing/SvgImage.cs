using System.Text;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Images;
using ReportGen.Graphics.Images.Decoding;
using ReportGen.Graphics.Pages;

namespace ReportGen.Graphics.Svg.Writing;

/// <summary>Images, embedded in the document.</summary>
internal static class SvgImage
{
    public static void Write(ImageItem item, StringBuilder text)
    {
        // Faults of a file were reported when the page was laid out; its place is left empty, as in the PDF.
        if (ImageReader.TryRead(item.Image, new DiagnosticBag()) is not { } picture)
        {
            return;
        }

        string type = ImageSignature.MediaTypeOf(picture.Info.Format);
        ReadOnlyMemory<byte> data = picture is DecodedImage decoded ? decoded.Data : item.Image.Data;
        text.Append($"<image x=\"{SvgNumber.Write(item.Area.X)}\" y=\"{SvgNumber.Write(item.Area.Y)}\" width=\"{SvgNumber.Write(item.Area.Width)}\" height=\"{SvgNumber.Write(item.Area.Height)}\" preserveAspectRatio=\"none\" xlink:href=\"data:{type};base64,{Convert.ToBase64String(data.Span)}\"/>\n");
    }
}
