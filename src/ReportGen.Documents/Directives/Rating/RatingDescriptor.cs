using System.Collections.Immutable;

using ReportGen.Documents.Inspection;
using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;
using ReportGen.Yaml;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Documents.Directives.Rating;

/// <summary>The rating at the top of the sidebar.</summary>
/// <param name="Value">The rating's name.</param>
/// <param name="Action">The rating action.</param>
/// <param name="IsBelow">True when the action is printed below the name instead of beside it.</param>
/// <param name="Second">The rating in the other language; empty when there is none.</param>
/// <param name="Span">Location in the source.</param>
public sealed record RatingBlock(
    ImmutableArray<Inline> Value,
    ImmutableArray<Inline> Action,
    bool IsBelow,
    ImmutableArray<Inline> Second,
    SourceSpan Span) : Block(Span)
{
    /// <inheritdoc/>
    public override string Word => "rating";

    /// <inheritdoc/>
    public override bool IsShared => true;

    /// <inheritdoc/>
    public override IEnumerable<(string Name, string Value)> Properties() =>
        [("value", InlineText.Of(Value)), ("action", InlineText.Of(Action)), ("second", InlineText.Of(Second))];

    /// <inheritdoc/>
    public override IEnumerable<Inline> Texts() => [.. Value, .. Action, .. Second];
}

/// <summary>The directive <c>rating</c>.</summary>
internal sealed class RatingDescriptor() : DirectiveDescriptor(Body)
{
    private static readonly Key<TextValue?> Value = Key.Text("value", "Name of the rating.", required: true);

    private static readonly Key<TextValue?> Action = Key.Text("action", "The rating action.");

    private static readonly Key<bool> Place = Key.Choice(
        "place", "Position of the action.", new Choices<bool>(("beside", false, "beside the name"), ("below", true, "below the name")), absent: false);

    private static readonly Key<TextValue?> Second = Key.Text("second", "The rating in the other language.");

    private static readonly MapDescriptor Body = new("rating", "The rating at the top of the sidebar.", Value, Action, Place, Second);

    /// <inheritdoc/>
    protected override Block? Read(MapReader reader, DirectiveSource source, DirectiveContext context, DiagnosticBag diagnostics)
    {
        TextValue? value = reader.Read(Value);
        TextValue? action = reader.Read(Action);
        bool isBelow = reader.Read(Place);
        TextValue? second = reader.Read(Second);
        return value is null
            ? null
            : new RatingBlock(DirectiveText.Inlines(value), DirectiveText.Inlines(action), isBelow, DirectiveText.Inlines(second), source.Span);
    }
}
