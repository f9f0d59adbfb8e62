using ReportGen.Documents.Directives;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Documents;

/// <summary>Schemas of the directives of a note and of the labels of a house style.</summary>
public static class DocumentSchemas
{
    /// <summary>The bodies of the fenced directives.</summary>
    public static Schema Directives => new(
        "directives", "Body of a fenced directive", [.. DirectiveRegistry.Directives.Select(directive => directive.Keys)]);

    /// <summary>The attributes of the containers.</summary>
    public static Schema Containers => new(
        "containers", "Attributes of a container", [.. DirectiveRegistry.Containers.Select(container => container.Keys)]);

    /// <summary><c>labels.zh.yaml</c> and <c>labels.en.yaml</c> of a house style.</summary>
    public static Schema Labels => new("labels", "Labels of a house style in one language", LabelKeys.All);
}
