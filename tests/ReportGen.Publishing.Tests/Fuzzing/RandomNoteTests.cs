using FsCheck;
using FsCheck.Xunit;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Notes.Files;
using ReportGen.Publishing.Compilation;
using ReportGen.Publishing.Workspaces;

namespace ReportGen.Publishing.Tests.Fuzzing;

/// <summary>For any note, every edition is built, and its PDF complies with every rule that a program can check.</summary>
public sealed class RandomNoteTests
{
    private static readonly Lazy<NoteCompiler> Compiler = new(() => new NoteCompiler(new CompilationSession(new Workspace(
        RepositoryFolder.Of("content"), RepositoryFolder.Of("templates"), RepositoryFolder.Of("fonts"), RepositoryFolder.Of("out")))));

    [Property(MaxTest = 8)]
    public void Any_note_results_in_PDFs_that_comply_with_the_rules(PositiveInt seed)
    {
        RandomNote note = RandomNote.Of(seed.Get);
        var inputs = new InputSnapshot(note.ToFiles(), new DiskFiles(RepositoryFolder.Of("templates")));
        NoteCompilation compilation = Compiler.Value.Compile(new CompileRequest(RandomNote.Name, [], inputs), CompileContext.Sequential());

        Assert.Equal([], compilation.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).Select(diagnostic => $"{diagnostic.Code} {diagnostic.Message} {diagnostic.Span}"));
        Assert.Equal(3, compilation.Editions.Length);
        Assert.All(compilation.Editions, edition => VerifiedPdf.Of(edition.Pdf));
    }
}
