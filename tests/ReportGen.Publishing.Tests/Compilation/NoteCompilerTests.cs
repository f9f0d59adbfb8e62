using ReportGen.Foundation.Diagnostics;
using ReportGen.Publishing.Compilation;
using ReportGen.Publishing.Workspaces;

namespace ReportGen.Publishing.Tests.Compilation;

/// <summary>One run reports all errors of a note, and no template runs forever.</summary>
public sealed class NoteCompilerTests : IDisposable
{
    private const string Note = "weekly-brief";
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Errors_of_templates_and_of_the_text_around_them_are_reported_in_one_run()
    {
        Diagnostic[] errors = Errors(Compile("\n{{ nothing }}\n\n```table {#t}\ndata: [\n```\n\n{{ note.tilte }}\n"));
        Assert.Equal(["TPL010", "TPL012", "YML"], errors.Select(error => error.Code[..3] == "YML" ? "YML" : error.Code));
        Assert.Equal(
            [0, 6, 3],
            errors.Select(error => error.Span!.Value.ToWritten().StartPosition.Line - errors[0].Span!.Value.ToWritten().StartPosition.Line));
    }

    [Fact]
    public void Consequences_of_a_failed_statement_are_not_reported()
    {
        Diagnostic[] errors = Errors(Compile("\n```{{ nothing }}x\ndata: {{ nothing_else }}\n```\n"));
        Assert.Equal(["TPL010", "TPL010"], errors.Select(error => error.Code));
    }

    [Fact]
    public void Errors_of_the_header_its_figures_and_its_text_are_reported_in_one_run_and_in_this_order()
    {
        const string header = "market: {table: nowhere}\nrating: {scale: industry, value: marvellous, action: maintain}\n";
        Diagnostic[] errors = Errors(Compile("\n{{ nothing }}\n", header: header));
        Assert.Equal(["NOT010", "NOT020", "TPL010"], errors.Select(error => error.Code));
    }

    [Fact]
    public void Without_a_style_its_errors_are_reported_and_none_of_what_follows()
    {
        Diagnostic[] errors = Errors(Compile("\n{{ nothing }}\n", header: "market: {table: nowhere}\n", theme: "extends: nowhere\n"));
        Assert.Equal("There is no house style 'nowhere' in templates.", Assert.Single(errors).Message);
    }

    [Fact]
    public void A_note_with_errors_gives_no_edition() => Assert.Empty(Compile("\n{{ nothing }}\n").Editions);

    [Fact]
    public void Templates_have_a_budget_of_time_by_the_clock_of_the_run()
    {
        var time = new ManualTime();
        CompileContext context = CompileContext.Sequential() with { Time = time, TemplateTime = TimeSpan.Zero };
        Diagnostic[] errors = Errors(Compile("\ntext\n", context));
        Assert.Contains("TPL033", errors.Select(error => error.Code));
    }

    [Fact]
    public void A_cancelled_run_ends_in_the_middle_of_a_template()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        CompileContext context = CompileContext.Sequential();
        context.Parallel.CancellationToken = cancelled.Token;
        Assert.ThrowsAny<OperationCanceledException>(() => Compile("\ntext\n", context));
    }

    private static Diagnostic[] Errors(NoteCompilation compilation) => [.. compilation.Diagnostics.Where(item => item.Severity is Severity.Error)];

    /// <summary>Compiles a note of the repository with text appended to its own, its header and the theme of its style.</summary>
    private NoteCompilation Compile(string added, CompileContext? context = null, string header = "", string theme = "")
    {
        _folder.CopyOfRepository("content/house");
        _folder.CopyOfRepository($"content/{Note}");
        _folder.CopyOfRepository("templates");
        File.AppendAllText(Path.Combine(_folder.Path, "content", Note, "note.zh.md"), added);
        File.AppendAllText(Path.Combine(_folder.Path, "content", Note, "note.yaml"), header);
        File.AppendAllText(Path.Combine(_folder.Path, "templates", "plain", "theme.yaml"), theme);
        var workspace = new Workspace(_folder.Folder("content"), _folder.Folder("templates"), RepositoryFolder.Of("fonts"), _folder.Folder("out"));
        NoteCompilation compilation = new NoteCompiler(new CompilationSession(workspace)).Compile(new CompileRequest(Note, [], InputSnapshot.Of(workspace)), context ?? CompileContext.Sequential());
        Assert.All(compilation.Editions, edition => VerifiedPdf.Of(edition.Pdf));
        return compilation;
    }
}
