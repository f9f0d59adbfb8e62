using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Charts;

/// <summary>
/// Joins the same chart in two languages into one for both: names of series, units and words as
/// <c>first / second</c>, names of places in two lines. Text that is the same in both languages appears once.
/// </summary>
public static class BilingualChart
{
    internal const char LineBreak = '\n';
    private const string Separator = " / ";

    /// <summary>Joins two charts; returns the first alone, with error CHT013, when they do not show the same data.</summary>
    /// <param name="first">The chart in the first language; its dates and numbers are used.</param>
    /// <param name="second">The chart in the second language.</param>
    /// <param name="diagnostics">Where the error is reported.</param>
    public static ChartSpecification Join(ChartSpecification first, ChartSpecification second, DiagnosticBag diagnostics)
    {
        if (Difference(first, second) is { } difference)
        {
            diagnostics.Report(
                ChartCodes.LanguagesDiffer,
                second.Span ?? first.Span,
                $"The {difference} of the chart differs between the two languages.",
                "Show the same data in both languages: the same kind, rows, series, lines and events.");
            return first;
        }

        return first with
        {
            X = [.. first.X.Zip(second.X, Places)],
            Series = [.. first.Series.Zip(second.Series, (one, other) => one with { Name = Texts(one.Name, other.Name) })],
            PlaceName = Texts(first.PlaceName, second.PlaceName),
            Y = Axes(first.Y, second.Y),
            RightY = Axes(first.RightY, second.RightY),
            XAxis = Axes(first.XAxis, second.XAxis),
            PointNames = [.. first.PointNames.Zip(second.PointNames, Lines)],
            References = [.. first.References.Zip(second.References, (one, other) => one with { Name = Texts(one.Name, other.Name) })],
            Events = [.. first.Events.Zip(second.Events, (one, other) => one with { Name = Texts(one.Name, other.Name) })],
            BandName = Optional(first.BandName, second.BandName),
            Words = Words(first.BuiltInWords, second.BuiltInWords),
            Languages = [first, second],
        };
    }

    private static string? Difference(ChartSpecification first, ChartSpecification second)
    {
        if (first.Kind != second.Kind)
        {
            return "kind";
        }

        if (first.X.Length != second.X.Length)
        {
            return "number of places";
        }

        if (first.Series.Length != second.Series.Length)
        {
            return "number of series";
        }

        if (first.References.Length != second.References.Length || first.Events.Length != second.Events.Length)
        {
            return "number of lines or events";
        }

        return first.PointNames.Length != second.PointNames.Length ? "number of names" : null;
    }

    private static DataValue Places(DataValue first, DataValue second) =>
        first is TextValue one && second is TextValue other ? one with { Text = Lines(one.Text, other.Text) } : first;

    private static string Lines(string first, string second)
    {
        if (first.Length == 0 || second.Length == 0)
        {
            return first + second;
        }

        return first == second ? first : first + LineBreak + second;
    }

    private static ChartAxis Axes(ChartAxis first, ChartAxis second) => first with { Unit = Optional(first.Unit, second.Unit) };

    private static ChartWords Words(ChartWords first, ChartWords second) => new()
    {
        Rise = Texts(first.Rise, second.Rise),
        Fall = Texts(first.Fall, second.Fall),
        Total = Texts(first.Total, second.Total),
        WithUnit = first.WithUnit,
        Forecast = Texts(first.Forecast, second.Forecast),
        Mean = Texts(first.Mean, second.Mean),
        Median = Texts(first.Median, second.Median),
    };

    private static string? Optional(string? first, string? second) =>
        string.IsNullOrEmpty(first) ? second : string.IsNullOrEmpty(second) ? first : Texts(first, second);

    private static string Texts(string first, string second)
    {
        if (first.Length == 0 || second.Length == 0)
        {
            return first + second;
        }

        return first == second ? first : first + Separator + second;
    }

    /// <summary>Joins a text of two lines into one.</summary>
    internal static string OneLine(string text) => text.Replace(LineBreak.ToString(), Separator, StringComparison.Ordinal);
}
