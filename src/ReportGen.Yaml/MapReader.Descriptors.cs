using System.Collections.Immutable;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Yaml;

/// <content>Reading through descriptors of keys.</content>
public sealed partial class MapReader
{
    /// <summary>Creates a reader of a map whose keys are described.</summary>
    /// <param name="map">The map.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    /// <param name="subject">What the map is, for messages.</param>
    /// <param name="keys">Keys that the map may hold.</param>
    public MapReader(MapValue map, DiagnosticBag diagnostics, string subject, MapDescriptor keys)
        : this(map, diagnostics, subject)
    {
        foreach (KeyDescriptor key in keys.Keys)
        {
            _known.Add(key.Name);
        }
    }

    /// <summary>The value of a key; its absence is reported when the key is required.</summary>
    /// <typeparam name="T">What the key reads as.</typeparam>
    /// <param name="key">The key.</param>
    public T Read<T>(Key<T> key) => key.Read(this, key.IsRequired);

    /// <summary>The value of a key that the place of its map makes required or not.</summary>
    /// <typeparam name="T">What the key reads as.</typeparam>
    /// <param name="key">The key.</param>
    /// <param name="required">Report its absence.</param>
    public T Read<T>(Key<T> key, bool required) => key.Read(this, required);

    /// <summary>A text in the languages of the house.</summary>
    /// <param name="key">The key.</param>
    /// <param name="languages">Languages that must be there.</param>
    public LocalText? Read(Key<LocalText?> key, IReadOnlyCollection<string> languages) => Local(key.Name, languages, key.IsRequired);

    /// <summary>True when the key is written, with whatever value.</summary>
    /// <param name="key">The key.</param>
    public bool Has(KeyDescriptor key) => Has(key.Name);

    /// <summary>Where the key is written, or where the map begins when it is absent.</summary>
    /// <param name="key">The key.</param>
    public SourceSpan? SpanOf(KeyDescriptor key) => SpanOf(key.Name);

    /// <summary>Reports that a key holds a value of another kind than wanted.</summary>
    /// <param name="key">The key.</param>
    /// <param name="expected">What is wanted: <c>a number</c>.</param>
    /// <param name="found">What is there.</param>
    /// <param name="hint">What to write; null repeats what is wanted.</param>
    public void Report(KeyDescriptor key, string expected, DataValue found, string? hint = null) => Report(key.Name, expected, found, hint);

    /// <summary>The map below a key that has a reading of its own; its absence is not reported.</summary>
    /// <param name="key">The key.</param>
    /// <param name="keys">Keys that the map may hold.</param>
    public MapReader? Child(KeyDescriptor key, MapDescriptor keys) => Child(key.Name, required: false, keys);

    /// <summary>The maps in the list below a key that has a reading of its own.</summary>
    /// <param name="key">The key.</param>
    /// <param name="keys">Keys that each map may hold.</param>
    /// <param name="required">Report its absence.</param>
    public ImmutableArray<MapReader> Children(KeyDescriptor key, MapDescriptor keys, bool required) => Children(key.Name, required, keys);

    /// <summary>A map below this one.</summary>
    /// <param name="key">The key.</param>
    /// <param name="required">Report its absence.</param>
    /// <param name="keys">Keys that the map may hold.</param>
    internal MapReader? Child(string key, bool required, MapDescriptor keys) => Child(key, required, Names(keys));

    /// <summary>The maps of a list; a single map counts as a list of one.</summary>
    /// <param name="key">The key.</param>
    /// <param name="required">Report its absence.</param>
    /// <param name="keys">Keys that each map may hold.</param>
    internal ImmutableArray<MapReader> Children(string key, bool required, MapDescriptor keys) => Children(key, required, Names(keys));

    /// <summary>The maps by name of a map of maps, in the order written.</summary>
    /// <param name="key">The key.</param>
    /// <param name="required">Report its absence.</param>
    /// <param name="keys">Keys that each map may hold.</param>
    internal ImmutableArray<NamedMap> NamedChildren(string key, bool required, MapDescriptor keys) => NamedChildren(key, required, Names(keys));

    private static string[] Names(MapDescriptor keys) => [.. keys.Keys.Select(key => key.Name)];
}
