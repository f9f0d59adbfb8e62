using ReportGen.Documents.Exhibits;
using ReportGen.Foundation.Sources;

namespace ReportGen.Documents.Directives.Figure;

/// <summary>A picture with what stands around it.</summary>
/// <param name="Frame">What stands around it.</param>
/// <param name="Id">Id given by the writer; null when there is none.</param>
/// <param name="IsNumbered">False for <c>{.unnumbered}</c>.</param>
/// <param name="Picture">The picture of the language.</param>
/// <param name="Shared">The picture that a parallel edition shows for both languages.</param>
/// <param name="Alternative">What it shows, for readers who do not see.</param>
/// <param name="Width">Share of the line's width, above 0 and at most 1.</param>
/// <param name="Span">Where it stands.</param>
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
