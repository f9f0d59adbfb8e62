using System.Collections.Immutable;

using ReportGen.Documents.Exhibits;
using ReportGen.Yaml;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Documents.Directives.Frame;

/// <summary>The keys that say where an exhibit may stand.</summary>
public static class PlacingKeys
{
    /// <summary>Words for places, also of the theme.</summary>
    public static Choices<ExhibitPlace> Places { get; } = new(
        ("here", ExhibitPlace.Here, "where it is written"),
        ("float", ExhibitPlace.Float, "where it is written if it fits, else at the top of the next page"),
        ("top", ExhibitPlace.Top, "at the top of the page, or of the next one"),
        ("bottom", ExhibitPlace.Bottom, "at the foot of the page, or of the next one"));

    /// <summary>Words for sides of the caption, also of the theme.</summary>
    public static Choices<CaptionSide> Sides { get; } = new(
        ("top", CaptionSide.Top, "above the exhibit"),
        ("left", CaptionSide.Left, "in a column on its left"),
        ("right", CaptionSide.Right, "in a column on its right"));

    /// <summary>How far it may move.</summary>
    public static Key<ExhibitPlace?> Place { get; } = Key.Choice("place", "How far it may move; else as the house style has it.", Places);

    /// <summary>Whether it lies on pages of its own.</summary>
    public static Key<bool> Orientation { get; } = Key.Choice(
        "orientation",
        "The pages that it stands on.",
        new Choices<bool>(("portrait", false, "those of the text"), ("landscape", true, "pages of its own that lie on their longer side")),
        absent: false);

    /// <summary>Whether it stands over all columns.</summary>
    public static Key<bool> Span { get; } = Key.Choice(
        "span",
        "Its width inside `::: columns`.",
        new Choices<bool>(("column", false, "one column"), ("columns", true, "the full width, between the text above and below")),
        absent: false);

    private static readonly Key<CaptionSide?> Side = Key.Choice(
        "caption_side", "Where the caption stands; else as the house style has it.", Sides);

    /// <summary>The keys in the order in which they are documented.</summary>
    public static ImmutableArray<KeyDescriptor> All { get; } = [Place, Side, Orientation, Span];

    /// <summary>The keys of a pair, which has no caption of its own.</summary>
    public static ImmutableArray<KeyDescriptor> OfPair { get; } = [Place, Orientation, Span];

    /// <summary>Reads where an exhibit may stand.</summary>
    /// <param name="reader">The directive, or the attributes of the container.</param>
    public static ExhibitPlacing Read(MapReader reader) => ReadPair(reader) with { CaptionSide = reader.Read(Side) };

    /// <summary>Reads where a pair may stand.</summary>
    /// <param name="reader">The attributes of the pair.</param>
    public static ExhibitPlacing ReadPair(MapReader reader) => new()
    {
        Place = reader.Read(Place),
        IsLandscape = reader.Read(Orientation),
        SpansColumns = reader.Read(Span),
        Span = reader.Has(Orientation) ? reader.SpanOf(Orientation) : reader.Has(Place) ? reader.SpanOf(Place) : null,
    };
}
