using System.Collections.Immutable;

using ReportGen.Foundation.Data;

namespace ReportGen.Yaml.Descriptors;

/// <summary>Creates keys. A key without a default reads as null, or as an empty list, if it is absent or its value is invalid.</summary>
public static class Key
{
    /// <summary>A text.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="documentation">Its documentation.</param>
    /// <param name="required">True when its absence is an error.</param>
    /// <param name="type">A more specific type; null for any text.</param>
    /// <param name="defaultText">The default, for the documentation.</param>
    public static Key<TextValue?> Text(string name, string documentation, bool required = false, TextType? type = null, string? defaultText = null) =>
        new(name, type ?? new TextType(), documentation, (reader, key, isRequired) => reader.Text(key.Name, isRequired), required, defaultText);

    /// <summary>A list of texts; a single text counts as a list of one.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="documentation">Its documentation.</param>
    /// <param name="required">True when its absence is an error.</param>
    /// <param name="item">A more specific type of each text; null for any text.</param>
    public static Key<ImmutableArray<TextValue>> Texts(string name, string documentation, bool required = false, KeyType? item = null) =>
        new(name, new ListType(item ?? new TextType()), documentation, (reader, key, isRequired) => reader.Texts(key.Name, isRequired), required);

    /// <summary>A number.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="documentation">Its documentation.</param>
    /// <param name="required">True when its absence is an error.</param>
    /// <param name="minimum">Minimum value.</param>
    /// <param name="maximum">Maximum value.</param>
    public static Key<NumberValue?> Number(string name, string documentation, bool required = false, decimal? minimum = null, decimal? maximum = null) =>
        new(
            name,
            new NumberType(minimum, maximum),
            documentation,
            (reader, key, isRequired) => reader.Number(key.Name, isRequired, minimum, maximum),
            required);

    /// <summary>A list of numbers; a single number counts as a list of one.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="documentation">Its documentation.</param>
    /// <param name="required">True when its absence is an error.</param>
    public static Key<ImmutableArray<NumberValue>> Numbers(string name, string documentation, bool required = false) =>
        new(name, new ListType(new NumberType()), documentation, (reader, key, isRequired) => reader.Numbers(key.Name, isRequired), required);

    /// <summary>A whole number.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="documentation">Its documentation.</param>
    /// <param name="minimum">Minimum value.</param>
    /// <param name="maximum">Maximum value.</param>
    /// <param name="required">True when its absence is an error.</param>
    public static Key<int?> Integer(string name, string documentation, int minimum, int maximum, bool required = false) =>
        new(
            name,
            new NumberType(minimum, maximum) { IsWhole = true },
            documentation,
            (reader, key, isRequired) => reader.Integer(key.Name, isRequired, minimum, maximum),
            required);

    /// <summary>A Boolean value without a default.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="documentation">Its documentation.</param>
    public static Key<bool?> Flag(string name, string documentation) =>
        new(name, new FlagType(), documentation, (reader, key, isRequired) => reader.Flag(key.Name, isRequired));

    /// <summary>A Boolean value.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="documentation">Its documentation.</param>
    /// <param name="absent">The default.</param>
    public static Key<bool> Flag(string name, string documentation, bool absent) =>
        new(
            name,
            new FlagType(),
            documentation,
            (reader, key, isRequired) => reader.Flag(key.Name, isRequired) ?? absent,
            defaultText: absent ? "true" : "false");

    /// <summary>A calendar date.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="documentation">Its documentation.</param>
    /// <param name="required">True when its absence is an error.</param>
    public static Key<DateValue?> Date(string name, string documentation, bool required = false) =>
        new(name, new DateType(), documentation, (reader, key, isRequired) => reader.Date(key.Name, isRequired), required);

    /// <summary>A length in points.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="documentation">Its documentation.</param>
    /// <param name="unit">Unit of a bare number.</param>
    /// <param name="required">True when its absence is an error.</param>
    public static Key<double?> Length(string name, string documentation, LengthUnit unit, bool required = false) =>
        new(name, new LengthType(unit), documentation, (reader, key, isRequired) => reader.Length(key.Name, unit, isRequired), required);

    /// <summary>A share: 0.8 for <c>80%</c>.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="documentation">Its documentation.</param>
    /// <param name="defaultText">The default, for the documentation.</param>
    public static Key<double?> Share(string name, string documentation, string? defaultText = null) =>
        new(name, new ShareType(), documentation, (reader, key, isRequired) => reader.Share(key.Name, isRequired), defaultText: defaultText);

