using ReportGen.Documents;
using ReportGen.Documents.Directives;
using ReportGen.Typesetting.Styles.Keys;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Typesetting;

/// <summary>What the files that a composition reads may hold.</summary>
public static class CompositionSchemas
{
    /// <summary>The bodies of the fenced directives.</summary>
    public static Schema Directives => new(
        "directives", "Body of a fenced directive", [.. DirectiveRegistry.Directives.Select(directive => directive.Keys)]);

    /// <summary>The attributes of the containers.</summary>
    public static Schema Containers => new(
        "containers", "Attributes of a container", [.. DirectiveRegistry.Containers.Select(container => container.Keys)]);

    /// <summary><c>theme.yaml</c> of a house style; one that extends another may leave keys out.</summary>
    public static Schema Theme => new("theme", "Look of a house style", RootKeys.All) { LayerKey = RootKeys.Extends };

    /// <summary><c>ratings.yaml</c> of a house style.</summary>
    public static Schema Ratings => new("ratings", "Rating scales of a house style", RatingsKeys.All);

    /// <summary><c>labels.zh.yaml</c> and <c>labels.en.yaml</c> of a house style.</summary>
    public static Schema Labels => new("labels", "Words of a house style in one language", LabelKeys.All);
}
