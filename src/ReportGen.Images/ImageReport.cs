using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;

namespace ReportGen.Images;

/// <summary>Says what is wrong with one picture file.</summary>
/// <param name="path">The file's path as people know it.</param>
/// <param name="referencedAt">Where the writer names the picture.</param>
/// <param name="diagnostics">Receives the messages.</param>
internal sealed class ImageReport(string path, SourceSpan? referencedAt, DiagnosticBag diagnostics)
{
    private const string SaveAgain = "Save it again from the program that made it, as PNG or JPEG.";

    public void UnknownFormat(ReadOnlySpan<byte> data)
    {
        string message = data.IsEmpty ? "is empty" : $"is not a PNG or JPEG file{Guess(data)}";
        Error("IMG001", message, "Convert it to PNG, JPEG or SVG.");
    }

    public void Truncated(string where) => Error("IMG002", $"ends too early: {where}", SaveAgain);

    public void Damaged(string what) => Error("IMG003", $"is damaged: {what}", SaveAgain);

    public void ImpossibleHeader(string what) => Error("IMG004", $"has an impossible head: {what}", SaveAgain);

    public void TooLarge(long width, long height) => Error(
        "IMG005",
        FormattableString.Invariant($"has {width} by {height} pixels, more than {ImageReader.MaximumPixels / 1_000_000} million"),
        "Scale it down: 300 dots an inch are enough for print.");

    public void Unsupported(string what, string hint) => Error("IMG006", $"uses {what}", hint);

    public void IgnoredPart(string what) => diagnostics.Warning(
        "IMG007",
        referencedAt,
        $"The picture '{path}' {what}; the part is ignored.",
        SaveAgain);

    private static string Guess(ReadOnlySpan<byte> data)
    {
        string? name = data switch
        {
            [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => "GIF",
            [(byte)'B', (byte)'M', ..] => "BMP",
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => "WebP",
            [(byte)'I', (byte)'I', 42, 0, ..] or [(byte)'M', (byte)'M', 0, 42, ..] => "TIFF",
            [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..] => "HEIF or AVIF",
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => "PDF",
            [(byte)'<', ..] => "SVG or HTML",
            _ => null,
        };
        return name is null ? string.Empty : $" but looks like {name}";
    }

    private void Error(string code, string message, string hint) =>
        diagnostics.Error(code, referencedAt, $"The picture '{path}' {message}.", hint);
}
