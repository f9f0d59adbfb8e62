using System.Collections.Immutable;

using ReportGen.Foundation.Data;
using ReportGen.Yaml;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Typesetting.Styles.Keys;

/// <summary>Creates the keys of types used only by themes; all are required.</summary>
internal static class ThemeKey
{
    private static readonly ColourType ColourOrName = new() { AllowsName = true };

    /// <summary>A colour: a name of the palette, or <c>"#RRGGBB"</c>.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="documentation">Its description.</param>
    public static Key<TextValue?> Colour(string name, string documentation) =>
        new(name, ColourOrName, documentation, (reader, key, required) => reader.Text(key.Name, required), isRequired: true);

    /// <summary>A list of colours.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="documentation">Its description.</param>
    public static Key<ImmutableArray<TextValue>> Colours(string name, string documentation) =>
        Key.Texts(name, documentation, required: true, ColourOrName);

    /// <summary>A rule: <c>{weight, colour}</c>.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="documentation">Its description.</param>
    public static Key<MapReader?> Rule(string name, string documentation) => Key.Map(name, documentation, RuleKeys.All, required: true);

    /// <summary>Lengths in points by place.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="documentation">Its description.</param>
    public static Key<MapReader?> Lengths(string name, string documentation) => new(
        name,
        new NamedType(new LengthType(LengthUnit.Point), "place"),
        documentation,
        (reader, key, required) => reader.Child(key.Name, required),
        isRequired: true);
}

/// <summary>Keys of a theme: a rule.</summary>
internal static class RuleKeys
{
    public static readonly Key<double?> Weight = Key.Length("weight", "Its weight.", LengthUnit.Point, required: true);

    public static readonly Key<TextValue?> Colour = ThemeKey.Colour("colour", "Its colour.");

    public static readonly MapDescriptor All = new("rule", "A rule.", Weight, Colour) { AllowsFurtherKeys = true };
}
