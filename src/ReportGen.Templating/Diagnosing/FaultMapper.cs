using Scriban.Runtime;
using Scriban.Syntax;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Templating.Budgets;
using ReportGen.Templating.Builtins;
using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Values;

using static System.FormattableString;
using ScribanSpan = Scriban.Parsing.SourceSpan;

namespace ReportGen.Templating.Diagnosing;

/// <summary>
/// Translates errors of Scriban into diagnostics of the product, with a code and a hint. Scriban has one kind of error
/// with a message; the node that the message refers to is found in the tree by its location.
/// </summary>
/// <param name="render">The render.</param>
internal sealed class FaultMapper(RenderContext render)
{
    /// <summary>Translates an error.</summary>
    /// <param name="fault">Scriban's error.</param>
    public TemplateFault Map(ScriptRuntimeException fault)
    {
        string message = fault.OriginalMessage;
        ScribanSpan span = fault.Span;
        ScriptNode? page = render.Sources.TemplateOf(span)?.Page;
        if (fault.InnerException is TooManyArgumentsException tooMany)
        {
            return TooMany(span, NodeWalk.Find<ScriptFunctionCall>(page, span)?.Target, tooMany.Function.Parameters.Count, tooMany.Function);
        }

        if (fault.InnerException is InsufficientExecutionStackException or OutOfMemoryException)
        {
            return Budget.Fatal(span, fault.InnerException is OutOfMemoryException ? TemplateCodes.MemoryLimit : TemplateCodes.RecursionLimit, "The template is nested too deeply.", "Nest fewer function calls.");
        }

        bool Starts(string words) => message.StartsWith(words, StringComparison.Ordinal);
        return message switch
        {
            _ when Starts("Cannot get the member") => NullMember(span, NodeWalk.Find<ScriptVariable>(page, span, node => node.Parent is ScriptMemberExpression)?.Parent as ScriptMemberExpression),
            _ when Starts("Object `") => NullTarget(span, page, message),
            _ when Starts("Cannot access target") => NullIndex(span, NodeWalk.Find<ScriptExpression>(page, span, node => node.Parent is ScriptIndexerExpression)?.Parent as ScriptIndexerExpression),
            _ when Starts("The index ") => new TemplateFault(span, TemplateCodes.Index, "The index is outside the array.", "Indices start at 0; -1 is the last item."),
            _ when Starts("The function `") => NoFunction(span, NodeWalk.Find<ScriptExpression>(page, span)),
            _ when Starts("Invalid target function") || Starts("Pipe expression destination") => NotAFunction(span, page),
            _ when Starts("Invalid number of arguments") => WrongCount(span, page),
            _ when Starts("Cannot set value on the readonly variable") || Starts("Cannot set the ") =>
                new TemplateFault(span, TemplateCodes.ReadOnly, $"The variable `{render.Sources.Written(span)}` is read-only.", "Use another name."),
            _ when Starts("Cannot use the ") || Starts("Cannot index the ") => NoItems(span, page),
            _ when Starts("Cannot set a value for the readonly member") || Starts("Cannot get or set a member") => ReadOnlyMember(span, page),
            _ when Starts("Cannot replace a character") =>
                new TemplateFault(span, TemplateCodes.Types, "The characters of a text cannot be set.", "Only arrays and objects have items that can be set."),
            _ when Starts("Unable to find a list accessor") || Starts("Cannot set this variable") =>
                new TemplateFault(span, TemplateCodes.Types, "The items of this value cannot be set.", "Only arrays and objects have items that can be set."),
            _ when Starts("The <break>") || Starts("The <continue>") =>
                new TemplateFault(span, TemplateCodes.Jump, $"`{(Starts("The <break>") ? "break" : "continue")}` is used outside a loop.", "Use `ret` to leave a function or a template."),
            _ when Starts("Exceeding number of recursive") || Starts("Exceeding recursive") => Budget.Fatal(
                span,
                TemplateCodes.RecursionLimit,
                Invariant($"Functions and includes are nested more than {render.RecursiveLimit} levels deep."),
                "Look for a function or template that calls itself endlessly."),
            _ when Starts("Exceeding number of iteration") || Starts("Range expression exceeds") => FaultTexts.LoopLimit(span, message),
            _ when Starts("Structure is too deeply nested") =>
                new TemplateFault(span, TemplateCodes.ObjectDepthLimit, "The object is nested too deeply, or contains itself.", "Print one of its members."),
            _ when Starts("Unsupported target expression") =>
                new TemplateFault(span, TemplateCodes.Target, "Nothing can be assigned to this expression.", "Assign to a variable, a member or an item."),
            _ when Starts("Unexpected value") && message.Contains("for import", StringComparison.Ordinal) =>
                new TemplateFault(span, TemplateCodes.Types, $"`import` requires an object, not {Describe(NodeWalk.Find<ScriptExpression>(page, span))}.", "Write `import object`."),
            _ when Starts("Invalid target property") =>
                new TemplateFault(span, TemplateCodes.Types, $"`with` requires an object, not {Describe(NodeWalk.Find<ScriptExpression>(page, span))}.", "Write `x = {}` first, or pass an object of the data."),
            _ when Starts("Expecting a direct function") => new TemplateFault(
                span,
                TemplateCodes.Types,
                $"`wrap` requires the name of a function, not {Describe(NodeWalk.Find<ScriptExpression>(page, span))}.",
                "Write `wrap name` or `wrap name argument`."),
            _ when Starts("Unsupported argument") => LoopArgument(span, page),
            _ when Starts("Cannot pass argument") => new TemplateFault(
                span, TemplateCodes.Arguments, "An argument cannot be named `size`, because the arguments have a member with that name.", "Use another name."),
            _ when Starts("The variable or function") => new TemplateFault(span, TemplateCodes.UnknownVariable, $"Unknown variable or function `{render.Sources.Written(span)}`.", "Check its name."),
            _ when Starts("Cannot get member with name") => new TemplateFault(span, TemplateCodes.UnknownMember, $"Unknown member `{render.Sources.Written(span)}`.", "Check its name."),
            _ => new TemplateFault(span, TemplateCodes.Types, message, "Check the types of the values in this statement."),
        };
    }

