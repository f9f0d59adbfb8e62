using ReportGen.Templating.Syntax;

namespace ReportGen.Templating.Values;

/// <summary>Something that can be called.</summary>
internal abstract class FunctionValue
{
    /// <summary>Name for messages.</summary>
    public abstract string Name { get; }

    /// <summary>The parameters by name, without the rest parameter.</summary>
    public abstract IReadOnlyList<string> Parameters { get; }

    /// <summary>How many arguments must be given.</summary>
    public abstract int Required { get; }

    /// <summary>True when more arguments than parameters may be given.</summary>
    public abstract bool HasRest { get; }

    public int IndexOf(string parameter)
    {
        IReadOnlyList<string> parameters = Parameters;
        for (int i = 0; i < parameters.Count; i++)
        {
            if (string.Equals(parameters[i], parameter, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}

/// <summary>A function written in a template, with the scope it was written in.</summary>
internal sealed class TemplateFunction(FunctionNode declaration, Template template, Evaluation.Scope? scope) : FunctionValue
{
    public FunctionNode Declaration { get; } = declaration;

    /// <summary>The template it was written in: its spans lie there.</summary>
    public Template Template { get; } = template;

    /// <summary>The function scope around the declaration; null at the top level.</summary>
    public Evaluation.Scope? Scope { get; } = scope;

    public override string Name => Declaration.Name ?? "do";

    public override IReadOnlyList<string> Parameters => Declaration.ParameterNames;

    public override int Required => Declaration.RequiredCount;

    public override bool HasRest => Declaration.RestName is not null || Declaration.Parameters is null;
}
