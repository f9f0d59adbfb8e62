using ReportGen.Charts;
using ReportGen.Documents.Exhibits;
using ReportGen.Foundation.Sources;

namespace ReportGen.Documents.Directives.Chart;

/// <summary>A chart with what stands around it.</summary>
/// <param name="Frame">What stands around it.</param>
/// <param name="Id">Id given by the writer; null when there is none.</param>
/// <param name="IsNumbered">False for <c>{.unnumbered}</c>.</param>
/// <param name="Specification">What it shows.</param>
/// <param name="Span">Where it stands.</param>
public sealed record ChartBlock(ExhibitFrame Frame, string? Id, bool IsNumbered, ChartSpecification Specification, SourceSpan Span)
    : ExhibitBlock(Frame, Id, IsNumbered, Span)
{
    /// <inheritdoc/>
    public override string Word => "chart";

    /// <inheritdoc/>
    public override ReferenceKind Kind => ReferenceKind.Figure;

    /// <summary>Height of the chart in points; null takes the house's.</summary>
    public double? Height { get; init; }

    /// <summary>True sets the data below the chart as a table.</summary>
    public bool HasDataTable { get; init; }

    /// <summary>True when a PDF may carry its data: the table is the note's own.</summary>
    public bool MayCarryData { get; init; }

    /// <inheritdoc/>
    protected override IEnumerable<(string Name, string Value)> ContentProperties() =>
    [
        ("kind", Specification.Kind.Name),
        ("places", FormattableString.Invariant($"{Specification.X.Length}")),
        .. Specification.Series.Select(series => ("series", series.Name)),
    ];
}
