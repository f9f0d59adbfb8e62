using ReportGen.Notes;
using ReportGen.Yaml;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Typesetting.Styles.Keys;

/// <summary>The keys of <c>ratings.yaml</c>, for its schema; <see cref="RatingScales"/> reads the file.</summary>
internal static class RatingsKeys
{
    private static readonly MapDescriptor Rating = new(
        "rating",
        "A rating of a scale. Templates may read further keys.",
        Key.Text(RatingScales.WordKey, "The word that notes write.", required: true),
        Key.Local(RatingScales.NameKey, "Its name, in each language.", required: true),
        Key.Word(RatingScales.ToneKey, "The tone that colours its name.", [.. ToneKeys.Tones.Select(tone => tone.Name)]),
        Key.Local(RatingScales.DefinitionKey, "What it says, in each language.", required: true))
    {
        AllowsFurtherKeys = true,
    };

    private static readonly MapDescriptor Scale = new(
        "scale",
        "A rating scale. Templates may read further keys.",
        Key.Local(RatingScales.NameKey, "Its name, in each language.", required: true),
        Key.Local(RatingScales.BasisKey, "What its ratings rest on, in each language."),
        Key.Maps(RatingScales.ValuesKey, "Its ratings, the best first.", Rating, required: true))
    {
        AllowsFurtherKeys = true,
    };

    /// <summary>All keys.</summary>
    public static MapDescriptor All { get; } = new(
        "ratings",
        "The rating scales of a house style. Templates may read further keys.",
        Key.NamedMaps(RatingScales.ScalesKey, "Scales by the word that notes write.", Scale, "word"),
        new Key<MapReader?>(
            RatingScales.ActionsKey,
            new NamedType(new LocalType(), "word"),
            "What may have happened to a rating, by the word that notes write.",
            (reader, key, required) => reader.Child(key.Name, required)))
    {
        AllowsFurtherKeys = true,
    };
}
