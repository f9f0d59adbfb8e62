using ReportGen.Core.Data;

namespace ReportGen.Composition.Rendering;

/// <summary>Looks things up in the tree of <c>ratings.yaml</c>.</summary>
internal static class RatingScales
{
    /// <summary>Key of the name of a scale or rating.</summary>
    public const string NameKey = "name";

    /// <summary>Key of what the ratings of a scale rest on.</summary>
    public const string BasisKey = "basis";

    /// <summary>Key of what a rating says.</summary>
    public const string DefinitionKey = "definition";

    /// <summary>Key of the tone that colours a rating's name.</summary>
    public const string ToneKey = "tone";

    /// <summary>The names of all scales.</summary>
    /// <param name="ratings">The tree.</param>
    public static IReadOnlyCollection<string> Names(MapValue ratings) => [.. (ratings["scales"] as MapValue)?.Keys ?? []];

    /// <summary>A value of a scale: its name, definition and tone.</summary>
    /// <param name="ratings">The tree.</param>
    /// <param name="scale">Scale such as <c>stock</c>.</param>
    /// <param name="value">Value such as <c>buy</c>.</param>
    public static MapValue? ValueOf(MapValue ratings, string scale, string value) =>
        Values(ratings, scale).FirstOrDefault(candidate => (candidate["key"] as TextValue)?.Text == value);

    /// <summary>The values of a scale in order.</summary>
    /// <param name="ratings">The tree.</param>
    /// <param name="scale">Scale such as <c>stock</c>.</param>
    public static IEnumerable<MapValue> Values(MapValue ratings, string scale) =>
        (Scale(ratings, scale)?["values"] as ListValue)?.Items.OfType<MapValue>() ?? [];

    /// <summary>A scale.</summary>
    /// <param name="ratings">The tree.</param>
    /// <param name="scale">Scale such as <c>stock</c>.</param>
    public static MapValue? Scale(MapValue ratings, string scale) => (ratings["scales"] as MapValue)?[scale] as MapValue;

    /// <summary>Words of an action such as <c>maintain</c>.</summary>
    /// <param name="ratings">The tree.</param>
    /// <param name="action">The action.</param>
    public static DataValue? ActionOf(MapValue ratings, string action) => (ratings["actions"] as MapValue)?[action];
}
