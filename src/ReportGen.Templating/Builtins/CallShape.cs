using Scriban.Syntax;

namespace ReportGen.Templating.Builtins;

/// <summary>Finds the locations of the arguments of a call, including a piped one.</summary>
internal static class CallShape
{
    /// <summary>The expression of an argument; null when it is not written, such as a default or a value passed on by a function.</summary>
    /// <param name="caller">The calling expression.</param>
    /// <param name="parameter">Name of the parameter; null for one without a name.</param>
    /// <param name="index">Index of the argument, from 0.</param>
    public static ScriptNode? ArgumentOf(ScriptNode caller, string? parameter, int index)
    {
        ScriptFunctionCall? call = caller as ScriptFunctionCall;
        int place = index;
        if (PipedInto(caller) is { } piped)
        {
            if (index == 0)
            {
                return piped;
            }

            place--;
        }

        if (call is null)
        {
            return null;
        }

        foreach (ScriptExpression argument in call.Arguments)
        {
            if (argument is ScriptNamedArgument named)
            {
                if (named.Name?.Name == parameter)
                {
                    return named.Value ?? (ScriptNode)named;
                }
            }
            else if (place-- == 0)
            {
                return argument;
            }
        }

        return null;
    }

    /// <summary>The expression that is piped into a call, or null.</summary>
    /// <param name="caller">The calling expression.</param>
    public static ScriptExpression? PipedInto(ScriptNode caller) => caller.Parent switch
    {
        ScriptPipeCall pipe when ReferenceEquals(pipe.To, caller) => pipe.From,
        ScriptPipeCall { Parent: ScriptPipeCall outer } pipe when ReferenceEquals(pipe.From, caller) && ReferenceEquals(outer.To, pipe) => outer.From,
        _ => null,
    };
}
