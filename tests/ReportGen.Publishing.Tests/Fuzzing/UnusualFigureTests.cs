using ReportGen.Foundation.Diagnostics;
using ReportGen.Notes.Files;
using ReportGen.Publishing.Compilation;
using ReportGen.Publishing.Workspaces;

namespace ReportGen.Publishing.Tests.Fuzzing;

/// <summary>Drawings and names at the limits of an archive, from the note to the PDF that is read back.</summary>
public sealed class UnusualFigureTests
{
    private const string Note = "gallery";

    private static readonly Lazy<NoteCompiler> Compiler = new(() => new NoteCompiler(new CompilationSession(new Workspace(
        RepositoryFolder.Of("content"), RepositoryFolder.Of("templates"), RepositoryFolder.Of("fonts"), RepositoryFolder.Of("out")))));

    /// <summary>Bodies of drawings: each is valid SVG, with or without unsupported parts.</summary>
    public static TheoryData<string> Drawings => new(
        string.Concat(Enumerable.Repeat("<g transform='translate(.1,.1) rotate(.1)'>", 60)) + "<rect width='50' height='50' fill='#c00'/><text x='5' y='30'>深</text>" + string.Concat(Enumerable.Repeat("</g>", 60)),
        string.Concat(Enumerable.Repeat("<g opacity='.99' transform='scale(1.001)'>", 45)) + "<rect width='50' height='50' fill='#c00'/><rect x='20' width='50' height='50' fill='#00c'/>" + string.Concat(Enumerable.Repeat("</g>", 45)),
        "<defs><clipPath id='c'><circle cx='50' cy='50' r='40'/></clipPath></defs><g clip-path='url(#c)' opacity='.4'><text x='10' y='50' font-size='20'>文字 Text é</text></g>",
        "<defs><linearGradient id='a'><stop offset='0' stop-color='red'/><stop offset='.5' stop-color='#0f0' stop-opacity='.3'/><stop offset='1' stop-color='blue' stop-opacity='0'/></linearGradient></defs><g opacity='.5'><rect width='100' height='90' fill='url(#a)' stroke='url(#a)'/></g>",
        "<defs><mask id='m'><rect width='200' height='100' fill='white' opacity='.5'/></mask><radialGradient id='r'><stop offset='0' stop-color='#fff'/><stop offset='1' stop-color='#080'/></radialGradient></defs><g mask='url(#m)'><circle cx='50' cy='50' r='40' fill='url(#r)' fill-opacity='.5'/></g>",
        "<path d='M0 0L100000 100000 L0 5z' stroke='red' stroke-width='.000000001' stroke-dasharray='.0001 .00001'/><line stroke='black' stroke-linecap='round' stroke-width='8'/><text x='0' y='60' font-size='4000'>巨</text><text x='0' y='20' font-size='.01' letter-spacing='-30'>tiny</text>",
        "<text x='10' y='20' fill='none' stroke='red'>outline</text><text x='10' y='40' opacity='0'>hidden</text><text x='90' y='60' text-anchor='end' style='font-weight:700'>末&#8203;端&#173;字</text>");

    [Theory]
    [MemberData(nameof(Drawings))]
    public void A_drawing_with_what_programs_export_becomes_a_valid_figure(string body)
    {
        string drawing = $"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 200 100' width='200' height='100'>{body}</svg>";
        Build(Gallery().With($"{Note}/figures/odd.svg", drawing), Figure("a <b> & \\\"c\\\""));
    }

    [Theory]
    [InlineData("\\u200b零宽\\u00ad软 & <b> ' ]]> 行")]
    [InlineData("A very long title, \\u202eturned round\\u202c, of  many   spaces\\tand tabs")]
    public void Words_with_characters_reserved_by_formats_are_in_the_metadata(string words)
    {
        string header = System.Text.Encoding.UTF8.GetString(Gallery().Read($"{Note}/note.yaml").Data.Span);
        header = System.Text.RegularExpressions.Regex.Replace(
            header, "^title:.*$", $"title: {{zh: \"{words}\", en: \"{words}\"}}\nattach: all", System.Text.RegularExpressions.RegexOptions.Multiline, TimeSpan.FromSeconds(1));
        header = header.Replace("\nattach: none", string.Empty, StringComparison.Ordinal);
        Build(Gallery().With($"{Note}/note.yaml", header).With($"{Note}/figures/odd.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><rect width='9' height='9'/></svg>"), Figure(words));
    }

    private static string Figure(string words) =>
        $"::: cover\n## 要点\n正文。\n:::\n\n# 图\n\n```figure {{#odd}}\ncaption: \"{words}\"\nfile: figures/odd.svg\nalt: \"{words}\"\nsource: 示例\n```\n";

    private static void Build(InMemoryFiles files, string text)
    {
        files = files.With($"{Note}/note.zh.md", text).With($"{Note}/note.en.md", text);
        NoteCompilation compilation = Compiler.Value.Compile(
            new CompileRequest(Note, [], new InputSnapshot(files, new DiskFiles(RepositoryFolder.Of("templates")))),
            CompileContext.Sequential());
        Assert.Equal([], compilation.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).Select(diagnostic => $"{diagnostic.Code} {diagnostic.Message}"));
        Assert.NotEmpty(compilation.Editions);
        Assert.All(compilation.Editions, edition => VerifiedPdf.Of(edition.Pdf));
    }

    private static InMemoryFiles Gallery()
    {
        var disk = new DiskFiles(RepositoryFolder.Of("content"));
        return disk.FilesUnder(Note).Concat(disk.FilesUnder("house"))
            .Aggregate(new InMemoryFiles("content"), (files, path) => files.With(path, disk.Read(path).Data));
    }
}
