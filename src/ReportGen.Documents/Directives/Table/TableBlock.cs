using ReportGen.Documents.Exhibits;
using ReportGen.Documents.Inspection;
using ReportGen.Foundation.Sources;

namespace ReportGen.Documents.Directives.Table;

/// <summary>A table with its frame, filled from data or written between <c>::: table</c> fences.</summary>
/// <param name="Frame">Its frame.</param>
/// <param name="Id">Id given in the note; null when there is none.</param>
/// <param name="IsNumbered">False for <c>{.unnumbered}</c>.</param>
/// <param name="Content">Its cells.</param>
/// <param name="Options">Its layout options.</param>
/// <param name="Span">Location in the source.</param>
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
