using System.Collections.Immutable;

using ReportGen.Charts.Painting;

namespace ReportGen.Charts.Kinds.Heat;

/// <summary>A table whose cells are coloured by their values; a series is a row.</summary>
internal sealed class HeatMap : ChartKind
{
    public override string Name => "heat";

    public override string Question => "Where is it strong or weak, over two dimensions?";

    public override ImmutableArray<string> Keys { get; } = ["sort", "limit"];

    public override bool TakesUnitOfColumns => false;

    internal override string ChineseName => "热力图";

    internal override string EnglishName => "Heat map";

    internal override PartLimit PartLimit { get; } =
        new(PartLimit.MostRows, "rows", chart => chart.Series.Length, "Remove rows, or use a table.");

    internal override ChartPainter CreatePainter(ChartSpecification chart, ChartStyle style) => new HeatMapPainter(chart, style);
}
