using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;

namespace ReportGen.Charts.Checking;

/// <summary>Checks whether a chart can be drawn.</summary>
internal static class ChartCheck
{
    // Beyond this value, sums and scales could overflow a decimal.
    private const decimal Largest = 1e15m;

    /// <summary>True when the chart can be drawn; otherwise all errors have been reported.</summary>
    public static bool IsSound(ChartSpecification chart, ChartStyle style, DiagnosticBag diagnostics)
    {
        bool isSound = HasData(chart, diagnostics);
        isSound &= LengthsAgree(chart, diagnostics);
        isSound &= AllNumbers(chart, diagnostics);
        isSound &= PlacesAreUsable(chart, diagnostics);
        isSound &= AxesAreUsable(chart, diagnostics);
        isSound = isSound && (IsSoundForKind(chart, diagnostics)
            & PartCountCheck.IsLegible(chart, diagnostics)
            & EventCheck.IsSound(chart, diagnostics)
            & LogarithmCheck.IsSound(chart, diagnostics))
            && AxisReachCheck.IsSound(chart, diagnostics);
        return CharactersExist(chart, style, diagnostics) && isSound;
    }

    private static bool IsSoundForKind(ChartSpecification chart, DiagnosticBag diagnostics) =>
        PartCountCheck.HasFittingSeries(chart, diagnostics) && chart.Kind.IsSound(chart, diagnostics);

    private static bool HasData(ChartSpecification chart, DiagnosticBag diagnostics)
    {
        if (chart.Series.IsEmpty)
        {
            diagnostics.Report(ChartCodes.NoData, chart.Span, "The chart has no series.", "Specify at least one data column under 'series'.");
            return false;
        }

        if (chart.X.IsEmpty)
        {
            diagnostics.Report(ChartCodes.NoData, chart.Span, "The chart has no data.", "Provide a table that has rows, and check 'where'.");
            return false;
        }

        bool isSound = true;
        foreach (ChartSeries series in chart.Series)
        {
            if (series.Values.All(value => value is MissingValue) && !series.IsForecast)
            {
                diagnostics.Report(
                    ChartCodes.NoData,
                    series.Span ?? chart.Span,
                    $"Series '{series.Name}' has no value.",
                    "Fill its column, or remove the series.");
                isSound = false;
            }
        }

        return isSound;
    }

    private static bool LengthsAgree(ChartSpecification chart, DiagnosticBag diagnostics)
    {
        bool isSound = true;
        foreach (ChartSeries series in chart.Series)
        {
            if (series.Values.Length != chart.X.Length)
            {
                diagnostics.Report(
                    ChartCodes.CountMismatch,
                    series.Span ?? chart.Span,
                    FormattableString.Invariant(
                        $"Series '{series.Name}' has {series.Values.Length} values, but the horizontal axis has {chart.X.Length} places."),
                    "Provide one value for each place; leave a cell empty where there is none.");
                isSound = false;
            }
        }

        if (!chart.PointNames.IsEmpty && chart.PointNames.Length != chart.X.Length)
        {
            diagnostics.Report(
                ChartCodes.CountMismatch,
                chart.Span,
                FormattableString.Invariant($"The chart has {chart.PointNames.Length} point names, but {chart.X.Length} points."),
                "Provide one name for each point.");
            isSound = false;
        }

        return isSound;
    }

    private static bool AllNumbers(ChartSpecification chart, DiagnosticBag diagnostics)
    {
        bool isSound = true;
        foreach (ChartSeries series in chart.Series)
        {
            foreach (DataValue value in series.Values)
            {
                if (value is not (NumberValue or MissingValue))
                {
                    SourceSpan? span = value.Span ?? series.Span ?? chart.Span;
                    diagnostics.Report(
                        ChartCodes.NotANumber,
                        span,
                        $"Series '{series.Name}' has a value that is not a number{Shown(value)}.",
                        "Use a column of type number; leave a cell empty where there is no value.");
                    isSound = false;
                }
                else if (value is NumberValue { Number: > Largest or < -Largest })
                {
                    diagnostics.Report(
                        ChartCodes.NotANumber,
                        value.Span ?? series.Span ?? chart.Span,
                        $"Series '{series.Name}' has a value that is too large to draw.",
                        "Express the series in a larger unit.");
                    isSound = false;
                }
            }
        }

        return isSound;
    }

    private static bool PlacesAreUsable(ChartSpecification chart, DiagnosticBag diagnostics)
    {
        bool hasDates = chart.X.Any(value => value is DateValue);
        bool isSound = true;
        for (int i = 0; i < chart.X.Length; i++)
        {
            DataValue place = chart.X[i];
            if (place is not (DateValue or TextValue or NumberValue) || (hasDates && place is not DateValue))
            {
                diagnostics.Report(
                    ChartCodes.BadPlace,
                    place.Span ?? chart.Span,
                    FormattableString.Invariant($"Place {i + 1} of the horizontal axis is {(hasDates ? "not a date" : "neither a date, nor text, nor a number")}."),
                    hasDates ? "Write every cell of the column as a date, such as 2024-02-27." : "Fill every cell of the column specified by 'x'.");
                isSound = false;
            }
            else if (i > 0 && place is DateValue date && chart.X[i - 1] is DateValue before && date.Date <= before.Date)
            {
                diagnostics.Report(
                    ChartCodes.DateOrder,
                    place.Span ?? chart.Span,
                    FormattableString.Invariant($"Date {date.Date:yyyy-MM-dd} is not later than {before.Date:yyyy-MM-dd}."),
                    "Sort the rows by date, and keep one row for each date.");
                isSound = false;
            }
        }

        return isSound;
    }

    private static bool AxesAreUsable(ChartSpecification chart, DiagnosticBag diagnostics)
    {
        bool isSound = true;
        foreach (ChartAxis axis in (ChartAxis[])[chart.Y, chart.RightY, chart.XAxis])
        {
            if (axis is { Minimum: { } low, Maximum: { } high } && low >= high)
            {
                diagnostics.Report(
                    ChartCodes.BadAxis,
                    chart.Span,
                    FormattableString.Invariant($"An axis from {low} to {high} has no extent."),
                    "Set 'min' to a value less than 'max'.");
                isSound = false;
            }
        }

        return isSound;
    }

    private static bool CharactersExist(ChartSpecification chart, ChartStyle style, DiagnosticBag diagnostics)
    {
        var missing = new DiagnosticBag();
        foreach (ChartSeries series in chart.Series)
        {
            style.Legend.Text.Check(series.Name, missing, series.Span ?? chart.Span);
        }

        foreach (DataValue place in chart.X)
        {
            if (place is TextValue text)
            {
                style.Label.Check(BilingualChart.OneLine(text.Text), missing, place.Span ?? chart.Span);
            }
        }

        foreach (string? text in (string?[])[chart.Y.Unit, chart.RightY.Unit, chart.XAxis.Unit, chart.BandName, .. chart.PointNames.Select(BilingualChart.OneLine),
            .. chart.References.Select(line => line.Name), .. chart.Events.Select(happened => happened.Name)])
        {
            style.Label.Check(text ?? string.Empty, missing, chart.Span);
        }

        diagnostics.AddRange(missing.Items);
        return !missing.HasErrors;
    }

    private static string Shown(DataValue value) => value is TextValue text ? $": '{text.Text}'" : string.Empty;
}
