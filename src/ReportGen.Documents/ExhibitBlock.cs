using ReportGen.Documents.Exhibits;
using ReportGen.Foundation.Sources;

namespace ReportGen.Documents;

/// <summary>A table, figure or chart with its frame.</summary>
/// <param name="Frame">Caption, unit, source, notes and placement.</param>
/// <param name="Id">Id given in the note; null when there is none.</param>
/// <param name="IsNumbered">False for <c>{.unnumbered}</c>.</param>
/// <param name="Span">Location in the source.</param>
public abstract record ExhibitBlock(ExhibitFrame Frame, string? Id, bool IsNumbered, SourceSpan Span) : Block(Span)
{
    /// <summary>The series in which it is numbered.</summary>
    public abstract ReferenceKind Kind { get; }

    /// <inheritdoc/>
    public sealed override bool IsShared => true;

    /// <inheritdoc/>
    public sealed override IEnumerable<Inline> Texts() =>
        [.. Frame.Caption, .. Frame.Unit, .. ContentTexts(), .. Frame.Source, .. Frame.Notes.SelectMany(note => note)];

    /// <summary>Running text between caption and source, in reading order.</summary>
    protected virtual IEnumerable<Inline> ContentTexts() => [];

    /// <inheritdoc/>
    public sealed override IEnumerable<(string Name, string Value)> Properties() => [.. Frame.Properties(), .. ContentProperties()];

    /// <summary>Properties of the content between caption and source, as shown by an inspection.</summary>
    protected virtual IEnumerable<(string Name, string Value)> ContentProperties() => [];
}
