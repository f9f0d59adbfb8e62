using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;

namespace ReportGen.Graphics.Images;

/// <summary>Says what is wrong with one picture file.</summary>
/// <param name="path">The file's path as people know it.</param>
/// <param name="referencedAt">Where the writer names the picture.</param>
/// <param name="diagnostics">Receives the messages.</param>
internal sealed class ImageReport(string path, SourceSpan? referencedAt, DiagnosticBag diagnostics)
{
    private const string SaveAgain = "Save it again from the program that made it, as PNG or JPEG.";

    public void UnknownFormat(ReadOnlySpan<byte> data)
    {
        if (data.IsEmpty)
        {
            Error(ImageCodes.UnknownFormat, "is empty", SaveAgain);
            return;
        }

        string message = ImageSignature.OtherFormatOf(data) is { } name
            ? $"is a {name} file, which cannot be shown"
            : "is in no format that can be shown";
        Error(ImageCodes.UnknownFormat, message, "Convert it to PNG, photographs to JPEG or WebP, drawings to SVG.");
    }

    public void Truncated(string where) => Error(ImageCodes.Truncated, $"ends too early: {where}", SaveAgain);

    public void Damaged(string what) => Error(ImageCodes.Damaged, $"is damaged: {what}", SaveAgain);

    public void ImpossibleHeader(string what) => Error(ImageCodes.ImpossibleHeader, $"has an impossible head: {what}", SaveAgain);

    public void TooLarge(long width, long height) => Error(
        ImageCodes.TooLarge,
        FormattableString.Invariant($"has {width} by {height} pixels, more than {ImageReader.MaximumPixels / 1_000_000} million"),
        "Scale it down: 300 dots an inch are enough for print.");

    public void Unsupported(string what, string hint) => Error(ImageCodes.Unsupported, $"uses {what}", hint);

    public void IgnoredPart(string what) => diagnostics.Report(
        ImageCodes.IgnoredPart,
        referencedAt,
        $"The picture '{path}' {what}; the part is ignored.",
        SaveAgain);

    public void IgnoredProfile() => IgnoredPart("has a colour profile that does not fit it");

    public void Animated() => diagnostics.Report(
        ImageCodes.Animated,
        referencedAt,
        $"The picture '{path}' is animated; its first frame is printed.",
        "Save the frame that readers should see as PNG.");

    public void SurplusData() => diagnostics.Report(
        ImageCodes.SurplusData,
        referencedAt,
        $"The picture '{path}' holds more coded data than it has pixels for: it may be damaged.",
        "Look at it in the PDF, and save it again if something is wrong.");

    public void NoDecoder(ImageFormat format) => Error(
        ImageCodes.NoDecoder,
        $"is a {format} file, and the library that decodes it (libSkiaSharp) cannot be loaded on this system",
        "Convert it to PNG, or put the library beside the program.");

    private void Error(DiagnosticDescriptor descriptor, string message, string hint) =>
        diagnostics.Report(descriptor, referencedAt, $"The picture '{path}' {message}.", hint);
}
