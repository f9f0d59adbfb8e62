using ReportGen.Documents.Exhibits;
using ReportGen.Foundation.Sources;

namespace ReportGen.Documents.Directives.Figure;

/// <summary>A picture with its frame.</summary>
/// <param name="Frame">Its frame.</param>
/// <param name="Id">Id given in the note; null when there is none.</param>
/// <param name="IsNumbered">False for <c>{.unnumbered}</c>.</param>
/// <param name="Picture">The picture of the language.</param>
/// <param name="Shared">The picture that a parallel edition shows for both languages.</param>
/// <param name="Alternative">Alternative text for readers who cannot see the picture.</param>
/// <param name="Width">Share of the text width, above 0 and at most 1.</param>
/// <param name="Span">Location in the source.</param>
public sealed record FigureBlock(
    ExhibitFrame Frame,
    string? Id,
    bool IsNumbered,
    FigurePicture Picture,
    FigurePicture Shared,
    string? Alternative,
    double Width,
    SourceSpan Span) : ExhibitBlock(Frame, Id, IsNumbered, Span)
{
    /// <inheritdoc/>
    public override string Word => "figure";

    /// <inheritdoc/>
    public override ReferenceKind Kind => ReferenceKind.Figure;

    /// <inheritdoc/>
    protected override IEnumerable<(string Name, string Value)> ContentProperties()
    {
        yield return ("file", Picture.Name);
        yield return ("alt", Alternative ?? string.Empty);
        if (Width < 1)
        {
            yield return ("width", FormattableString.Invariant($"{100 * Width:0.##}%"));
        }
    }
}
