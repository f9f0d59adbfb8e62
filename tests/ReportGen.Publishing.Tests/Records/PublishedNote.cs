using System.Text;

using ReportGen.Notes;
using ReportGen.Notes.Files;
using ReportGen.Publishing.Compilation;
using ReportGen.Publishing.Workspaces;

namespace ReportGen.Publishing.Tests.Records;

/// <summary>The repository's company comment, compiled with all stages, with changes to its files.</summary>
internal static class PublishedNote
{
    public const string Name = "chengjiang-comment";

    private static readonly Lazy<NoteCompiler> Compiler = new(() => new NoteCompiler(new CompilationSession(new Workspace(
        RepositoryFolder.Of("content"), RepositoryFolder.Of("templates"), RepositoryFolder.Of("fonts"), RepositoryFolder.Of("out")))));

    private static readonly Lazy<InMemoryFiles> Repository = new(ReadRepository);

    public static InMemoryFiles Files => Repository.Value;

    /// <summary>The files with a text replaced in one of them, which must contain it.</summary>
    public static InMemoryFiles With(string path, string old, string changed)
    {
        string text = Encoding.UTF8.GetString(Files.Read(path).Data.Span);
        Assert.Contains(old, text, StringComparison.Ordinal);
        return Files.With(path, text.Replace(old, changed, StringComparison.Ordinal));
    }

    public static CompiledEdition Compile(Edition edition, IContentFiles? content = null, string revision = "")
    {
        var inputs = new InputSnapshot(content ?? Files, new DiskFiles(RepositoryFolder.Of("templates")));
        var request = new CompileRequest(Name, [edition], inputs) { Revision = revision };
        NoteCompilation compilation = Compiler.Value.Compile(request, CompileContext.Sequential());
        Assert.Empty(compilation.Diagnostics.Where(diagnostic => diagnostic.Severity == Foundation.Diagnostics.Severity.Error));
        CompiledEdition compiled = Assert.Single(compilation.Editions);
        VerifiedPdf.Of(compiled.Pdf);
        return compiled;
    }

    private static InMemoryFiles ReadRepository()
    {
        var disk = new DiskFiles(RepositoryFolder.Of("content"));
        return disk.FilesUnder(Name).Concat(disk.FilesUnder("house"))
            .Aggregate(new InMemoryFiles("content"), (files, path) => files.With(path, disk.Read(path).Data));
    }
}
