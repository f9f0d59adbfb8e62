using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;
using ReportGen.Notes.Files;
using ReportGen.Notes.Reading;

namespace ReportGen.Notes.Tests;

/// <summary>A small valid content folder, and shorthand for reading invalid copies of it.</summary>
internal static class Sample
{
    public const string Header = """
        id: 5b1f0c1e-6a52-4c0b-9d0e-2f6f1f0f8a11
        type: industry-tracking
        style: plain
        languages: [zh, en]
        date: 2024-02-27
        price_date: 2024-02-22
        title: {zh: 标题, en: Title}
        rating: {scale: industry, value: overweight, action: maintain}
        analysts: [liu-jingzhao]
        security: 300308.SZ
        target_price: {value: 196.00, months: 6}
        risks:
          - title: {zh: 需求, en: Demand}
            detail: {zh: 需求弱。, en: Demand is weak.}
        data:
          comparables:
            file: data/comparables.csv
            key: code
            columns:
              revenue: {type: number, decimals: 2, unit: {zh: 亿元, en: RMB 100 mn}}
              code: {type: code}

        """;

    public static InMemoryFiles Files { get; } = new InMemoryFiles("content")
        .With("house/house.yaml", "name: {zh: 某证券, en: Some Securities}\nsac_firm: \"0870\"\n")
        .With("house/analysts.csv", "key,name_zh,name_en,sac,phone,from,to\nliu-jingzhao,刘京昭,Liu Jingzhao,S0870523040005,021-53686155,2023-04-01,\n")
        .With("house/securities.csv", "code,name_zh,name_en\n300308.SZ,中际旭创,Innolight\n300394.SZ,天孚通信,TFC\n")
        .With("n/note.yaml", Header)
        .With("n/note.zh.md", "::: cover\n正文\n:::\n")
        .With("n/note.en.md", "::: cover\nText\n:::\n")
        .With("n/data/comparables.csv", "code,name,revenue,pe\n300308.SZ,中际旭创,96.42,30\n300394.SZ,天孚通信,11.96,--(loss)\n");

    public static (NoteSource? Note, IReadOnlyList<Diagnostic> Diagnostics) Read(InMemoryFiles files, string name = "n")
    {
        var diagnostics = new DiagnosticBag();
        NoteSource? note = NoteReader.Read(files, name, diagnostics);
        return (note, diagnostics.Items);
    }

    public static NoteSource Sound(InMemoryFiles files)
    {
        (NoteSource? note, IReadOnlyList<Diagnostic> diagnostics) = Read(files);
        Assert.Empty(diagnostics);
        return note!;
    }

    /// <summary>Diagnostics of the sample whose header has one text replaced by another.</summary>
    public static IReadOnlyList<Diagnostic> WithHeader(string old, string changed)
    {
        Assert.Contains(old, Header, StringComparison.Ordinal);
        return Read(Files.With("n/note.yaml", Header.Replace(old, changed, StringComparison.Ordinal))).Diagnostics;
    }

    /// <summary>Diagnostics of the sample with another table.</summary>
    public static IReadOnlyList<Diagnostic> WithTable(string csv) => Read(Files.With("n/data/comparables.csv", csv)).Diagnostics;

    /// <summary>Code and location of a diagnostic: <c>CSV003 content/n/data/a.csv:2:1</c>.</summary>
    public static string Place(Diagnostic diagnostic)
    {
        Assert.False(string.IsNullOrWhiteSpace(diagnostic.Hint), diagnostic.Message);
        return $"{diagnostic.Code} {(diagnostic.Span is SourceSpan span ? span.ToString() : "-")}";
    }
}
