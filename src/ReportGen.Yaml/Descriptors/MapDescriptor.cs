using System.Collections.Immutable;

namespace ReportGen.Yaml.Descriptors;

/// <summary>The keys of a map.</summary>
public sealed record MapDescriptor
{
    /// <summary>Creates the descriptor of a map.</summary>
    /// <param name="name">Name of the map in a schema: lower case, words separated by hyphens.</param>
    /// <param name="documentation">The documentation of the map.</param>
    /// <param name="keys">Its keys in the order of the documentation.</param>
    public MapDescriptor(string name, string documentation, params ImmutableArray<KeyDescriptor> keys)
    {
        Name = name;
        Documentation = documentation;
        Own = keys;
        Keys = keys;
    }

    /// <summary>Creates the descriptor of a map that shares keys with other maps and has keys of its own.</summary>
    /// <param name="name">Name of the map in a schema.</param>
    /// <param name="documentation">The documentation of the map.</param>
    /// <param name="common">The keys that it shares with others.</param>
    /// <param name="own">Its own keys.</param>
    public MapDescriptor(string name, string documentation, MapDescriptor common, params ImmutableArray<KeyDescriptor> own)
        : this(name, documentation, own)
    {
        Common = common;
        Keys = [.. common.Keys, .. own];
    }

    /// <summary>Name of the map in a schema.</summary>
    public string Name { get; }

    /// <summary>The documentation of the map.</summary>
    public string Documentation { get; }

    /// <summary>All its keys in the order of the documentation.</summary>
    public ImmutableArray<KeyDescriptor> Keys { get; }

    /// <summary>The keys that it shares with no other map.</summary>
    public ImmutableArray<KeyDescriptor> Own { get; }

    /// <summary>The keys that it shares with other maps; null if it shares none.</summary>
    public MapDescriptor? Common { get; }

    /// <summary>True when a map may contain further keys; otherwise they are errors.</summary>
    public bool AllowsFurtherKeys { get; init; }
}
