using System.Text.Json;
using System.Text.Json.Serialization;

namespace ReportGen.Templating.Suite;

/// <summary>A recorded case: a template and what the reference engine does with it.</summary>
internal sealed record Case
{
    [JsonPropertyName("id")]
    public required string Id { get; init; }

    [JsonPropertyName("category")]
    public required string Category { get; init; }

    [JsonPropertyName("tier")]
    public required int Tier { get; init; }

    [JsonPropertyName("template")]
    public required string Template { get; init; }

    [JsonPropertyName("expected")]
    public string? Expected { get; init; }

    [JsonPropertyName("is_error")]
    public bool IsError { get; init; }

    [JsonPropertyName("error_kind")]
    public string? ErrorKind { get; init; }

    [JsonPropertyName("errors")]
    public CaseError[]? Errors { get; init; }

    [JsonPropertyName("model")]
    public string? Model { get; init; }

    [JsonPropertyName("includes")]
    public string? Includes { get; init; }

    [JsonPropertyName("options")]
    public CaseOptions? Options { get; init; }

    [JsonPropertyName("requires")]
    public string[]? Requires { get; init; }
}

/// <summary>An error that the reference engine reports.</summary>
internal sealed record CaseError
{
    [JsonPropertyName("line")]
    public int Line { get; init; }

    [JsonPropertyName("column")]
    public int Column { get; init; }

    [JsonPropertyName("message")]
    public string? Message { get; init; }
}

/// <summary>The settings of a case that differ from those of a new context.</summary>
internal sealed record CaseOptions
{
    [JsonPropertyName("strict_variables")]
    public bool StrictVariables { get; init; }

    [JsonPropertyName("loop_limit")]
    public int? LoopLimit { get; init; }

    [JsonPropertyName("recursive_limit")]
    public int? RecursiveLimit { get; init; }

    [JsonPropertyName("limit_to_string")]
    public int? LimitToString { get; init; }

    [JsonPropertyName("relaxed_member")]
    public bool RelaxedMember { get; init; } = true;

    [JsonPropertyName("relaxed_target")]
    public bool RelaxedTarget { get; init; }

    [JsonPropertyName("relaxed_function")]
    public bool RelaxedFunction { get; init; }

    [JsonPropertyName("relaxed_indexer")]
    public bool RelaxedIndexer { get; init; } = true;

    [JsonPropertyName("auto_indent")]
    public bool AutoIndent { get; init; } = true;

    [JsonPropertyName("indent_on_empty_lines")]
    public bool IndentOnEmptyLines { get; init; } = true;

    [JsonPropertyName("culture")]
    public string? Culture { get; init; }
}

/// <summary>Models and included templates by name.</summary>
internal sealed record Fixtures
{
    [JsonPropertyName("models")]
    public Dictionary<string, JsonElement> Models { get; init; } = [];

    [JsonPropertyName("includes")]
    public Dictionary<string, Dictionary<string, string>> Includes { get; init; } = [];
}
