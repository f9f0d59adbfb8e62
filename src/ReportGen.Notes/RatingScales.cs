using ReportGen.Foundation.Data;

namespace ReportGen.Notes;

/// <summary>Finds scales, ratings and actions in the tree of <c>ratings.yaml</c>.</summary>
public static class RatingScales
{
    /// <summary>Key of the scales by name.</summary>
    public const string ScalesKey = "scales";

    /// <summary>Key of the rating actions.</summary>
    public const string ActionsKey = "actions";

    /// <summary>Key of the ratings of a scale.</summary>
    public const string ValuesKey = "values";

    /// <summary>Key of the word for a rating.</summary>
    public const string WordKey = "key";

    /// <summary>Key of the name of a scale or rating.</summary>
    public const string NameKey = "name";

    /// <summary>Key of the basis of the ratings of a scale.</summary>
    public const string BasisKey = "basis";

    /// <summary>Key of the definition of a rating.</summary>
    public const string DefinitionKey = "definition";

    /// <summary>Key of the tone that colours a rating's name.</summary>
    public const string ToneKey = "tone";

    /// <summary>The scales by name; empty if the file has none.</summary>
    /// <param name="ratings">The tree.</param>
    public static MapValue Scales(MapValue ratings) => ratings[ScalesKey] as MapValue ?? MapValue.Empty;

    /// <summary>A scale.</summary>
    /// <param name="ratings">The tree.</param>
    /// <param name="scale">Scale such as <c>stock</c>.</param>
    public static MapValue? Scale(MapValue ratings, string scale) => Scales(ratings)[scale] as MapValue;

    /// <summary>The ratings of a scale in order; empty if there is no such scale.</summary>
    /// <param name="ratings">The tree.</param>
    /// <param name="scale">Scale such as <c>stock</c>.</param>
    public static IEnumerable<MapValue> Values(MapValue ratings, string scale) =>
        (Scale(ratings, scale)?[ValuesKey] as ListValue)?.Items.OfType<MapValue>() ?? [];

    /// <summary>The words for the ratings of a scale, in order.</summary>
    /// <param name="ratings">The tree.</param>
    /// <param name="scale">Scale such as <c>stock</c>.</param>
    public static IEnumerable<string> Words(MapValue ratings, string scale) =>
        Values(ratings, scale).Select(value => value[WordKey]).OfType<TextValue>().Select(word => word.Text);

    /// <summary>A rating of a scale: its name, definition and tone.</summary>
    /// <param name="ratings">The tree.</param>
    /// <param name="scale">Scale such as <c>stock</c>.</param>
    /// <param name="value">Word such as <c>buy</c>.</param>
    public static MapValue? ValueOf(MapValue ratings, string scale, string value) =>
        Values(ratings, scale).FirstOrDefault(candidate => (candidate[WordKey] as TextValue)?.Text == value);

    /// <summary>The actions by word; empty if the file has none.</summary>
    /// <param name="ratings">The tree.</param>
    public static MapValue Actions(MapValue ratings) => ratings[ActionsKey] as MapValue ?? MapValue.Empty;
}
