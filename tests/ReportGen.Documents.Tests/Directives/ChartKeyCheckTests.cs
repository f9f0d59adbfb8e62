using ReportGen.Charts;
using ReportGen.Documents.Directives;
using ReportGen.Documents.Directives.Chart;
using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;
using ReportGen.Yaml;

namespace ReportGen.Documents.Tests.Directives;

public sealed class ChartKeyCheckTests
{
    private static readonly string[] Keys = [.. ChartKinds.All.SelectMany(kind => kind.Keys).Distinct(StringComparer.Ordinal)];

    public static TheoryData<string> Kinds => new(ChartKinds.Names);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_key_is_a_warning_on_every_kind_that_does_not_use_it(string name)
    {
        ChartKind kind = ChartKinds.Find(name)!;
        Diagnostic[] found = Unused(kind, Keys);
        Assert.All(found, item => Assert.Equal(("CHT019", Severity.Warning), (item.Code, item.Severity)));
        Assert.Equal(Keys.Except(kind.Keys, StringComparer.Ordinal), found.Select(item => item.Message.Split('\'')[1]));
        Assert.Equal(found.Select(item => item.Message.Split('\'')[1]), found.Select(item => item.Span!.Value.Text));
    }

    [Theory]
    [InlineData("line", "totals", "waterfall")]
    [InlineData("line", "names", "scatter, history")]
    [InlineData("pie", "forecast_from", "line, rebased, bar, stacked-bar, signed-bar, combined, area, band, horizontal-bar, horizontal-stacked-bar")]
    public void The_hint_lists_the_kinds_that_use_the_key(string kind, string key, string users)
    {
        Assert.EndsWith($": {users}.", Assert.Single(Unused(ChartKinds.Find(kind)!, [key])).Hint, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_role_is_a_warning_on_every_kind_that_does_not_use_it(string name)
    {
        ChartKind kind = ChartKinds.Find(name)!;
        SeriesRole[] roles = Enum.GetValues<SeriesRole>();
        var diagnostics = new DiagnosticBag();
        ChartKeyCheck.WarnOfUnusedRoles(roles.Select(role => new ChartSeriesSpec(new TextValue("y"), null, role, IsForecast: false)), kind, diagnostics);
        Assert.Equal(
            roles.Except([SeriesRole.Auto, .. kind.Roles]).Select(role => role.ToString().ToLowerInvariant()),
            diagnostics.Items.Select(item => item.Message.Split('\'')[1]));
    }

    private static Diagnostic[] Unused(ChartKind kind, string[] keys)
    {
        var diagnostics = new DiagnosticBag();
        MapValue map = YamlReader.ReadMap(new SourceText("note.md", string.Concat(keys.Select(key => key + ": 1\n"))), diagnostics)!;
        ChartKeyCheck.WarnOfUnusedKeys(new MapReader(map, diagnostics, "the chart directive"), kind, diagnostics);
        return [.. diagnostics.Items];
    }
}
