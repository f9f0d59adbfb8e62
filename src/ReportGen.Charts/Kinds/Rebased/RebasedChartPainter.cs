using System.Collections.Immutable;

using ReportGen.Charts.Lines;
using ReportGen.Charts.Numbers;
using ReportGen.Charts.Painting;
using ReportGen.Foundation.Data;
using ReportGen.Foundation.Origins;

namespace ReportGen.Charts.Kinds.Rebased;

/// <summary>Paints the change of each series since its first value as a line that starts at zero percent.</summary>
/// <param name="specification">What to show.</param>
/// <param name="style">The style.</param>
internal sealed class RebasedChartPainter(ChartSpecification specification, ChartStyle style) : LinePlotPainter(specification, style)
{
    protected override ImmutableArray<ImmutableArray<decimal?>> Lines { get; } =
        [.. specification.Series.Select(series => RebasedChart.ChangesOf(SeriesData.Of(series).Numbers))];

    protected override bool IncludesZero => true;

    protected override DecimalFormat AxisFormat => Specification.Y.Format == DecimalFormat.General ? ChartNumbers.Percent : Specification.Y.Format;

    protected override (string Text, Provenance? Provenance) EndLabelOf(int series, decimal last, DecimalFormat format)
    {
        int decimals = format.Decimals ?? Math.Min(1, ChartNumbers.DecimalsOf(last));
        return ((format with { IsSigned = true }).Write(last, decimals), null);
    }
}
