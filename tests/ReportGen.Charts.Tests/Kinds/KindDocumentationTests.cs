using System.Collections.Immutable;

namespace ReportGen.Charts.Tests.Kinds;

/// <summary>The tables of kinds and their keys in <c>content/README.md</c> say what the descriptors say.</summary>
public sealed class KindDocumentationTests
{
    private static readonly string[] Lines = File.ReadAllLines(RepositoryFolder.Of("content", "README.md"));

    [Fact]
    public void The_table_of_kinds_equals_the_registry()
    {
        Assert.Equal(ChartKinds.All.Select(RowOf), RowsBelow("| `kind` | answers | keys | series | roles |"));
    }

    [Fact]
    public void Every_key_of_a_kind_is_explained_among_those_of_the_directive()
    {
        IEnumerable<string> keys = ChartKinds.All.SelectMany(kind => kind.Keys).Distinct(StringComparer.Ordinal);
        string[] explained = [.. RowsBelow("| key | value | meaning |", "### chart").Select(row => row.Split('`')[1])];
        Assert.All(keys, key => Assert.Contains(key, explained));
    }

    private static string RowOf(ChartKind kind)
    {
        string series = (kind.SeriesCount.Minimum, kind.SeriesCount.Maximum) switch
        {
            (1, null) => "any",
            (var least, null) => FormattableString.Invariant($"{least} or more"),
            (1, 1) => "1",
            var (least, most) => FormattableString.Invariant($"{least} or {most}"),
        };
        return $"| `{kind.Name}` | {kind.Question} | {Coded(kind.Keys)} | {series} | {Coded([.. kind.Roles.Select(role => role.ToString().ToLowerInvariant())])} |";
    }

    private static string Coded(ImmutableArray<string> words) => words.IsEmpty ? "–" : string.Join(", ", words.Select(word => $"`{word}`"));

    private static IEnumerable<string> RowsBelow(string header, string section = "## Figures and charts") =>
        Lines.SkipWhile(line => line != section).SkipWhile(line => line != header).Skip(2).TakeWhile(line => line.StartsWith('|'));
}
