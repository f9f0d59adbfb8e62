using System.Collections.Immutable;

namespace ReportGen.Notes.Market;

/// <summary>The figures of a note. Every figure is unrounded and has its formula and input cells.</summary>
/// <param name="Valuation">Figures of the company; null for a note that is not about a company or has no prices.</param>
/// <param name="Tables">Figures of each data table, in the order of the tables' names.</param>
public sealed record NoteFigures(ValuationFigures? Valuation, ImmutableArray<TableFigures> Tables);

/// <summary>Figures of a data table.</summary>
/// <param name="Table">Name of the table.</param>
/// <param name="Columns">Figures of each column of numbers, in the order of the columns.</param>
public sealed record TableFigures(string Table, ImmutableArray<ColumnFigures> Columns);
