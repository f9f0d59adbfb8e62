using System.Collections.Immutable;

namespace ReportGen.Yaml.Descriptors;

/// <summary>The keys of a map.</summary>
public sealed record MapDescriptor
{
    /// <summary>Creates the description of a map.</summary>
    /// <param name="name">Name of the map in a schema: lower case, words joined by hyphens.</param>
    /// <param name="documentation">What the map is.</param>
    /// <param name="keys">Its keys in the order in which they are documented.</param>
    public MapDescriptor(string name, string documentation, params ImmutableArray<KeyDescriptor> keys)
    {
        Name = name;
        Documentation = documentation;
        Own = keys;
        Keys = keys;
    }

    /// <summary>Creates the description of a map that has the keys of others like it, and keys of its own.</summary>
    /// <param name="name">Name of the map in a schema.</param>
    /// <param name="documentation">What the map is.</param>
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

    /// <summary>What the map is.</summary>
    public string Documentation { get; }

    /// <summary>All its keys in the order in which they are documented.</summary>
    public ImmutableArray<KeyDescriptor> Keys { get; }

    /// <summary>The keys that it shares with no other map.</summary>
    public ImmutableArray<KeyDescriptor> Own { get; }

    /// <summary>The keys that it shares with other maps; null where it shares none.</summary>
    public MapDescriptor? Common { get; }

    /// <summary>True when a map may hold further keys; else they are errors.</summary>
    public bool AllowsFurtherKeys { get; init; }
}
