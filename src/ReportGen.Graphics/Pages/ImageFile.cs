using ReportGen.Foundation.Sources;

namespace ReportGen.Graphics.Pages;

/// <summary>An image file as read: SVG, PNG, JPEG, WebP, GIF or BMP. Compares by reference: one file is loaded once.</summary>
public sealed class ImageFile
{
    /// <summary>Creates an image file.</summary>
    /// <param name="path">Path for display, with forward slashes.</param>
    /// <param name="data">The bytes of the file.</param>
    public ImageFile(string path, ReadOnlyMemory<byte> data)
    {
        Path = path;
        Data = data;
    }

    /// <summary>Path for display, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>The bytes of the file.</summary>
    public ReadOnlyMemory<byte> Data { get; }

    /// <summary>True when the file name has the SVG extension.</summary>
    public bool IsSvg => Path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase);

    /// <summary>The text of an SVG file as a source text for diagnostics.</summary>
    public SourceText AsText() => new(Path, System.Text.Encoding.UTF8.GetString(Data.Span).TrimStart('\uFEFF'));
}
