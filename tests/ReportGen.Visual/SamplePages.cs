using System.Collections.Immutable;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Pages;
using ReportGen.Publishing.Compilation;
using ReportGen.Publishing.Workspaces;
using ReportGen.Raster;

namespace ReportGen.Visual;

/// <summary>The pages of the sample notes, each note compiled on first use.</summary>
internal sealed class SamplePages
{
    private readonly Workspace _workspace = new(
        RepositoryFolder.Of("content"), RepositoryFolder.Of("templates"), RepositoryFolder.Of("fonts"), RepositoryFolder.Of("out"));

    private readonly Dictionary<string, NoteCompilation> _notes = new(StringComparer.Ordinal);
    private readonly NoteCompiler _compiler;
    private readonly InputSnapshot _inputs;

    public SamplePages()
    {
        _compiler = new NoteCompiler(new CompilationSession(_workspace));
        _inputs = InputSnapshot.Of(_workspace);
    }

    /// <summary>Names of the sample notes.</summary>
    public IReadOnlyList<string> Notes => NoteSelection.All(_workspace);

    /// <summary>The editions of a note.</summary>
    public ImmutableArray<CompiledEdition> EditionsOf(string note)
    {
        if (!_notes.TryGetValue(note, out NoteCompilation? compilation))
        {
            compilation = _compiler.Compile(new CompileRequest(note, [], _inputs) { NeedsNotice = true }, CompileContext.Sequential());
            if (compilation.HasErrors)
            {
                throw new InvalidOperationException($"The note '{note}' has errors: run 'reportgen check {note}'.");
            }

            _notes.Add(note, compilation);
        }

        return compilation.Editions;
    }

    /// <summary>A page, or the notice.</summary>
    public PageFrame Page(Subject subject)
    {
        CompiledEdition edition = EditionsOf(subject.Note).Single(edition => edition.Edition == subject.Edition);
        return subject.Page == 0 ? edition.Notice! : edition.Document.Pages[subject.Page - 1];
    }

    /// <summary>A picture of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="scale">Pixels in a point.</param>
    public static PagePicture Draw(PageFrame page, double scale)
    {
        var diagnostics = new DiagnosticBag();
        return PageRenderer.Draw([page], scale, diagnostics) ?? throw new InvalidOperationException(diagnostics.Items[0].Message);
    }
}
