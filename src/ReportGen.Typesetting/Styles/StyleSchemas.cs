using ReportGen.Typesetting.Styles.Keys;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Typesetting.Styles;

/// <summary>Schemas of the theme and the rating scales of a house style.</summary>
public static class StyleSchemas
{
    /// <summary><c>theme.yaml</c> of a house style; one that extends another may omit keys.</summary>
    public static Schema Theme => new("theme", "Theme of a house style", RootKeys.All) { LayerKey = RootKeys.Extends };

    /// <summary><c>ratings.yaml</c> of a house style.</summary>
    public static Schema Ratings => new("ratings", "Rating scales of a house style", RatingsKeys.All);
}
