using System.Globalization;

namespace ReportGen.Templating.Suite;

/// <summary>Counts the passed cases; every case must pass, except for the known differences.</summary>
internal sealed class SuiteReport(IReadOnlyList<Outcome> outcomes)
{
    /// <summary>Prints counts and failures.</summary>
    /// <returns>0 if no case failed except for the known differences, otherwise 1.</returns>
    public int Print(TextWriter writer, int shown)
    {
        Outcome[] outputs = [.. outcomes.Where(outcome => !outcome.Case.IsError)];
        Outcome[] errors = [.. outcomes.Where(outcome => outcome.Case.IsError)];
        foreach (IGrouping<(int Tier, string Category), Outcome> group in outcomes
            .GroupBy(outcome => (outcome.Case.Tier, outcome.Case.Category))
            .OrderBy(group => group.Key.Tier)
            .ThenBy(group => group.Key.Category, StringComparer.Ordinal))
        {
            Line(writer, $"tier {group.Key.Tier}  {group.Key.Category}", group.Count(outcome => outcome.IsPassed), group.Count());
        }

        writer.WriteLine();
        Count(writer, "outputs, tier 1", outputs.Where(outcome => outcome.Case.Tier == 1), outcome => outcome.IsPassed);
        Count(writer, "outputs, tier 2", outputs.Where(outcome => outcome.Case.Tier == 2), outcome => outcome.IsPassed);
        Count(writer, "outputs, other tiers", outputs.Where(outcome => outcome.Case.Tier is not (1 or 2)), outcome => outcome.IsPassed);
        Count(writer, "error stage (L1)", errors, outcome => outcome.IsPassed);
        Count(writer, "error line and column (L2)", errors, outcome => outcome.IsPlaceRight);
        PrintFailures(writer, shown);
        return outcomes.All(outcome => (outcome.IsPassed && outcome.IsPlaceRight) || KnownDifferences.ById.ContainsKey(outcome.Case.Id)) ? 0 : 1;
    }

    private void PrintFailures(TextWriter writer, int shown)
    {
        Outcome[] failures = [.. outcomes.Where(outcome => !outcome.IsPassed || !outcome.IsPlaceRight)];
        writer.WriteLine();
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{failures.Length} failures"));
        foreach (Outcome failure in failures.Take(shown))
        {
            Case recorded = failure.Case;
            string expected = recorded.IsError
                ? $"{recorded.ErrorKind} {string.Join(" ; ", (recorded.Errors ?? []).Select(error => FormattableString.Invariant($"({error.Line},{error.Column}) {error.Message}")))}"
                : recorded.Expected ?? string.Empty;
            writer.WriteLine(KnownDifferences.ById.TryGetValue(recorded.Id, out string? reason) ? $"--- {recorded.Id}, known: {reason}" : $"--- {recorded.Id}");
            writer.WriteLine(Quote(recorded.Template));
            writer.WriteLine($"  expected {Quote(expected)}");
            writer.WriteLine($"  actual   {Quote(failure.Actual)}");
        }
    }

    private static string Quote(string text)
    {
        const int Longest = 400;
        string line = text.Replace("\r", "\\r", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
        return line.Length <= Longest ? line : string.Create(CultureInfo.InvariantCulture, $"{line.AsSpan(0, Longest)}… ({text.Length} characters)");
    }

    private static void Count(TextWriter writer, string name, IEnumerable<Outcome> group, Func<Outcome, bool> isPassed)
    {
        Outcome[] all = [.. group];
        Line(writer, name, all.Count(isPassed), all.Length);
    }

    private static void Line(TextWriter writer, string name, int passed, int total)
    {
        double share = total == 0 ? 100 : 100.0 * passed / total;
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-40} {passed,5}/{total,-5} {share,6:0.0} %"));
    }
}
