using System.Collections.Concurrent;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;

namespace ReportGen.Graphics.Fonts;

/// <summary>Font faces by file name, each read once. Thread-safe; one library can serve a whole process.</summary>
/// <param name="read">Returns the bytes of a font file by name; null when there is no such file.</param>
public sealed class FontLibrary(Func<string, ReadOnlyMemory<byte>?> read)
{
    private readonly ConcurrentDictionary<string, Lazy<Entry>> _entries = new(StringComparer.Ordinal);

    /// <summary>The face of a file; null, with an error, when it is missing or cannot be used.</summary>
    /// <param name="fileName">Name of the file, such as <c>NotoSansSC_400Regular.ttf</c>.</param>
    /// <param name="diagnostics">Where damage is reported, for each caller.</param>
    /// <param name="askedAt">Place of the reference to the file.</param>
    public OpenTypeFace? Find(string fileName, DiagnosticBag diagnostics, SourceSpan? askedAt = null)
    {
        Entry entry = _entries.GetOrAdd(fileName, name => new Lazy<Entry>(() => Load(name))).Value;
        foreach (Diagnostic diagnostic in entry.Diagnostics)
        {
            diagnostics.Add(diagnostic with { Span = diagnostic.Span ?? askedAt });
        }

        return entry.Face;
    }

    private Entry Load(string fileName)
    {
        var diagnostics = new DiagnosticBag();
        if (read(fileName) is { } data)
        {
            OpenTypeFace? face = OpenTypeFace.Load(fileName, data, diagnostics);
            return new Entry(face, diagnostics.Items);
        }

        diagnostics.Report(FontCodes.MissingFont, null, $"The font file '{fileName}' is missing.", "Add the file to the fonts folder, or correct its name.");
        return new Entry(null, diagnostics.Items);
    }

    private sealed record Entry(OpenTypeFace? Face, IReadOnlyList<Diagnostic> Diagnostics);
}
