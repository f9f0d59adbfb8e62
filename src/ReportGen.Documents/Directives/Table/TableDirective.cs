using System.Collections.Immutable;

using ReportGen.Documents.Exhibits;
using ReportGen.Foundation.Data;
using ReportGen.Foundation.Sources;

namespace ReportGen.Documents.Directives.Table;

/// <summary>A table filled from a data table, as specified by its directive.</summary>
/// <param name="Data">Name of the data table.</param>
/// <param name="Columns">Columns in order; a column with children is a spanning header.</param>
/// <param name="Span">Location of the directive in the source.</param>
internal sealed record TableDirective(TextValue Data, ImmutableArray<ColumnSpec> Columns, SourceSpan Span)
{
    /// <summary>Maximum number of decimals of a column.</summary>
    public const int MostDecimals = 10;

    /// <summary>Row filters, whose values determine the order of the rows; empty selects all rows in their original order.</summary>
    public ImmutableArray<RowFilter> Where { get; init; } = [];

    /// <summary>Column whose equal adjacent cells are merged.</summary>
    public TextValue? Group { get; init; }

    /// <summary>True to align decimal points.</summary>
    public bool AlignsDecimals { get; init; } = true;

    /// <summary>Widths of the leaf columns in millimetres; empty when determined by the content.</summary>
    public ImmutableArray<double> Widths { get; init; } = [];

    /// <summary>Rows to highlight.</summary>
    public ImmutableArray<RowFilter> Highlight { get; init; } = [];

    /// <summary>Rows derived from the row above.</summary>
    public ImmutableArray<RowFilter> SubRows { get; init; } = [];

    /// <summary>Statistics below the rows.</summary>
    public ImmutableArray<StatisticSpec> Statistics { get; init; } = [];

    /// <summary>Columns that statistics are computed for; empty for every column of numbers.</summary>
    public ImmutableArray<StatisticColumn> StatisticColumns { get; init; } = [];
}

/// <summary>A column as specified by a directive.</summary>
/// <param name="Data">Data column; null for a spanning header.</param>
/// <param name="Header">Lines of the header; empty uses that of the data column.</param>
/// <param name="Children">Columns under a spanning header.</param>
internal sealed record ColumnSpec(
    TextValue? Data,
    ImmutableArray<TextValue> Header,
    ImmutableArray<ColumnSpec> Children)
{
    /// <summary>Number of decimals; null uses that of the data column.</summary>
    public int? Decimals { get; init; }

    /// <summary>Alignment; null when determined by the type.</summary>
    public CellAlignment? Align { get; init; }

    /// <summary>Bars beside the numbers; null for none.</summary>
    public DataBar? Bar { get; init; }

    /// <summary>True to print the sign of numbers and colour them by it.</summary>
    public bool IsSigned { get; init; }

    /// <summary>The keys given, with their locations; empty for a column given by its name.</summary>
    public ImmutableArray<TextValue> Keys { get; init; } = [];
}

/// <summary>A leaf column with the data column that fills it.</summary>
/// <param name="Spec">The column as specified.</param>
/// <param name="Data">The data column.</param>
/// <param name="Index">Index of the data column in its table, from 0.</param>
internal sealed record LeafColumn(ColumnSpec Spec, DataColumn Data, int Index)
{
    /// <summary>Its name in the directive.</summary>
    public TextValue Name => Spec.Data!;

    /// <summary>Number of decimals; null for those of each number.</summary>
    public int? Decimals => Spec.Decimals ?? Data.Decimals;
}

/// <summary>A statistic below the rows.</summary>
/// <param name="Of">Name of the statistic: mean, median, sum, min or max.</param>
/// <param name="Label">Its label; null uses that of the house style.</param>
/// <param name="Span">Its location in the source.</param>
internal sealed record StatisticSpec(string Of, TextValue? Label, SourceSpan? Span);

/// <summary>A column that statistics are computed for.</summary>
/// <param name="Name">Its name in the directive.</param>
/// <param name="Decimals">Number of decimals.</param>
internal sealed record StatisticColumn(TextValue Name, int Decimals);
