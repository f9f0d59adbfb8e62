using System.Collections.Immutable;

using ReportGen.Documents.Inspection;
using ReportGen.Documents.Templates;
using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;
using ReportGen.Notes;
using ReportGen.Yaml;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Documents.Directives.RatingScale;

/// <summary>The definition of a rating scale.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Basis">The basis of its ratings; empty when there is none.</param>
/// <param name="Values">Its ratings in order.</param>
/// <param name="Span">Location in the source.</param>
public sealed record RatingScaleBlock(
    ImmutableArray<Inline> Name,
    ImmutableArray<Inline> Basis,
    ImmutableArray<RatingDefinition> Values,
    SourceSpan Span) : Block(Span)
{
    /// <inheritdoc/>
    public override string Word => "ratings";

    /// <inheritdoc/>
    public override bool IsShared => true;

    /// <inheritdoc/>
    public override IEnumerable<(string Name, string Value)> Properties() =>
    [
        ("name", InlineText.Of(Name)),
        ("basis", InlineText.Of(Basis)),
        .. Values.Select(value => ("rating", $"{InlineText.Of(value.Name)} | {InlineText.Of(value.Definition)} | {value.Tone}")),
    ];

    /// <inheritdoc/>
    public override IEnumerable<Inline> Texts() => [.. Name, .. Basis, .. Values.SelectMany(value => value.Name.Concat(value.Definition))];
}

/// <summary>A rating of a scale.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Definition">Its definition.</param>
/// <param name="Tone">Tone that colours its name: positive, neutral, negative, none.</param>
public sealed record RatingDefinition(ImmutableArray<Inline> Name, ImmutableArray<Inline> Definition, string Tone);

/// <summary>The directive <c>ratings</c>.</summary>
internal sealed class RatingScaleDescriptor() : DirectiveDescriptor(Body)
{
    private const string NeutralTone = "neutral";

    private static readonly Key<TextValue?> Scale = Key.Text("scale", "A scale of the style’s `ratings.yaml`.", required: true);

    private static readonly MapDescriptor Body = new("ratings", "The definition of a rating scale.", Scale);

    /// <inheritdoc/>
    protected override Block? Read(MapReader reader, DirectiveSource source, DirectiveContext context, DiagnosticBag diagnostics)
    {
        if (reader.Read(Scale) is not { } scale)
        {
            return null;
        }

        var ratings = (MapValue)Localisation.In(context.Ratings, context.Words.Language);
        if (RatingScales.Scale(ratings, scale.Text) is not { } tree)
        {
            diagnostics.Report(
                DirectiveCodes.UnknownScale,
                scale.Span,
                $"The house has no rating scale '{scale.Text}'.",
                Spelling.Hint(scale.Text, [.. RatingScales.Scales(ratings).Keys]));
            return null;
        }

        return new RatingScaleBlock(
            TextOf(tree[RatingScales.NameKey]),
            TextOf(tree[RatingScales.BasisKey]),
            [.. RatingScales.Values(ratings, scale.Text).Select(value => new RatingDefinition(
                TextOf(value[RatingScales.NameKey]),
                TextOf(value[RatingScales.DefinitionKey]),
                (value[RatingScales.ToneKey] as TextValue)?.Text ?? NeutralTone))],
            source.Span);
    }

    private static ImmutableArray<Inline> TextOf(DataValue? value) => value is TextValue text ? [new TextInline(text.Text, text.Span)] : [];
}
