using System.Collections.Immutable;

using ReportGen.Composition.Directives;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Composition;

/// <summary>What the files that a composition reads may hold.</summary>
public static class CompositionSchemas
{
    /// <summary>The bodies of the fenced directives.</summary>
    public static Schema Directives { get; } =
        new("directives", "Body of a fenced directive", [.. DirectiveRegistry.Directives.Select(directive => directive.Keys)]);

    /// <summary>The attributes of the containers.</summary>
    public static ImmutableArray<MapDescriptor> Containers { get; } = [.. DirectiveRegistry.Containers.Select(container => container.Keys)];
}
