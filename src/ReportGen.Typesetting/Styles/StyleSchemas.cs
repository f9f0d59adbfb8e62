using ReportGen.Typesetting.Styles.Keys;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Typesetting.Styles;

/// <summary>What the theme and the rating scales of a house style may hold.</summary>
public static class StyleSchemas
{
    /// <summary><c>theme.yaml</c> of a house style; one that extends another may leave keys out.</summary>
    public static Schema Theme => new("theme", "Look of a house style", RootKeys.All) { LayerKey = RootKeys.Extends };

    /// <summary><c>ratings.yaml</c> of a house style.</summary>
    public static Schema Ratings => new("ratings", "Rating scales of a house style", RatingsKeys.All);
}
