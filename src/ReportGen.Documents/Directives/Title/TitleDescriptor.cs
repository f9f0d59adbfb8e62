using System.Collections.Immutable;

using ReportGen.Documents.Inspection;
using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;
using ReportGen.Yaml;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Documents.Directives.Title;

/// <summary>The title of the note.</summary>
/// <param name="Text">Title.</param>
/// <param name="Second">Title in the other language; empty when there is none.</param>
/// <param name="Subtitle">Subtitle; empty when there is none.</param>
/// <param name="Span">Location in the source.</param>
public sealed record TitleBlock(
    ImmutableArray<Inline> Text,
    ImmutableArray<Inline> Second,
    ImmutableArray<Inline> Subtitle,
    SourceSpan Span) : Block(Span)
{
    /// <inheritdoc/>
    public override string Word => "title";

    /// <inheritdoc/>
    public override bool IsShared => true;

    /// <inheritdoc/>
    public override IEnumerable<(string Name, string Value)> Properties() =>
        [("text", InlineText.Of(Text)), ("second", InlineText.Of(Second)), ("subtitle", InlineText.Of(Subtitle))];

    /// <inheritdoc/>
    public override IEnumerable<Inline> Texts() => [.. Text, .. Second, .. Subtitle];
}

/// <summary>The directive <c>title</c>.</summary>
internal sealed class TitleDescriptor() : DirectiveDescriptor(Body)
{
    private static readonly Key<TextValue?> Text = Key.Text("text", "The title.", required: true);

    private static readonly Key<TextValue?> Second = Key.Text("second", "The title in the other language.");

    private static readonly Key<TextValue?> Subtitle = Key.Text("subtitle", "The subtitle.");

    private static readonly MapDescriptor Body = new("title", "The title of the note.", Text, Second, Subtitle);

    /// <inheritdoc/>
    protected override Block? Read(MapReader reader, DirectiveSource source, DirectiveContext context, DiagnosticBag diagnostics)
    {
        TextValue? text = reader.Read(Text);
        TextValue? second = reader.Read(Second);
        TextValue? subtitle = reader.Read(Subtitle);
        return text is null
            ? null
            : new TitleBlock(DirectiveText.Inlines(text), DirectiveText.Inlines(second), DirectiveText.Inlines(subtitle), source.Span);
    }
}
