using ReportGen.Documents.Exhibits;
using ReportGen.Documents.Inspection;
using ReportGen.Foundation.Sources;

namespace ReportGen.Documents.Directives.Table;

/// <summary>A table with what stands around it: from data, or typed between <c>::: table</c> fences.</summary>
/// <param name="Frame">What stands around it.</param>
/// <param name="Id">Id given by the writer; null when there is none.</param>
/// <param name="IsNumbered">False for <c>{.unnumbered}</c>.</param>
/// <param name="Content">Its cells.</param>
/// <param name="Options">How it is set.</param>
/// <param name="Span">Where it stands.</param>
public sealed record TableBlock(ExhibitFrame Frame, string? Id, bool IsNumbered, TableContent Content, TableOptions Options, SourceSpan Span)
    : ExhibitBlock(Frame, Id, IsNumbered, Span)
{
    /// <inheritdoc/>
    public override string Word => "table";

    /// <inheritdoc/>
    public override ReferenceKind Kind => ReferenceKind.Table;

    /// <inheritdoc/>
    protected override IEnumerable<Inline> ContentTexts() => Content.Texts();

    /// <inheritdoc/>
    protected override IEnumerable<(string Name, string Value)> ContentProperties() =>
    [
        .. Content.HeaderRows.Select(row => ("head", string.Join(" | ", row.Select(cell => InlineText.Of(cell.Content))))),
        .. Content.Rows.Select((row, index) => ("row", string.Join(" | ", row.Cells.Select((_, column) => Content.CellAt(index, column)).OfType<BodyCell>().Select(cell => InlineText.Of(cell.Content))))),
    ];
}
