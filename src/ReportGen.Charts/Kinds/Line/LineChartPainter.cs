using System.Collections.Immutable;

using ReportGen.Charts.Lines;
using ReportGen.Charts.Numbers;
using ReportGen.Charts.Painting;
using ReportGen.Foundation.Data;
using ReportGen.Foundation.Origins;

namespace ReportGen.Charts.Kinds.Line;

/// <summary>Paints the values of each series as a line.</summary>
/// <param name="specification">What to show.</param>
/// <param name="style">The style.</param>
internal sealed class LineChartPainter(ChartSpecification specification, ChartStyle style) : LinePlotPainter(specification, style)
{
    private const int UsualDecimals = 4;

    protected override ImmutableArray<ImmutableArray<decimal?>> Lines { get; } = [.. specification.Series.Select(series => SeriesData.Of(series).Numbers)];

    protected override bool IncludesZero => false;

    protected override (string Text, Provenance? Provenance) EndLabelOf(int series, decimal last, DecimalFormat format)
    {
        SeriesData line = Series[series];
        int decimals = format.Decimals ?? ChartNumbers.DecimalsToTell(line.Known, UsualDecimals);
        return (format.Write(last, decimals), line.ProvenanceOf(line.Numbers.Length - 1));
    }
}
