using System.Collections.Immutable;

using ReportGen.Documents.Directives;
using ReportGen.Documents.Markdown;
using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Origins;
using ReportGen.Foundation.Sources;
using ReportGen.Graphics.Pages;
using ReportGen.Notes;

namespace ReportGen.Documents.Tests.Directives;

/// <summary>Markdown read with a small table <c>t</c>, a picture <c>figures/a.svg</c> and a rating scale <c>stock</c>.</summary>
internal static class DirectiveSample
{
    public static DirectiveContext Context(string language = "zh", Edition edition = Edition.Chinese) => new(
        new Labels(MapValue.Empty, language),
        edition,
        "note/",
        ImmutableSortedDictionary.Create<string, DataTable>(StringComparer.Ordinal).Add("t", Table("note/data/t.csv")).Add("house", Table("house/t.csv")).Add("thirds", Thirds()),
        ImmutableSortedDictionary.Create<string, ImageFile>(StringComparer.Ordinal)
            .Add("figures/a.svg", Svg("figures/a.svg")).Add("figures/b.svg", Svg("figures/b.svg")),
        Ratings());

    public static MarkdownDocumentTree Read(string markdown, DiagnosticBag diagnostics, DirectiveContext? context = null) =>
        MarkdownReader.Read(new SourceText("n.md", markdown), context ?? Context(), diagnostics);

    /// <summary>The only block of a text without errors.</summary>
    public static T Single<T>(string markdown, DirectiveContext? context = null)
        where T : Block
    {
        var diagnostics = new DiagnosticBag();
        MarkdownDocumentTree tree = Read(markdown, diagnostics, context);
        Assert.Empty(diagnostics.Items);
        return Assert.IsType<T>(Assert.Single(tree.Blocks));
    }

    /// <summary>The diagnostics of a text.</summary>
    public static ImmutableArray<Diagnostic> Reports(string markdown, DirectiveContext? context = null)
    {
        var diagnostics = new DiagnosticBag();
        Read(markdown, diagnostics, context);
        return [.. diagnostics.Items];
    }

    private static ImageFile Svg(string path) =>
        new(path, "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"/>"u8.ToArray());

    private static MapValue Ratings() => new(
    [
        new MapEntry("scales", new MapValue(
        [
            new MapEntry("stock", new MapValue(
            [
                new MapEntry("name", Local("股票评级", "Stock rating")),
                new MapEntry("basis", Local("依据", "Basis")),
                new MapEntry("values", new ListValue(
                [
                    new MapValue(
                    [
                        new MapEntry("key", new TextValue("buy")),
                        new MapEntry("name", Local("买入", "Buy")),
                        new MapEntry("tone", new TextValue("positive")),
                        new MapEntry("definition", Local("领先", "Leads")),
                    ]),
                ])),
            ])),
        ])),
    ]);

    private static MapValue Local(string zh, string en) => new([new MapEntry("zh", new TextValue(zh)), new MapEntry("en", new TextValue(en))]);

    private static DataTable Table(string file) => new(
        "t",
        file,
        [new DataColumn("g", ColumnType.Text), new DataColumn("code", ColumnType.Code), new DataColumn("pe", ColumnType.Number)],
        [
            Row(2, "算力", "a", new NumberValue(12.5m)),
            Row(3, "算力", "b", new NumberValue(-2.5m)),
            Row(4, "PCB", "c", new MissingValue(MissingReason.NotMeaningful)),
        ]);

    private static DataTable Thirds() => new(
        "thirds",
        "note/data/thirds.csv",
        [new DataColumn("g", ColumnType.Text), new DataColumn("code", ColumnType.Code), new DataColumn("pe", ColumnType.Number)],
        [Row(2, "", "a", new NumberValue(10m)), Row(3, "", "b", new NumberValue(5m)), Row(4, "", "c", new NumberValue(5.5m))]);

    private static DataRow Row(int line, string group, string code, DataValue pe) => new(
        line,
        [new TextValue(group), new TextValue(code), pe with { Origin = new CellOrigin("data/t.csv", line, 3, "pe", null) }]);
}
