using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;
using ReportGen.Yaml;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Documents.Directives.Insert;

/// <summary>The position in a house template where a part of the note is inserted.</summary>
/// <param name="Span">Location in the source.</param>
internal sealed record InsertBlock(SourceSpan Span) : Block(Span)
{
    /// <inheritdoc/>
    public override string Word => "insert";
}

/// <summary>The directive <c>insert</c>, written by the template value <c>cover</c>.</summary>
internal sealed class InsertDescriptor() : DirectiveDescriptor(Body)
{
    /// <summary>The directive that is replaced by the note's cover part.</summary>
    public const string CoverPart = "```insert\npart: cover\n```";

    private static readonly Key<string?> Part = Key.Word("part", "The part of the note inserted here.", ["cover"], required: true);

    private static readonly MapDescriptor Body = new(
        "insert", "The position of the note's cover part in a house template, written as `{{ cover }}`.", Part);

    /// <inheritdoc/>
    protected override Block? Read(MapReader reader, DirectiveSource source, DirectiveContext context, DiagnosticBag diagnostics) =>
        reader.Read(Part) is null ? null : new InsertBlock(source.Span);
}
