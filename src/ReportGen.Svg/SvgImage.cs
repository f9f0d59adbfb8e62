using System.Text;

using ReportGen.Core.Pages;

namespace ReportGen.Svg;

/// <summary>Pictures, carried inside the document.</summary>
internal static class SvgImage
{
    public static void Write(ImageItem item, StringBuilder text)
    {
        ReadOnlySpan<byte> data = item.Image.Data.Span;
        string type = data.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G']) ? "image/png" : "image/jpeg";
        text.Append($"<image x=\"{SvgNumber.Write(item.Area.X)}\" y=\"{SvgNumber.Write(item.Area.Y)}\" width=\"{SvgNumber.Write(item.Area.Width)}\" height=\"{SvgNumber.Write(item.Area.Height)}\" preserveAspectRatio=\"none\" xlink:href=\"data:{type};base64,{Convert.ToBase64String(data)}\"/>\n");
    }
}
