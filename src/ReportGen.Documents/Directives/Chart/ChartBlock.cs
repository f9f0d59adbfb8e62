using ReportGen.Charts;
using ReportGen.Documents.Exhibits;
using ReportGen.Foundation.Sources;

namespace ReportGen.Documents.Directives.Chart;

/// <summary>A chart with its frame.</summary>
/// <param name="Frame">Its frame.</param>
/// <param name="Id">Id given in the note; null when there is none.</param>
/// <param name="IsNumbered">False for <c>{.unnumbered}</c>.</param>
/// <param name="Specification">The chart specification.</param>
/// <param name="Span">Location in the source.</param>
public sealed record ChartBlock(ExhibitFrame Frame, string? Id, bool IsNumbered, ChartSpecification Specification, SourceSpan Span)
    : ExhibitBlock(Frame, Id, IsNumbered, Span)
{
    /// <inheritdoc/>
    public override string Word => "chart";

    /// <inheritdoc/>
    public override ReferenceKind Kind => ReferenceKind.Figure;

    /// <summary>Height of the chart in points; null uses that of the house style.</summary>
    public double? Height { get; init; }

    /// <summary>True prints the data as a table below the chart.</summary>
    public bool HasDataTable { get; init; }

    /// <summary>True when its data may be embedded in a PDF, because the table belongs to the note.</summary>
    public bool MayCarryData { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<(string Name, string Value)> ContentProperties() =>
    [
        ("kind", Specification.Kind.Name),
        ("places", FormattableString.Invariant($"{Specification.X.Length}")),
        .. Specification.Series.Select(series => ("series", series.Name)),
    ];
}
