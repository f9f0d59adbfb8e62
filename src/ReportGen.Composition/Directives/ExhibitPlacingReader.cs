using System.Collections.Immutable;

using ReportGen.Composition.Documents;
using ReportGen.Composition.Exhibits;
using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Yaml;

namespace ReportGen.Composition.Directives;

/// <summary>Reads where an exhibit may stand: <c>place</c>, <c>caption_side</c>, <c>orientation</c>, <c>span</c>.</summary>
internal static class ExhibitPlacingReader
{
    /// <summary>Words for places, also of the theme.</summary>
    public static ImmutableSortedDictionary<string, ExhibitPlace> Places { get; } = Words(
        ("here", ExhibitPlace.Here), ("float", ExhibitPlace.Float), ("top", ExhibitPlace.Top), ("bottom", ExhibitPlace.Bottom));

    /// <summary>Words for sides of the caption, also of the theme.</summary>
    public static ImmutableSortedDictionary<string, CaptionSide> Sides { get; } = Words(
        ("top", CaptionSide.Top), ("left", CaptionSide.Left), ("right", CaptionSide.Right));

    private static readonly ImmutableSortedDictionary<string, bool> Orientations = Words(("portrait", false), ("landscape", true));

    private static readonly ImmutableSortedDictionary<string, bool> Spans = Words(("column", false), ("columns", true));

    /// <summary>Reads the keys of a directive.</summary>
    /// <param name="reader">The directive.</param>
    public static ExhibitPlacing Read(MapReader reader) => new()
    {
        Place = reader.Has("place") ? reader.Choice("place", Places) : null,
        CaptionSide = reader.Has("caption_side") ? reader.Choice("caption_side", Sides) : null,
        IsLandscape = reader.Has("orientation") && reader.Choice("orientation", Orientations) == true,
        SpansColumns = reader.Has("span") && reader.Choice("span", Spans) == true,
        Span = reader.Has("orientation") ? reader.SpanOf("orientation") : reader.Has("place") ? reader.SpanOf("place") : null,
    };

    /// <summary>Reads the attributes of a container.</summary>
    /// <param name="container">The container.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    public static ExhibitPlacing Read(ContainerBlock container, DiagnosticBag diagnostics)
    {
        MapEntry[] written =
        [
            .. container.Attributes
                .Where(attribute => attribute.Key is "place" or "caption_side" or "orientation" or "span")
                .Select(attribute => new MapEntry(attribute.Key, new TextValue(attribute.Value) { Span = container.Span })),
        ];
        return written.Length == 0
            ? ExhibitPlacing.Default
            : Read(new MapReader(new MapValue([.. written]) { Span = container.Span }, diagnostics, $"the {container.Name} container"));
    }

    /// <summary>True for an exhibit that stands over all columns of the text around it.</summary>
    /// <param name="block">The exhibit.</param>
    public static bool SpansColumns(Block block) => block switch
    {
        DirectiveBlock { Body: MapValue body } => body["span"] is TextValue { Text: "columns" },
        ContainerBlock container => container.Attributes.TryGetValue("span", out string? span) && span == "columns",
        _ => false,
    };

    private static ImmutableSortedDictionary<string, T> Words<T>(params ReadOnlySpan<(string Word, T Meaning)> words)
    {
        ImmutableSortedDictionary<string, T>.Builder map = ImmutableSortedDictionary.CreateBuilder<string, T>(StringComparer.Ordinal);
        foreach ((string word, T meaning) in words)
        {
            map.Add(word, meaning);
        }

        return map.ToImmutable();
    }
}
