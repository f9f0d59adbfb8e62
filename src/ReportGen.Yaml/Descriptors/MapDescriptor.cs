using System.Collections.Immutable;

namespace ReportGen.Yaml.Descriptors;

/// <summary>The keys of a map.</summary>
/// <param name="Name">Name of the map in a schema: lower case, words joined by hyphens.</param>
/// <param name="Documentation">What the map is.</param>
/// <param name="Keys">Its keys in the order in which they are documented.</param>
public sealed record MapDescriptor(string Name, string Documentation, params ImmutableArray<KeyDescriptor> Keys)
{
    /// <summary>True when a map may hold further keys; else they are errors.</summary>
    public bool AllowsFurtherKeys { get; init; }
}
