using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;
using ReportGen.Yaml;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Documents.Directives.Insert;

/// <summary>The place in a house template where a part of the note stands.</summary>
/// <param name="Span">Where it stands.</param>
internal sealed record InsertBlock(SourceSpan Span) : Block(Span)
{
    /// <inheritdoc/>
    public override string Word => "insert";
}

/// <summary>The directive <c>insert</c>, which the value <c>cover</c> of house templates writes.</summary>
internal sealed class InsertDescriptor() : DirectiveDescriptor(Body)
{
    /// <summary>The directive that stands for the note's cover part in a house template.</summary>
    public const string CoverPart = "```insert\npart: cover\n```";

    private static readonly Key<string?> Part = Key.Word("part", "The part of the note that stands here.", ["cover"], required: true);

    private static readonly MapDescriptor Body = new(
        "insert", "The place of the note's own cover part in a house template, which writes it as `{{ cover }}`.", Part);

    /// <inheritdoc/>
    protected override Block? Read(MapReader reader, DirectiveSource source, DirectiveContext context, DiagnosticBag diagnostics) =>
        reader.Read(Part) is null ? null : new InsertBlock(source.Span);
}
