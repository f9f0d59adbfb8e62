using System.Collections.Immutable;

using ReportGen.Charts.Lines;
using ReportGen.Charts.Numbers;
using ReportGen.Charts.Painting;
using ReportGen.Drawing;

namespace ReportGen.Charts.Kinds.Rebased;

/// <summary>Paints the change of each series since its first value as a line that starts at zero percent.</summary>
/// <param name="specification">What to show.</param>
/// <param name="style">The style.</param>
internal sealed class RebasedChartPainter(ChartSpecification specification, ChartStyle style) : LinePlotPainter(specification, style)
{
    protected override ImmutableArray<ImmutableArray<decimal?>> Lines { get; } =
        [.. specification.Series.Select(series => RebasedChart.ChangesOf(SeriesData.Of(series).Numbers))];

    protected override bool IncludesZero => true;

    protected override NumberFormat AxisFormat => Specification.Y.Format == NumberFormat.Plain ? NumberFormat.Percent : Specification.Y.Format;

    protected override (string Text, ShownValue? Shows) EndLabelOf(int series, decimal last, NumberFormat format)
    {
        int decimals = format.Decimals ?? Math.Min(1, NumberText.DecimalsOf(last));
        return (NumberText.Format(last, format with { IsSigned = true }, decimals), null);
    }
}
