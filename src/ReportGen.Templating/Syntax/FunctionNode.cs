using ReportGen.Templating.Values;

namespace ReportGen.Templating.Syntax;

/// <summary>A parameter of a function with parentheses.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Default">The value when it is not given; null for a required one.</param>
internal sealed record Parameter(string Name, Value? Default);

/// <summary>The declaration of a function.</summary>
internal sealed class FunctionNode : Node
{
    private readonly Parameter[]? _parameters;

    /// <summary>Its name; null for an anonymous one.</summary>
    public string? Name { get; init; }

    /// <summary>True when the name starts with a dollar sign.</summary>
    public bool IsLocal { get; init; }

    /// <summary>The parameters without the rest parameter; null for a function written without parentheses.</summary>
    public Parameter[]? Parameters
    {
        get => _parameters;
        init
        {
            _parameters = value;
            ParameterNames = value is null ? [] : Array.ConvertAll(value, parameter => parameter.Name);
            RequiredCount = value?.Count(parameter => parameter.Default is null) ?? 0;
        }
    }

    /// <summary>Name of the rest parameter, or null.</summary>
    public string? RestName { get; init; }

    public string[] ParameterNames { get; private init; } = [];

    public int RequiredCount { get; private init; }

    /// <summary>The body of a function with statements.</summary>
    public Block? Body { get; init; }

    /// <summary>The body of a function declared as <c>f(x) = …</c>.</summary>
    public Statement? Inline { get; init; }
}
