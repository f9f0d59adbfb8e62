using System.Collections.Immutable;

namespace ReportGen.Charts;

/// <summary>A chart in words and as a table, for readers that do not see it.</summary>
/// <param name="Alternative">What it shows, in a sentence or three.</param>
/// <param name="Table">The data.</param>
public sealed record ChartDescription(string Alternative, ChartDataTable Table);

/// <summary>The data of a chart, written as the chart writes them.</summary>
/// <param name="Head">Heads of the columns; the first is empty or the unit of the rows' names.</param>
/// <param name="Rows">The rows: name of the place, then one text for each series; a gap is empty.</param>
public sealed record ChartDataTable(ImmutableArray<string> Head, ImmutableArray<ImmutableArray<string>> Rows);
