using System.Collections.Immutable;

using ReportGen.Composition.Documents;
using ReportGen.Composition.Exhibits;
using ReportGen.Core.Sources;
using ReportGen.Yaml;

namespace ReportGen.Composition.Directives;

/// <summary>Reads what stands around every table, figure and chart: caption, unit, source, notes.</summary>
internal static class ExhibitFrameReader
{
    /// <summary>The keys read here, for the reader of the directive.</summary>
    public static ReadOnlySpan<string> Keys => new[] { "caption", "unit", "source", "note", "notes", "place", "caption_side", "orientation", "span" };

    /// <summary>Reads the frame.</summary>
    /// <param name="reader">The directive.</param>
    /// <param name="isNumbered">True for an exhibit with a number: it must have a caption and a source.</param>
    /// <param name="span">Where the directive stands.</param>
    public static ExhibitFrame Read(MapReader reader, bool isNumbered, SourceSpan span)
    {
        ImmutableArray<ImmutableArray<Inline>>.Builder notes = ImmutableArray.CreateBuilder<ImmutableArray<Inline>>();
        notes.AddRange(reader.Texts("note").Select(DirectiveText.Inlines));
        notes.AddRange(reader.Texts("notes").Select(DirectiveText.Inlines));
        return new ExhibitFrame(
            DirectiveText.Inlines(reader.Text("caption", required: isNumbered)),
            DirectiveText.Inlines(reader.Text("unit")),
            DirectiveText.Inlines(reader.Text("source", required: isNumbered)),
            notes.ToImmutable(),
            span)
        {
            Placing = ExhibitPlacingReader.Read(reader),
        };
    }
}
