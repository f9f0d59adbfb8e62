using ReportGen.Documents.Directives.Frame;
using ReportGen.Documents.Exhibits;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;
using ReportGen.Yaml;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Documents.Directives.Pair;

/// <summary>Two exhibits side by side.</summary>
/// <param name="First">The left exhibit.</param>
/// <param name="Second">The right exhibit.</param>
/// <param name="Id">Id given in the note; null when there is none.</param>
/// <param name="Placing">Placement of the pair.</param>
/// <param name="Span">Location in the source.</param>
public sealed record PairBlock(Block First, Block Second, string? Id, ExhibitPlacing Placing, SourceSpan Span) : Block(Span)
{
    /// <inheritdoc/>
    public override string Word => "pair";

    /// <inheritdoc/>
    public override bool IsShared => true;

    /// <summary>True when at least one of the exhibits has a number.</summary>
    public bool IsNumbered => First is ExhibitBlock { IsNumbered: true } || Second is ExhibitBlock { IsNumbered: true };

    /// <inheritdoc/>
    public override IEnumerable<Block> Children() => [First, Second];

    /// <inheritdoc/>
    public override IEnumerable<(string Name, string Value)> Properties() => Placing.Properties();
}

/// <summary>The container <c>pair</c>.</summary>
internal sealed class PairDescriptor() : ContainerDescriptor(Attributes)
{
    private static readonly MapDescriptor Attributes = new("pair", "Two exhibits side by side.", PlacingKeys.OfPair);

    /// <inheritdoc/>
    protected override Block? Read(MapReader reader, ContainerSource source, DiagnosticBag diagnostics)
    {
        ExhibitPlacing placing = PlacingKeys.ReadPair(reader);
        if (source.Content is [var first, var second] && IsExhibit(first) && IsExhibit(second))
        {
            return new PairBlock(first, second, source.Id, placing, source.Span);
        }

        diagnostics.Report(
            DirectiveCodes.BadPair,
            source.Span,
            "A pair must contain exactly two exhibits.",
            "Write two figure, chart or table directives between '::: pair' and ':::', and nothing else.");
        return null;
    }

    private static bool IsExhibit(Block block) => block is ExhibitBlock or PipeTableBlock or InvalidBlock { Kind: not null };
}
