using System.Collections.Immutable;

using ReportGen.Documents.Exhibits;
using ReportGen.Foundation.Data;
using ReportGen.Yaml;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Documents.Directives.Frame;

/// <summary>The frame keys of tables, figures and charts.</summary>
internal static class FrameKeys
{
    private static readonly Key<TextValue?> Caption = Key.Text(
        "caption", "The caption, without its number. Required for a numbered exhibit.");

    private static readonly Key<TextValue?> Source = Key.Text(
        "source", "The source, without its label. Required for a numbered exhibit.");

    private static readonly Key<TextValue?> Unit = Key.Text(
        "unit", "The unit of all numbers, at the right end of the caption line.");

    private static readonly Key<ImmutableArray<TextValue>> Note = Key.Texts("note", "A note below the source.");

    private static readonly Key<ImmutableArray<TextValue>> Notes = Key.Texts("notes", "Several notes below the source, numbered.");

    /// <summary>The keys in the order in which they are documented.</summary>
    public static MapDescriptor All { get; } = new(
        "exhibits", "The frame of every table, figure and chart, and its placement.", [Caption, Source, Unit, Note, Notes, .. PlacingKeys.All]);

    /// <summary>Reads the frame of an exhibit.</summary>
    /// <param name="reader">The directive, or the attributes of the container.</param>
    /// <param name="isNumbered">True for a numbered exhibit, which must have a caption and a source.</param>
    public static ExhibitFrame Read(MapReader reader, bool isNumbered) => new(
        DirectiveText.Inlines(reader.Read(Caption, required: isNumbered)),
        DirectiveText.Inlines(reader.Read(Unit)),
        DirectiveText.Inlines(reader.Read(Source, required: isNumbered)),
        [.. reader.Read(Note).Concat(reader.Read(Notes)).Select(DirectiveText.Inlines)])
    {
        Placing = PlacingKeys.Read(reader),
    };
}
