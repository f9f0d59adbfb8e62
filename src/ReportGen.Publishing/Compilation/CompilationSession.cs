using ReportGen.Graphics.Fonts;
using ReportGen.Notes.Files;
using ReportGen.Pdf;
using ReportGen.Publishing.Workspaces;
using ReportGen.Typesetting;

namespace ReportGen.Publishing.Compilation;

/// <summary>
/// State shared between notes and between builds: fonts and the caches of each stage. A build has one session, a
/// watch a session for as long as its fonts do not change; nothing outlives it. Results are the same as in a new session. Safe
/// to use from several threads.
/// </summary>
/// <param name="workspace">The workspace, which contains the fonts.</param>
public sealed class CompilationSession(Workspace workspace)
{
    /// <summary>Cached house data and styles.</summary>
    public ReadingCache Reading { get; } = new();

    /// <summary>Cached type styles, templates, drawings and measured texts.</summary>
    public CompositionCaches Composition { get; } = new(new FontLibrary(name => FontFiles.Open(workspace.FontsFolder, name)));

    /// <summary>Cached compressed streams and embedded fonts.</summary>
    public PdfCaches Pdf { get; } = new();
}
