using System.Collections.Immutable;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Fonts;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Notes;
using ReportGen.Notes.Files;
using ReportGen.Notes.Reading;
using ReportGen.Notes.Styles;

namespace ReportGen.Typesetting.Tests.Rendering;

/// <summary>A small note in memory, composed in the repository's house style.</summary>
internal static class ComposedSample
{
    public static string Repository { get; } = RepositoryFolder.Path;

    private static readonly CompositionCaches Caches = new(new FontLibrary(name => File.ReadAllBytes(Path.Combine(Repository, "fonts", name))));

    public static ComposedNote Compose(string zh, string? en = null, Edition edition = Edition.Chinese, string header = "", string? theme = null)
    {
        var diagnostics = new DiagnosticBag();
        ComposedNote? composed = Compose(zh, en, edition, header, diagnostics, theme);
        Assert.DoesNotContain(diagnostics.Items, item => item.Severity == Severity.Error);
        return composed!;
    }

    /// <summary>The pages with the comments of the text beside them.</summary>
    public static PagedDocument WithComments(string zh)
    {
        var diagnostics = new DiagnosticBag();
        (NoteSource? note, StyleSource? style) = Read(zh, null, string.Empty, null, diagnostics);
        PagedDocument pages = NoteComposer.Compose(note!, style!, MapValue.Empty, Edition.Chinese, Caches, diagnostics)!.Pages;
        return NoteComposer.WithComments(pages, note!, style!, Edition.Chinese, Caches, diagnostics);
    }

    public static DiagnosticBag Errors(string zh, string? en = null)
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(Compose(zh, en, en is null ? Edition.Chinese : Edition.Bilingual, string.Empty, diagnostics));
        return diagnostics;
    }

    /// <summary>A text file of the repository.</summary>
    public static string Read(string path) => File.ReadAllText(Path.Combine(Repository, path)).ReplaceLineEndings("\n");

    /// <summary>The glyph runs of a page with their place on it, in paint order.</summary>
    public static IEnumerable<(Point At, GlyphRun Run)> Runs(PageFrame page) =>
        Items(page).Where(item => item.Item is GlyphRun).Select(item => (item.ToPage.Apply(((GlyphRun)item.Item).Baseline), (GlyphRun)item.Item));

    /// <summary>The items of a page, in paint order, each with the transform from its coordinates to those of the page.</summary>
    public static IEnumerable<(FrameItem Item, Matrix ToPage)> Items(PageFrame page) => Items(page.Items, Matrix.Identity);

    public static string TextOf(PageFrame page) => string.Concat(Runs(page).Select(run => run.Run.Text)).Replace("\u00A0", " ", StringComparison.Ordinal);

    private static ComposedNote? Compose(string zh, string? en, Edition edition, string header, DiagnosticBag diagnostics, string? theme = null)
    {
        (NoteSource? note, StyleSource? style) = Read(zh, en, header, theme, diagnostics);
        return note is null || style is null ? null : NoteComposer.Compose(note, style, MapValue.Empty, edition, Caches, diagnostics);
    }

    private static (NoteSource? Note, StyleSource? Style) Read(string zh, string? en, string header, string? theme, DiagnosticBag diagnostics)
    {
        InMemoryFiles files = new InMemoryFiles("content")
            .With("house/house.yaml", File.ReadAllText(Path.Combine(Repository, "content/house/house.yaml")))
            .With("house/analysts.csv", File.ReadAllText(Path.Combine(Repository, "content/house/analysts.csv")))
            .With("house/securities.csv", File.ReadAllText(Path.Combine(Repository, "content/house/securities.csv")))
            .With("house/benchmarks.csv", File.ReadAllText(Path.Combine(Repository, "content/house/benchmarks.csv")))
            .With("small/data/t.csv", "group,code,pe\n" + string.Join('\n', Enumerable.Range(0, 90).Select(i => $"组{i / 30},{600000 + i}.SH,{i}.5")))
            .With("small/note.zh.md", zh)
            .With("small/note.yaml", $$$$"""
                id: 0b0f9a34-0d0a-4c25-8a53-0c1b7d4c7f11
                type: industry-tracking
                style: {{{{(theme is null ? "shanghai-securities" : "own")}}}}
                languages: [{{{{(en is null ? "zh" : "zh, en")}}}}]
                date: 2024-02-27
                title: {zh: 一则短评, en: A short note}
                industry: {zh: 计算机, en: Computers}
                rating: {scale: industry, value: overweight, action: maintain}
                analysts: [liu-jingzhao]
                risks:
                  - {title: {zh: 需求不足, en: Weak demand}}
                data:
                  t: {file: data/t.csv, key: code, columns: {code: {type: code}, pe: {type: number, decimals: 1}}}
                {{{{header}}}}
                """);
        if (en is not null)
        {
            files = files.With("small/note.en.md", en);
        }

        NoteSource? note = NoteReader.Read(files, "small", diagnostics);
        StyleSource? style = note is null
            ? null
            : StyleReader.Read(theme is null ? new DiskFiles(Path.Combine(Repository, "templates")) : StylesWith(theme), note.Header.Style, diagnostics);
        return (note, style);
    }

    /// <summary>The house style, and a style <c>own</c> that extends it.</summary>
    /// <param name="theme">The <c>theme.yaml</c> of <c>own</c>.</param>
    public static InMemoryFiles StylesWith(string theme)
    {
        var files = new InMemoryFiles("templates");
        foreach (string file in Directory.GetFiles(Path.Combine(Repository, "templates", "shanghai-securities")))
        {
            files = files.With($"shanghai-securities/{Path.GetFileName(file)}", File.ReadAllText(file));
        }

        return files.With("own/theme.yaml", $"extends: shanghai-securities\n{theme}\n");
    }

    private static IEnumerable<(FrameItem Item, Matrix ToPage)> Items(ImmutableArray<FrameItem> items, Matrix toPage) => items.SelectMany(item =>
        item is GroupItem group ? Items(group.Items, group.Transform is { } map ? toPage.Times(map) : toPage) : [(item, toPage)]);
}