    private TemplateFault NullMember(ScribanSpan span, ScriptMemberExpression? path)
    {
        string owner = path?.Target is { } target ? render.Sources.Written(target.Span) : "The value";
        string name = path?.Member?.Name ?? render.Sources.Written(span);
        return new TemplateFault(
            span,
            TemplateCodes.NullTarget,
            $"`{owner}` is null and has no member `{name}`.",
            $"Check the name, or write `?.` when it may be null: `{owner}?.{name}`.");
    }

    private TemplateFault NullTarget(ScribanSpan span, ScriptNode? page, string message)
    {
        if (message.Contains("Cannot access member", StringComparison.Ordinal))
        {
            ScriptMemberExpression? path = NodeWalk.Find<ScriptVariable>(page, span, node => node.Parent is ScriptMemberExpression)?.Parent as ScriptMemberExpression;
            string owner = path?.Target is { } target ? render.Sources.Written(target.Span) : "The value";
            return new TemplateFault(span, TemplateCodes.NullTarget, $"`{owner}` is null: its member `{path?.Member?.Name}` cannot be set.", $"Write `{owner} = {{}}` first.");
        }

        ScriptExpression? node = NodeWalk.Find<ScriptExpression>(page, span, candidate => candidate.Parent is ScriptIndexerExpression indexer && ReferenceEquals(indexer.Target, candidate));
        if (node is ScriptVariableLocal { BaseName: "" })
        {
            return new TemplateFault(span, TemplateCodes.NullTarget, "There are no arguments here.", "`$0` is the first argument of a function or an included template.");
        }

        string written = render.Sources.Written(span);
        bool isSet = node?.Parent?.Parent is ScriptAssignExpression assign && ReferenceEquals(assign.Target, node.Parent);
        return isSet
            ? new TemplateFault(span, TemplateCodes.NullTarget, $"`{written}` is null: its items cannot be set.", $"Write `{written} = []` or `= {{}}` first.")
            : new TemplateFault(span, TemplateCodes.NullTarget, $"`{written}` is null and has no items.", "Check the name, or assign a value first.");
    }

    private TemplateFault NullIndex(ScribanSpan span, ScriptIndexerExpression? indexer) => new(
        span,
        TemplateCodes.Index,
        $"The index of `{(indexer?.Target is { } target ? render.Sources.Written(target.Span) : "the value")}` is null.",
        "Check the variable in brackets.");

