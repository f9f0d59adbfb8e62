using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;

namespace ReportGen.Graphics.Images;

/// <summary>Reports the faults of one image file.</summary>
/// <param name="path">The file's path for display.</param>
/// <param name="referencedAt">Place of the reference to the image.</param>
/// <param name="diagnostics">Receives the diagnostics.</param>
internal sealed class ImageReport(string path, SourceSpan? referencedAt, DiagnosticBag diagnostics)
{
    private const string SaveAgain = "Export it again from its original program, as PNG or JPEG.";

    public void UnknownFormat(ReadOnlySpan<byte> data)
    {
        if (data.IsEmpty)
        {
            Error(ImageCodes.UnknownFormat, "is empty", SaveAgain);
            return;
        }

        string message = ImageSignature.OtherFormatOf(data) is { } name
            ? $"is a {name} file, which is not supported"
            : "has an unsupported format";
        Error(ImageCodes.UnknownFormat, message, "Convert it to PNG; photographs to JPEG or WebP, drawings to SVG.");
    }

    public void Truncated(string where) => Error(ImageCodes.Truncated, $"is truncated: {where}", SaveAgain);

    public void Damaged(string what) => Error(ImageCodes.Damaged, $"is damaged: {what}", SaveAgain);

    public void ImpossibleHeader(string what) => Error(ImageCodes.ImpossibleHeader, $"has an invalid header: {what}", SaveAgain);

    public void TooLarge(long width, long height) => Error(
        ImageCodes.TooLarge,
        FormattableString.Invariant($"has {width} by {height} pixels, more than {ImageReader.MaximumPixels / 1_000_000} million"),
        "Scale it down: 300 dots per inch are enough for print.");

    public void Unsupported(string what, string hint) => Error(ImageCodes.Unsupported, $"uses {what}", hint);

    public void IgnoredPart(string what) => diagnostics.Report(
        ImageCodes.IgnoredPart,
        referencedAt,
        $"The image '{path}' {what}; the part is ignored.",
        SaveAgain);

    public void IgnoredProfile() => IgnoredPart("has a colour profile that does not match it");

    public void Animated() => diagnostics.Report(
        ImageCodes.Animated,
        referencedAt,
        $"The image '{path}' is animated; its first frame is printed.",
        "Save the frame to be shown as PNG.");

    public void SurplusData() => diagnostics.Report(
        ImageCodes.SurplusData,
        referencedAt,
        $"The image '{path}' contains more coded data than its pixels need; it may be damaged.",
        "Check it in the PDF, and export it again if it is wrong.");

    public void NoDecoder(ImageFormat format) => Error(
        ImageCodes.NoDecoder,
        $"is a {format} file, and the library that decodes it (libSkiaSharp) cannot be loaded on this system",
        "Convert it to PNG, or install the library beside the program.");

    private void Error(DiagnosticDescriptor descriptor, string message, string hint) =>
        diagnostics.Report(descriptor, referencedAt, $"The image '{path}' {message}.", hint);
}
