using ReportGen.Notes;
using ReportGen.Yaml;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Typesetting.Styles.Keys;

/// <summary>The keys of <c>ratings.yaml</c>, for its schema; <see cref="RatingScales"/> reads the file.</summary>
internal static class RatingsKeys
{
    private static readonly MapDescriptor Rating = new(
        "rating",
        "A rating of a scale. Templates may use further keys.",
        Key.Text(RatingScales.WordKey, "The word used in notes.", required: true),
        Key.Local(RatingScales.NameKey, "Its name, in each language.", required: true),
        Key.Word(RatingScales.ToneKey, "The tone that colours its name.", [.. ToneKeys.Tones.Select(tone => tone.Name)]),
        Key.Local(RatingScales.DefinitionKey, "Its definition, in each language.", required: true))
    {
        AllowsFurtherKeys = true,
    };

    private static readonly MapDescriptor Scale = new(
        "scale",
        "A rating scale. Templates may use further keys.",
        Key.Local(RatingScales.NameKey, "Its name, in each language.", required: true),
        Key.Local(RatingScales.BasisKey, "The basis of its ratings, in each language."),
        Key.Maps(RatingScales.ValuesKey, "Its ratings, the best first.", Rating, required: true))
    {
        AllowsFurtherKeys = true,
    };

    /// <summary>All keys.</summary>
    public static MapDescriptor All { get; } = new(
        "ratings",
        "The rating scales of a house style. Templates may use further keys.",
        Key.NamedMaps(RatingScales.ScalesKey, "Scales by the word used in notes.", Scale, "word"),
        new Key<MapReader?>(
            RatingScales.ActionsKey,
            new NamedType(new LocalType(), "word"),
            "Rating actions, by the word used in notes.",
            (reader, key, required) => reader.Child(key.Name, required)))
    {
        AllowsFurtherKeys = true,
    };
}
