using ReportGen.Charts;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Pages;
using ReportGen.Notes;

namespace ReportGen.Typesetting.Tests.Rendering;

public sealed class ComposedChartTests
{
    private const string Rows = "where: {code: [600001.SH, 600002.SH, 600003.SH]}";

    [Theory]
    [InlineData("highlight: [600009.SH]", "CHT017", "600009.SH")]
    [InlineData("forecast_from: 600009.SH", "CHT017", "600009.SH")]
    [InlineData("lines: [{of: mean, series: pb}]", "CHT017", "pb")]
    [InlineData("lines: [{name: 目标}]", "CHT018", "{name")]
    [InlineData("events: [{at: 600009.SH, name: 停牌}]", "CHT016", "600009.SH")]
    [InlineData("y: {scale: log}", "CHT014", "```chart")]
    [InlineData("height: 2000", "CHT018", "2000")]
    [InlineData("sort: downwards", "YML104", "downwards")]
    [InlineData("higlight: [600001.SH]", "YML102", "higlight")]
    public void A_key_that_cannot_be_satisfied_is_reported_where_it_is_written(string key, string code, string at)
    {
        DiagnosticBag diagnostics = ComposedSample.Errors(ChartOf("bar", key));

        Diagnostic found = Assert.Single(diagnostics.Items, item => item.Severity == Severity.Error);
        Assert.Equal(code, found.Code);
        var written = found.Span!.Value.ToWritten();
        Assert.StartsWith(at, written.Source.Text[written.Start..], StringComparison.Ordinal);
        Assert.NotNull(found.Hint);
    }

    [Fact]
    public void A_text_in_a_column_of_numbers_is_reported_in_its_cell()
    {
        DiagnosticBag diagnostics = ComposedSample.Errors(ChartOf("bar", "labels: true").Replace("{data: pe}", "{data: group}", StringComparison.Ordinal));
        Assert.All(diagnostics.Items, item => Assert.Equal("CHT003", item.Code));
        Assert.All(diagnostics.Items, item => Assert.EndsWith("t.csv", item.Span!.Value.Source.Path, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("totals: [600001.SH]")]
    [InlineData("right: {format: percent}")]
    [InlineData("names: code")]
    public void A_key_without_effect_is_reported(string key)
    {
        DiagnosticBag diagnostics = ComposedSample.Errors(ChartOf("bar", key + "\nhighlight: [none]"));
        Diagnostic found = Assert.Single(diagnostics.Items, item => item.Code == "CHT019");
        Assert.Equal(Severity.Warning, found.Severity);
        Assert.StartsWith(key.Split(':')[0], found.Span!.Value.ToWritten().Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_key_of_a_kind_is_a_key_of_the_directive()
    {
        string keys = string.Concat(ChartKinds.All.SelectMany(kind => kind.Keys).Distinct(StringComparer.Ordinal).Select(key => $"{key}: 0\n"));
        DiagnosticBag diagnostics = ComposedSample.Errors(ChartOf("bar", keys + "unknown: 0"));
        Diagnostic found = Assert.Single(diagnostics.Items, item => item.Code == "YML102");
        Assert.Contains("'unknown'", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_are_in_the_requested_order_and_limited_to_the_requested_number()
    {
        GlyphRun[] runs = [.. ComposedSample.Compose(ChartOf("horizontal-bar", "sort: descending\nlimit: 2\nlabels: {decimals: 1}")).Pages.Pages
            .SelectMany(ComposedSample.Runs).OrderBy(run => run.At.Y).Select(run => run.Run)];
        Assert.Equal(["3.5", "2.5"], runs.Where(run => run.Text is "1.5" or "2.5" or "3.5").Select(run => run.Text));
    }

    [Fact]
    public void A_figure_contains_its_data_and_a_table_is_below_it_when_requested()
    {
        PagedDocument pages = ComposedSample.Compose(ChartOf("bar", "data_table: true")).Pages;
        StructureElement figure = Assert.Single(Elements(pages), element => element.Role == StructureRole.Figure);
        Assert.Contains("600002.SH 2.5", figure.Alternative, StringComparison.Ordinal);
        Assert.Equal(",市盈率\n600001.SH,1.5\n600002.SH,2.5\n600003.SH,3.5\n", figure.Data);
        int without = RowsOf(ComposedSample.Compose(ChartOf("bar", "legend: true")).Pages);
        Assert.Equal(without + 4, RowsOf(pages));
    }

    [Fact]
    public void One_chart_serves_both_languages_of_a_parallel_edition()
    {
        string zh = ChartOf("bar", "y: {unit: {zh: 倍, en: x}}");
        string en = zh.Replace("name: 市盈率", "name: P/E", StringComparison.Ordinal).Replace("caption: 图", "caption: Figure", StringComparison.Ordinal);
        PagedDocument pages = ComposedSample.Compose(zh, en, Edition.Bilingual, "bilingual: parallel").Pages;

        string[] texts = [.. pages.Pages.SelectMany(ComposedSample.Runs).Select(run => run.Run.Text)];
        Assert.Single(texts, text => text == "600002.SH");
        Assert.Contains("倍 / x", texts);
        StructureElement figure = Assert.Single(Elements(pages), element => element.Role == StructureRole.Figure);
        Assert.Contains("柱状图：市盈率", figure.Alternative, StringComparison.Ordinal);
        Assert.Contains("Bar chart of P/E", figure.Alternative, StringComparison.Ordinal);
    }

    private static string ChartOf(string kind, string keys) =>
        $"::: cover\n## 观点\n观点。\n:::\n\n# 章 {{#first}}\n\n```chart {{#trend}}\nkind: {kind}\ncaption: 图\ndata: t\n{Rows}\nx: code\nseries: [{{data: pe, name: 市盈率}}]\n{keys}\nsource: 示例\n```\n"
            .Replace("{data: pe, name: 市盈率}", keys.Contains("labels: true", StringComparison.Ordinal) ? "{data: pe}" : "{data: pe, name: 市盈率}", StringComparison.Ordinal);

    private static int RowsOf(PagedDocument pages) => Elements(pages).Count(element => element.Role == StructureRole.TR);

    private static IEnumerable<StructureElement> Above(StructureElement element)
    {
        for (StructureElement? parent = element.Parent; parent is not null; parent = parent.Parent)
        {
            yield return parent;
        }
    }

    private static StructureElement[] Elements(PagedDocument pages) => [.. pages.Pages.SelectMany(page => Elements(page.Items)).Distinct()];

    private static IEnumerable<StructureElement> Elements(IEnumerable<FrameItem> items) => items.OfType<GroupItem>().SelectMany(group =>
        (group.Tag is StructureTag tag ? [tag.Element, .. Above(tag.Element)] : Enumerable.Empty<StructureElement>()).Concat(Elements(group.Items)));
}