    private TemplateFault NoFunction(ScribanSpan span, ScriptExpression? target)
    {
        string hint = target switch
        {
            ScriptVariableGlobal { Name: "not" or "and" or "or" } => "Write `!`, `&&` or `||`.",
            ScriptVariableGlobal global => BuiltinTable.FindFunction(global.Name) is { } full ? $"Did you mean `{full}`?" : new NameHints(render).Variable(span, global.Name),
            ScriptMemberExpression { Target: ScriptVariableGlobal { Name: var owner }, Member: { } member } when BuiltinTable.LibraryOf(owner) is { } library => NameHints.Function(library, member.Name),
            _ => "Check the name of the function.",
        };
        return new TemplateFault(span, TemplateCodes.UnknownFunction, $"Unknown function `{render.Sources.Written(span)}`.", hint);
    }

    private TemplateFault NotAFunction(ScribanSpan span, ScriptNode? page)
    {
        ScriptFunctionCall? call = NodeWalk.Find<ScriptFunctionCall>(page, span);
        if (call?.Target is not { } target)
        {
            return new TemplateFault(
                span,
                TemplateCodes.UnknownFunction,
                $"`{render.Sources.Written(span)}` is not a function, so nothing can be piped into it.",
                "Write a function after the pipe: `value | string.upcase`.");
        }

        object? value = render.Evaluator.Reevaluate(target);
        if (Value.From(value) is { IsFailed: true })
        {
            return new TemplateFault(target.Span, TemplateCodes.UnknownFunction, string.Empty, null) { IsSilent = true };
        }

        return new TemplateFault(target.Span, TemplateCodes.UnknownFunction, $"`{render.Sources.Written(target.Span)}` is {Value.From(value).Describe()}, not a function.", CallHint(target));
    }

    private string CallHint(ScriptExpression target)
    {
        bool isRangeEnd = target.Parent?.Parent is ScriptBinaryExpression { Operator: ScriptBinaryOperator.RangeInclude or ScriptBinaryOperator.RangeExclude }
            || target.Parent is ScriptFunctionCall { Parent: ScriptBinaryExpression { Operator: ScriptBinaryOperator.RangeInclude or ScriptBinaryOperator.RangeExclude } };
        if (!isRangeEnd && render.Sources.PlaceOf(target.Span) is { Source: { } source } place)
        {
            isRangeEnd = source.Text.AsSpan(0, place.Start).TrimEnd() is { Length: >= 2 } before && before[^2..] is ".." or ".<";
        }

        return isRangeEnd
            ? "Put the range in parentheses: `for i in (1..5) limit:2`."
            : "A value that precedes another value is called as a function. Put an operator or a comma between them.";
    }

    /// <summary>Missing arguments are reported right after the call, excess arguments at the first one.</summary>
    private TemplateFault WrongCount(ScribanSpan span, ScriptNode? page)
    {
        if (page is not null)
        {
            foreach (ScriptNode node in NodeWalk.All(page))
            {
                if (node is ScriptFunctionCall { Target: { } called } call && call.Arguments.Any(argument => SameStart(argument.Span, span))
                    && render.Evaluator.Reevaluate(called) is ScriptFunction function)
                {
                    return TooMany(span, called, function.ParameterCount, function);
                }
            }

            foreach (ScriptNode node in NodeWalk.All(page))
            {
                if (node is ScriptExpression && node.Span.End.Offset + 1 == span.Start.Offset
                    && ((node as ScriptFunctionCall)?.Target ?? node) is ScriptExpression target
                    && render.Evaluator.Reevaluate(target) is IScriptFunctionInfo { RequiredParameterCount: > 0 } needed)
                {
                    return TooFew(span, target, node as ScriptFunctionCall, needed);
                }
            }
        }

        return new TemplateFault(span, TemplateCodes.Arguments, "The function is called with the wrong number of arguments.", "Check its parameters.");
    }

    private TemplateFault TooFew(ScribanSpan span, ScriptExpression target, ScriptFunctionCall? call, IScriptFunctionInfo function)
    {
        int required = function.RequiredParameterCount;
        ScriptNode caller = (ScriptNode?)call ?? target;
        int given = (call?.Arguments.Count ?? 0) + (CallShape.PipedInto(caller) is null ? 0 : 1);
        ScribanSpan place = span;
        place.End = new Scriban.Parsing.TextPosition(place.Start.Offset - 1, place.Start.Line, place.Start.Column - 1);
        return new TemplateFault(
            place,
            TemplateCodes.Arguments,
            Invariant($"`{render.Sources.Written(target.Span)}` requires {required} {(required == 1 ? "argument" : "arguments")}, but received {Math.Min(given, required)}."),
            $"Its parameters are: {Signature(function)}.");
    }

