using System.Collections.Immutable;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;
using ReportGen.Yaml;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Documents.Directives.Kicker;

/// <summary>The line above the title.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Span">Location in the source.</param>
public sealed record KickerBlock(ImmutableArray<Inline> Text, SourceSpan Span) : Block(Span)
{
    /// <inheritdoc/>
    public override string Word => "kicker";

    /// <inheritdoc/>
    public override bool IsShared => true;

    /// <inheritdoc/>
    public override IEnumerable<Inline> Texts() => Text;
}

/// <summary>The directive <c>kicker</c>.</summary>
internal sealed class KickerDescriptor() : DirectiveDescriptor(Body)
{
    private static readonly Key<TextValue?> Text = Key.Text("text", "The line.", required: true);

    private static readonly MapDescriptor Body = new("kicker", "The line above the title.", Text);

    /// <inheritdoc/>
    protected override Block? Read(MapReader reader, DirectiveSource source, DirectiveContext context, DiagnosticBag diagnostics) =>
        reader.Read(Text) is { } text ? new KickerBlock(DirectiveText.Inlines(text), source.Span) : null;
}
