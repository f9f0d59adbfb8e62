using ReportGen.Templating.Values;

namespace ReportGen.Templating.Evaluation;

/// <summary>
/// A place where variables live: the globals, the object of a <c>with</c>, or the parameters of a call.
/// A function sees the scopes around its declaration, not those of its caller.
/// </summary>
internal sealed class Scope(ScriptObject variables, Scope? parent, bool isFunction)
{
    public ScriptObject Variables { get; } = variables;

    public Scope? Parent { get; } = parent;

    /// <summary>True for a call: a new variable stays in it, a known one is set where it is.</summary>
    public bool IsFunction { get; } = isFunction;

    /// <summary>The innermost loop running in this scope.</summary>
    public LoopFrame? Loop { get; set; }
}

/// <summary>A loop that is running.</summary>
internal sealed class LoopFrame(string keyword, LoopFrame? outer)
{
    /// <summary><c>for</c>, <c>while</c> or <c>tablerow</c>: the name of the loop's own variables.</summary>
    public string Keyword { get; } = keyword;

    public LoopFrame? Outer { get; } = outer;

    /// <summary>Name of the loop variable; null for none.</summary>
    public string? Name { get; init; }

    public Value Current { get; set; }

    /// <summary>The frame that counts, when this one only stands for it.</summary>
    public LoopFrame? Twin { get; init; }

    public int Index { get; set; }

    /// <summary>Number of items; -1 for a loop that does not know it.</summary>
    public int Length { get; init; } = -1;

    public bool IsChanged { get; set; }

    /// <summary>Column of a table row, from 0.</summary>
    public int Column { get; set; }

    /// <summary>A variable of the loop by its name; absent for an unknown one.</summary>
    public Value Read(string name) => Twin is not null ? Twin.Read(name) : name switch
    {
        "index" => Value.Of(Index),
        "first" => Value.Of(Index == 0),
        "even" => Value.Of((Index & 1) == 0),
        "odd" => Value.Of((Index & 1) == 1),
        "last" when Length >= 0 => Value.Of(Index == Length - 1),
        "rindex" when Length >= 0 => Value.Of(Length - Index - 1),
        "length" when Length >= 0 => Value.Of(Length),
        "changed" when Length >= 0 => Value.Of(IsChanged),
        "col" when Keyword == "tablerow" => Value.Of(Column),
        _ => Value.Absent,
    };
}

/// <summary>The variables with a dollar sign of one call, template or <c>with</c>.</summary>
internal sealed class LocalFrame
{
    /// <summary>The arguments, <c>$</c>; null at the top level.</summary>
    public ScriptArray? Arguments { get; init; }

    /// <summary>The block of a <c>wrap</c>, <c>$$</c>.</summary>
    public BlockDelegate? Delegate { get; init; }

    /// <summary>The innermost loop whose variable starts with a dollar sign.</summary>
    public LoopFrame? Loop { get; set; }

    /// <summary>The named variables; null while there are none.</summary>
    public ScriptObject? Variables { get; private set; }

    public ScriptObject EnsureVariables() => Variables ??= new ScriptObject();
}

/// <summary>The block that a <c>wrap</c> hands to a function, with the template it is written in.</summary>
internal sealed record BlockDelegate(Syntax.Block Block, Template Template);
