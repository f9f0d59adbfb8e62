using ReportGen.Charts;
using ReportGen.Documents.Directives.Chart;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;
using ReportGen.Yaml;

namespace ReportGen.Documents.Directives;

/// <summary>Reports keys and roles that a kind of chart does not use: the writer of the note expects each to have an effect.</summary>
internal static class ChartKeyCheck
{
    /// <summary>Reports each key that has no effect.</summary>
    /// <param name="reader">The directive.</param>
    /// <param name="kind">Kind of chart.</param>
    /// <param name="diagnostics">Receives the warnings.</param>
    public static void WarnOfUnusedKeys(MapReader reader, ChartKind kind, DiagnosticBag diagnostics)
    {
        foreach (string key in ChartKinds.All.SelectMany(one => one.Keys).Distinct(StringComparer.Ordinal).Except(kind.Keys, StringComparer.Ordinal).Where(reader.Has))
        {
            Warn($"'{key}'", kind, ChartKinds.All.Where(user => user.Keys.Contains(key)), reader.SpanOf(key), diagnostics);
        }
    }

    /// <summary>Reports each series role that has no effect.</summary>
    /// <param name="series">The series.</param>
    /// <param name="kind">Kind of chart.</param>
    /// <param name="diagnostics">Receives the warnings.</param>
    public static void WarnOfUnusedRoles(IEnumerable<ChartSeriesSpec> series, ChartKind kind, DiagnosticBag diagnostics)
    {
        foreach (ChartSeriesSpec one in series.Where(one => one.Role != SeriesRole.Auto && !kind.Roles.Contains(one.Role)))
        {
            string role = $"The role '{one.Role.ToString().ToLowerInvariant()}'";
            Warn(role, kind, ChartKinds.All.Where(user => user.Roles.Contains(one.Role)), one.Data.Span, diagnostics);
        }
    }

    private static void Warn(string what, ChartKind kind, IEnumerable<ChartKind> users, SourceSpan? span, DiagnosticBag diagnostics) =>
        diagnostics.Report(
            ChartCodes.UnusedKey,
            span,
            $"{what} has no effect on a {kind.Name} chart.",
            $"Remove it; these kinds use it: {string.Join(", ", users.Select(user => user.Name))}.");
}