    private TemplateFault TooMany(ScribanSpan span, ScriptNode? target, int most, IScriptFunctionInfo function) => new(
        span,
        TemplateCodes.Arguments,
        Invariant($"`{(target is null ? function.ToString() : render.Sources.Written(target.Span))}` takes at most {most} {(most == 1 ? "argument" : "arguments")}."),
        $"Its parameters are: {Signature(function)}.");

    private static string Signature(IScriptFunctionInfo function)
    {
        bool hasRest = function.VarParamKind is not ScriptVarParamKind.None;
        int count = function.ParameterCount - (function.VarParamKind is ScriptVarParamKind.LastParameter ? 1 : 0);
        IEnumerable<string> names = Enumerable.Range(0, count).Select(i => function.GetParameterInfo(i).Name + (i < function.RequiredParameterCount ? string.Empty : "?"));
        string all = string.Join(", ", hasRest ? names.Append("…") : names);
        return all.Length == 0 ? "none" : all;
    }

    private TemplateFault ReadOnlyMember(ScribanSpan span, ScriptNode? page)
    {
        ScriptNode? path = NodeWalk.Find<ScriptExpression>(page, span, node => node.Parent is ScriptMemberExpression or ScriptIndexerExpression)?.Parent;
        ScriptExpression? target = (path as ScriptMemberExpression)?.Target ?? (path as ScriptIndexerExpression)?.Target;
        Value value = Value.From(target is null ? null : render.Evaluator.Reevaluate(target));
        return value.Kind is ValueKind.Object or ValueKind.Array
            ? new TemplateFault(span, TemplateCodes.ReadOnly, $"The member `{render.Sources.Written(span)}` is read-only.", "Use another name.")
            : path is ScriptIndexerExpression
                ? new TemplateFault(path.Span, TemplateCodes.Types, $"`{render.Sources.Written(target!.Span)}` is {value.Describe()} and has no items.", "Only arrays and objects have items that can be set.")
                : new TemplateFault(span, TemplateCodes.Types, $"The member `{render.Sources.Written(span)}` of {value.Describe()} cannot be set.", "Only objects and arrays have members that can be set.");
    }

    private TemplateFault NoItems(ScribanSpan span, ScriptNode? page)
    {
        ScriptIndexerExpression? indexer = NodeWalk.Find<ScriptExpression>(
            page,
            span,
            node => node.Parent is ScriptIndexerExpression path && (ReferenceEquals(path.Target, node) || ReferenceEquals(path.Index, node)))?.Parent as ScriptIndexerExpression;
        if (indexer?.Target is not { } target)
        {
            return new TemplateFault(span, TemplateCodes.Types, "The value has no items.", "Only arrays, ranges and objects have items.");
        }

        bool isSet = indexer.Parent is ScriptAssignExpression assign && ReferenceEquals(assign.Target, indexer);
        return new TemplateFault(
            target.Span,
            TemplateCodes.Types,
            $"`{render.Sources.Written(target.Span)}` is {Describe(target)} and has no items.",
            isSet ? "Only arrays and objects have items that can be set." : "Only arrays, ranges and objects have items.");
    }

    private static TemplateFault LoopArgument(ScribanSpan span, ScriptNode? page)
    {
        ScriptNamedArgument? argument = NodeWalk.Find<ScriptNamedArgument>(page, span);
        string name = argument?.Name?.Name ?? string.Empty;
        string[] known = argument?.Parent?.Parent is ScriptTableRowStatement ? ["offset", "limit", "reversed", "cols"] : ["offset", "limit", "reversed"];
        return new TemplateFault(span, TemplateCodes.Arguments, $"A loop has no argument `{name}`.", Spelling.Hint(name, known));
    }

    private string Describe(ScriptNode? node) => node is null ? "this value" : Value.From(render.Evaluator.Reevaluate(node)).Describe();

    private static bool SameStart(in ScribanSpan one, in ScribanSpan other) =>
        one.Start.Offset == other.Start.Offset && one.End.Offset == other.End.Offset && one.Start.Offset >= 0;
}
