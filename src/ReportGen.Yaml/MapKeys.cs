using System.Collections.Immutable;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Sources;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Yaml;

/// <summary>Reads a map through the descriptors of its keys.</summary>
public static class MapKeys
{
    /// <summary>The value of a key; its absence is reported when the key is required.</summary>
    /// <param name="reader">The map.</param>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="key">The key.</param>
    public static T Read<T>(this MapReader reader, Key<T> key) => key.Read(reader, key.IsRequired);

    /// <summary>The value of a key that is required depending on the context.</summary>
    /// <param name="reader">The map.</param>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="key">The key.</param>
    /// <param name="required">True to report its absence.</param>
    public static T Read<T>(this MapReader reader, Key<T> key, bool required) => key.Read(reader, required);

    /// <summary>A text in the languages of the house.</summary>
    /// <param name="reader">The map.</param>
    /// <param name="key">The key.</param>
    /// <param name="languages">Required languages.</param>
    public static LocalText? Read(this MapReader reader, Key<LocalText?> key, IReadOnlyCollection<string> languages) => reader.Local(key.Name, languages, key.IsRequired);

    /// <summary>True if the key is present, with any value.</summary>
    /// <param name="reader">The map.</param>
    /// <param name="key">The key.</param>
    public static bool Has(this MapReader reader, KeyDescriptor key) => reader.Has(key.Name);

    /// <summary>Location of the key, or of the start of the map if the key is absent.</summary>
    /// <param name="reader">The map.</param>
    /// <param name="key">The key.</param>
    public static SourceSpan? SpanOf(this MapReader reader, KeyDescriptor key) => reader.SpanOf(key.Name);

    /// <summary>Reports that the value of a key has the wrong type.</summary>
    /// <param name="reader">The map.</param>
    /// <param name="key">The key.</param>
    /// <param name="expected">What is expected: <c>a number</c>.</param>
    /// <param name="found">The value found.</param>
    /// <param name="hint">The hint; null for a hint derived from the expectation.</param>
    public static void Report(this MapReader reader, KeyDescriptor key, string expected, DataValue found, string? hint = null) => reader.Report(key.Name, expected, found, hint);

    /// <summary>The map of a key with custom reading; its absence is not reported.</summary>
    /// <param name="reader">The map.</param>
    /// <param name="key">The key.</param>
    /// <param name="keys">Keys that the map may contain.</param>
    public static MapReader? Child(this MapReader reader, KeyDescriptor key, MapDescriptor keys) => reader.Child(key.Name, required: false, keys);

    /// <summary>The maps in the list of a key with custom reading.</summary>
    /// <param name="reader">The map.</param>
    /// <param name="key">The key.</param>
    /// <param name="keys">Keys that each map may contain.</param>
    /// <param name="required">True to report its absence.</param>
    public static ImmutableArray<MapReader> Children(this MapReader reader, KeyDescriptor key, MapDescriptor keys, bool required) => reader.Children(key.Name, required, keys);

    /// <summary>A nested map.</summary>
    /// <param name="reader">The map.</param>
    /// <param name="key">The key.</param>
    /// <param name="required">True to report its absence.</param>
    /// <param name="keys">Keys that the map may contain.</param>
    internal static MapReader? Child(this MapReader reader, string key, bool required, MapDescriptor keys) => reader.Child(key, required, Names(keys));

    /// <summary>The maps of a list; a single map counts as a list of one.</summary>
    /// <param name="reader">The map.</param>
    /// <param name="key">The key.</param>
    /// <param name="required">True to report its absence.</param>
    /// <param name="keys">Keys that each map may contain.</param>
    internal static ImmutableArray<MapReader> Children(this MapReader reader, string key, bool required, MapDescriptor keys) => reader.Children(key, required, Names(keys));

    /// <summary>The entries of a map of maps, in the order written.</summary>
    /// <param name="reader">The map.</param>
    /// <param name="key">The key.</param>
    /// <param name="required">True to report its absence.</param>
    /// <param name="keys">Keys that each map may contain.</param>
    internal static ImmutableArray<NamedMap> NamedChildren(this MapReader reader, string key, bool required, MapDescriptor keys) => reader.NamedChildren(key, required, Names(keys));

    private static string[] Names(MapDescriptor keys) => [.. keys.Keys.Select(key => key.Name)];
}
