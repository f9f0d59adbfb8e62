using System.Collections.Immutable;

using ReportGen.Documents.Exhibits;
using ReportGen.Foundation.Data;
using ReportGen.Foundation.Sources;

namespace ReportGen.Documents.Directives.Table;

/// <summary>A table over data, as its directive asks for it.</summary>
/// <param name="Data">Name of the data table.</param>
/// <param name="Columns">Columns in order; a column with children is a spanning head.</param>
/// <param name="Span">Where the directive stands.</param>
internal sealed record TableDirective(TextValue Data, ImmutableArray<ColumnSpec> Columns, SourceSpan Span)
{
    /// <summary>Rows wanted: column and values in the order of the rows; empty takes all rows as they stand.</summary>
    public ImmutableArray<RowFilter> Where { get; init; } = [];

    /// <summary>Column whose equal neighbours merge.</summary>
    public TextValue? Group { get; init; }

    /// <summary>Decimal points stand in one column.</summary>
    public bool AlignsDecimals { get; init; } = true;

    /// <summary>Widths of the leaf columns in millimetres; empty is from content.</summary>
    public ImmutableArray<double> Widths { get; init; } = [];

    /// <summary>Rows to point at.</summary>
    public ImmutableArray<RowFilter> Highlight { get; init; } = [];

    /// <summary>Rows derived from the one above.</summary>
    public ImmutableArray<RowFilter> SubRows { get; init; } = [];

    /// <summary>Statistics below the rows.</summary>
    public ImmutableArray<StatisticSpec> Statistics { get; init; } = [];

    /// <summary>Decimals of the columns that statistics are taken of.</summary>
    public ImmutableSortedDictionary<string, int> StatisticColumns { get; init; } =
        ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal);
}

/// <summary>A column as a directive asks for it.</summary>
/// <param name="Data">Data column; null for a spanning head.</param>
/// <param name="Header">Lines of the head; empty takes the data column's.</param>
/// <param name="Children">Columns under a spanning head.</param>
internal sealed record ColumnSpec(
    TextValue? Data,
    ImmutableArray<TextValue> Header,
    ImmutableArray<ColumnSpec> Children)
{
    /// <summary>Fraction digits; null takes the data column's.</summary>
    public int? Decimals { get; init; }

    /// <summary>Alignment; null is by type.</summary>
    public CellAlignment? Align { get; init; }

    /// <summary>Bars beside the numbers; null has none.</summary>
    public DataBar? Bar { get; init; }

    /// <summary>Numbers carry their sign and take its colour.</summary>
    public bool IsSigned { get; init; }
}

/// <summary>A statistic below the rows.</summary>
/// <param name="Of">What: mean, median, sum, min or max.</param>
/// <param name="Label">Its label; null takes the house's word.</param>
internal sealed record StatisticSpec(string Of, TextValue? Label);
