using System.Collections.Immutable;

using ReportGen.Documents.Inspection;
using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;
using ReportGen.Yaml;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Documents.Directives.Related;

/// <summary>Related notes.</summary>
/// <param name="Items">The notes.</param>
/// <param name="Span">Location in the source.</param>
public sealed record RelatedBlock(ImmutableArray<RelatedEntry> Items, SourceSpan Span) : Block(Span)
{
    /// <inheritdoc/>
    public override string Word => "related";

    /// <inheritdoc/>
    public override bool IsShared => true;

    /// <inheritdoc/>
    public override IEnumerable<(string Name, string Value)> Properties() =>
        Items.Select(note => ("note", $"{InlineText.Of(note.Title)} | {InlineText.Of(note.Date)}"));

    /// <inheritdoc/>
    public override IEnumerable<Inline> Texts() => Items.SelectMany(note => note.Title.Concat(note.Date));
}

/// <summary>A related note.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Date">Its date; empty when there is none.</param>
public sealed record RelatedEntry(ImmutableArray<Inline> Title, ImmutableArray<Inline> Date);

/// <summary>The directive <c>related</c>.</summary>
internal sealed class RelatedDescriptor() : DirectiveDescriptor(Body)
{
    private static readonly Key<TextValue?> Title = Key.Text("title", "Title of the note.", required: true);

    private static readonly Key<TextValue?> Date = Key.Text("date", "Its date.");

    private static readonly Key<ImmutableArray<MapReader>> Items = Key.Maps(
        "items", "The notes.", new MapDescriptor("related-item", "A related note.", Title, Date), required: true);

    private static readonly MapDescriptor Body = new("related", "Related notes.", Items);

    /// <inheritdoc/>
    protected override Block? Read(MapReader reader, DirectiveSource source, DirectiveContext context, DiagnosticBag diagnostics)
    {
        ImmutableArray<RelatedEntry>.Builder items = ImmutableArray.CreateBuilder<RelatedEntry>();
        foreach (MapReader item in reader.Read(Items))
        {
            items.Add(new RelatedEntry(DirectiveText.Inlines(item.Read(Title)), DirectiveText.Inlines(item.Read(Date))));
            item.RejectUnknown();
        }

        return new RelatedBlock(items.ToImmutable(), source.Span);
    }
}
