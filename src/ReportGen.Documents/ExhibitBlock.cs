using ReportGen.Documents.Exhibits;
using ReportGen.Foundation.Sources;

namespace ReportGen.Documents;

/// <summary>A table, figure or chart with what stands around it.</summary>
/// <param name="Frame">Caption, unit, source, notes and where it may stand.</param>
/// <param name="Id">Id given by the writer; null when there is none.</param>
/// <param name="IsNumbered">False for <c>{.unnumbered}</c>.</param>
/// <param name="Span">Where it stands.</param>
public abstract record ExhibitBlock(ExhibitFrame Frame, string? Id, bool IsNumbered, SourceSpan Span) : Block(Span)
{
    /// <summary>The series that it is numbered in.</summary>
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

    /// <summary>What an inspection shows of what stands between caption and source.</summary>
    protected virtual IEnumerable<(string Name, string Value)> ContentProperties() => [];
}
