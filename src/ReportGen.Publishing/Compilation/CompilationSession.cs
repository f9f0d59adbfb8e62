using ReportGen.Graphics.Fonts;
using ReportGen.Notes.Files;
using ReportGen.Pdf;
using ReportGen.Publishing.Workspaces;
using ReportGen.Typesetting;

namespace ReportGen.Publishing.Compilation;

/// <summary>
/// All that is kept from note to note and from save to save: fonts, and what each stage caches. A build has one session, a
/// watch one for as long as its fonts stay as they are; nothing outlives it. Results are the same as in a new session. Safe
/// to use from several threads.
/// </summary>
/// <param name="workspace">Folders; the fonts are those of the workspace.</param>
public sealed class CompilationSession(Workspace workspace)
{
    /// <summary>House data and styles as they were read.</summary>
    public ReadingCache Reading { get; } = new();

    /// <summary>Type styles, templates, drawings and measured texts.</summary>
    public CompositionCaches Composition { get; } = new(new FontLibrary(name => FontFiles.Open(workspace.FontsFolder, name)));

    /// <summary>Compressed streams and embedded fonts.</summary>
    public PdfCaches Pdf { get; } = new();
}
