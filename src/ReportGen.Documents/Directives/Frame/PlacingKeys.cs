using System.Collections.Immutable;

using ReportGen.Documents.Exhibits;
using ReportGen.Yaml;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Documents.Directives.Frame;

/// <summary>The placement keys of an exhibit.</summary>
public static class PlacingKeys
{
    /// <summary>The words for places, also used by themes.</summary>
    public static Choices<ExhibitPlace> Places { get; } = new(
        ("here", ExhibitPlace.Here, "where it is written"),
        ("float", ExhibitPlace.Float, "where it is written if it fits, otherwise at the top of the next page"),
        ("top", ExhibitPlace.Top, "at the top of the page, or of the next one"),
        ("bottom", ExhibitPlace.Bottom, "at the bottom of the page, or of the next one"));

    /// <summary>The words for sides of the caption, also used by themes.</summary>
    public static Choices<CaptionSide> Sides { get; } = new(
        ("top", CaptionSide.Top, "above the exhibit"),
        ("left", CaptionSide.Left, "in a column on its left"),
        ("right", CaptionSide.Right, "in a column on its right"));

    /// <summary>How far it may move.</summary>
    public static Key<ExhibitPlace?> Place { get; } = Key.Choice("place", "How far it may move; by default as set by the house style.", Places);

    /// <summary>The orientation of its pages.</summary>
    public static Key<bool> Orientation { get; } = Key.Choice(
        "orientation",
        "The orientation of its pages.",
        new Choices<bool>(("portrait", false, "the pages of the text"), ("landscape", true, "separate landscape pages")),
        absent: false);

    /// <summary>Whether it spans all columns.</summary>
    public static Key<bool> Span { get; } = Key.Choice(
        "span",
        "Its width inside `::: columns`.",
        new Choices<bool>(("column", false, "one column"), ("columns", true, "the full width, between the text above and below")),
        absent: false);

    private static readonly Key<CaptionSide?> Side = Key.Choice(
        "caption_side", "Position of the caption; by default as set by the house style.", Sides);

    /// <summary>The keys in the order in which they are documented.</summary>
    public static ImmutableArray<KeyDescriptor> All { get; } = [Place, Side, Orientation, Span];

    /// <summary>The keys of a pair, which has no caption of its own.</summary>
    public static ImmutableArray<KeyDescriptor> OfPair { get; } = [Place, Orientation, Span];

    /// <summary>Reads the placement of an exhibit.</summary>
    /// <param name="reader">The directive, or the attributes of the container.</param>
    public static ExhibitPlacing Read(MapReader reader) => ReadPair(reader) with { CaptionSide = reader.Read(Side) };

    /// <summary>Reads the placement of a pair.</summary>
    /// <param name="reader">The attributes of the pair.</param>
    public static ExhibitPlacing ReadPair(MapReader reader) => new()
    {
        Place = reader.Read(Place),
        IsLandscape = reader.Read(Orientation),
        SpansColumns = reader.Read(Span),
        Span = reader.Has(Orientation) ? reader.SpanOf(Orientation) : reader.Has(Place) ? reader.SpanOf(Place) : null,
    };
}