    /// <summary>A choice of words.</summary>
    /// <typeparam name="T">Type of the values of the words.</typeparam>
    /// <param name="name">Its name.</param>
    /// <param name="documentation">Its documentation.</param>
    /// <param name="words">The words.</param>
    /// <param name="required">True when its absence is an error.</param>
    public static Key<T?> Choice<T>(string name, string documentation, Choices<T> words, bool required = false)
        where T : struct =>
        new(name, words.Type, documentation, (reader, key, isRequired) => reader.Choice(key.Name, words.Meanings, isRequired), required);

    /// <summary>A choice of words, with a default.</summary>
    /// <typeparam name="T">Type of the values of the words.</typeparam>
    /// <param name="name">Its name.</param>
    /// <param name="documentation">Its documentation.</param>
    /// <param name="words">The words.</param>
    /// <param name="absent">The default.</param>
    public static Key<T> Choice<T>(string name, string documentation, Choices<T> words, T absent)
        where T : struct =>
        new(
            name,
            words.Type,
            documentation,
            (reader, key, isRequired) => reader.Choice(key.Name, words.Meanings, isRequired) ?? absent,
            defaultText: words.WordFor(absent));

    /// <summary>A choice of words that are their own values.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="documentation">Its documentation.</param>
    /// <param name="words">The words in the order of the documentation.</param>
    /// <param name="required">True when its absence is an error.</param>
    public static Key<string?> Word(string name, string documentation, ImmutableArray<string> words, bool required = false) =>
        new(
            name,
            new ChoiceType([.. words.Select(word => new ChoiceWord(word))]),
            documentation,
            (reader, key, isRequired) => reader.Choice(key.Name, words, isRequired),
            required);

    /// <summary>A text in the languages of the house: one text for all, or a map with the keys <c>zh</c> and <c>en</c>.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="documentation">Its documentation.</param>
    /// <param name="required">True when its absence is an error.</param>
    public static Key<LocalText?> Local(string name, string documentation, bool required = false) =>
        new(name, new LocalType(), documentation, (reader, key, isRequired) => reader.Local(key.Name, [], isRequired), required);

    /// <summary>A map of known keys.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="documentation">Its documentation.</param>
    /// <param name="keys">The keys.</param>
    /// <param name="required">True when its absence is an error.</param>
    public static Key<MapReader?> Map(string name, string documentation, MapDescriptor keys, bool required = false) =>
        new(name, new MapType(keys), documentation, (reader, key, isRequired) => reader.Child(key.Name, isRequired, keys), required);

    /// <summary>A list of maps; a single map counts as a list of one.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="documentation">Its documentation.</param>
    /// <param name="keys">The keys of each map.</param>
    /// <param name="required">True when its absence is an error.</param>
    public static Key<ImmutableArray<MapReader>> Maps(string name, string documentation, MapDescriptor keys, bool required = false) =>
        new(name, new ListType(new MapType(keys)), documentation, (reader, key, isRequired) => reader.Children(key.Name, isRequired, keys), required);

    /// <summary>A map of maps with arbitrary keys, such as <c>data</c> of a note; in the order written.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="documentation">Its documentation.</param>
    /// <param name="keys">The keys of each map.</param>
    /// <param name="keyWords">What the keys denote: <c>table</c>.</param>
    /// <param name="required">True when its absence is an error.</param>
    public static Key<ImmutableArray<NamedMap>> NamedMaps(string name, string documentation, MapDescriptor keys, string keyWords, bool required = false) =>
        new(
            name,
            new NamedType(new MapType(keys), keyWords),
            documentation,
            (reader, key, isRequired) => reader.NamedChildren(key.Name, isRequired, keys),
            required);

    /// <summary>Values of a list, unconverted; a single value counts as a list of one.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="documentation">Its documentation.</param>
    /// <param name="item">The type of each value, which the caller checks.</param>
    /// <param name="required">True when its absence is an error.</param>
    public static Key<ImmutableArray<DataValue>> Values(string name, string documentation, KeyType item, bool required = false) =>
        new(name, new ListType(item), documentation, (reader, key, isRequired) => reader.List(key.Name, isRequired), required);

    /// <summary>A value, unconverted.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="documentation">Its documentation.</param>
    /// <param name="type">Its type, which the caller checks.</param>
    /// <param name="required">True when its absence is an error.</param>
    /// <param name="defaultText">The default, for the documentation.</param>
    public static Key<DataValue?> Value(string name, string documentation, KeyType type, bool required = false, string? defaultText = null) =>
        new(name, type, documentation, (reader, key, isRequired) => reader.Value(key.Name, isRequired), required, defaultText);
}
