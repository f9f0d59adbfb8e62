using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Charts.Checking;

/// <summary>Checks that an axis whose ends are specified shows some of the data.</summary>
internal static class AxisReachCheck
{
    /// <summary>True when every axis with a specified end does.</summary>
    public static bool IsSound(ChartSpecification chart, DiagnosticBag diagnostics) =>
        Reaches(chart, chart.Y, chart.Kind.AxisNumbers(chart, isRight: false), hasZero: !chart.Kind.AllowsLogarithmicAxis, diagnostics)
        & Reaches(chart, chart.RightY, chart.Kind.AxisNumbers(chart, isRight: true), hasZero: true, diagnostics)
        & Reaches(chart, chart.XAxis, chart.X.OfType<NumberValue>().Select(value => value.Number), hasZero: false, diagnostics);

    private static bool Reaches(ChartSpecification chart, ChartAxis axis, IEnumerable<decimal> numbers, bool hasZero, DiagnosticBag diagnostics)
    {
        if ((axis.Minimum ?? axis.Maximum) is null)
        {
            return true;
        }

        decimal[] shown = [.. numbers];
        if (shown.Length == 0)
        {
            return true;
        }

        decimal low = hasZero ? Math.Min(0, shown.Min()) : shown.Min();
        decimal high = hasZero ? Math.Max(0, shown.Max()) : shown.Max();
        bool isAbove = axis.Minimum is { } minimum && (minimum > high || (hasZero && minimum == high && low < high));
        bool isBelow = axis.Maximum is { } maximum && (maximum < low || (hasZero && maximum == low && low < high));
        if (!isAbove && !isBelow)
        {
            return true;
        }

        diagnostics.Report(
            ChartCodes.BadAxis,
            chart.Span,
            isAbove
                ? FormattableString.Invariant($"The axis begins at {axis.Minimum}, but all data are below: the highest value is {shown.Max()}.")
                : FormattableString.Invariant($"The axis ends at {axis.Maximum}, but all data are above: the lowest value is {shown.Min()}."),
            $"Change '{(isAbove ? "min" : "max")}', or remove it so that the axis follows the data.");
        return false;
    }
}
