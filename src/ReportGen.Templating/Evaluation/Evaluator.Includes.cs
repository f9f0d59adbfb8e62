using System.Text.RegularExpressions;

using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;
using ReportGen.Templating.Builtins;
using ReportGen.Templating.Syntax;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Evaluation;

/// <content>Templates inside of templates, and what builtins remember during a render.</content>
internal sealed partial class Evaluator
{
    private readonly Dictionary<string, int> _cycles = new(StringComparer.Ordinal);
    private Dictionary<(string, RegexOptions), Regex>? _patterns;
    private RandomSource? _random;

    // What a template reads again is kept; one that makes patterns by the thousand fills no memory.
    private const int MaximumPatterns = 64;

    /// <summary>Renders a template of the loader.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="caller">Who includes it.</param>
    /// <param name="arguments">The arguments, the name first: <c>$0</c> is the name.</param>
    /// <param name="named">The arguments with names, which are also variables of the template: <c>$name</c>.</param>
    /// <returns>Its output.</returns>
    public Value Include(string? name, Expression caller, ScriptArray arguments, ScriptObject? named)
    {
        if (string.IsNullOrEmpty(name))
        {
            Fail(Codes.Include, caller, "The name of the template to include is null or empty.", "Write `include \"name.sbn\"`.");
        }

        var found = new DiagnosticBag();
        Template? template = Context.Include(name!, found, out SourceText? source);
        if (source is null)
        {
            Fail(Codes.Include, caller, $"There is no template `{name}`.", IncludeHint(name!));
        }

        if (template is null)
        {
            FailInclude(name!, caller, found);
        }

        // Warnings of an included template, such as a code block that is never closed.
        _diagnostics.AddRange(WithWay(found, caller));

        LocalFrame outer = _locals;
        _locals = new LocalFrame { Arguments = arguments };
        for (int i = 0; named is not null && i < named.Count; i++)
        {
            arguments.EnsureMembers().Set(named.KeyAt(i), named.ValueAt(i));
            _locals.EnsureVariables().Set(named.KeyAt(i), named.ValueAt(i));
        }

        Value result = RenderInner(template!, caller, "included from");
        _locals = outer;
        return result;
    }

    /// <summary>What was found in an included template, with the way to it.</summary>
    private IEnumerable<Diagnostic> WithWay(DiagnosticBag found, Expression caller)
    {
        var here = new DiagnosticFrame("included from", _template.Source.Span(caller.Start, caller.Length));
        return found.Items.Select(item => item with { Trace = [here, .. Trace()] });
    }

    private string IncludeHint(string name) => Spelling.Nearest(name, Context.Loader?.Names ?? []) is { } nearest
        ? $"Did you mean `{nearest}`?"
        : "Includes come from the folder of the house style; check the name.";

    /// <summary>Reports the errors in an included template, each with the way to it.</summary>
    private void FailInclude(string name, Expression caller, DiagnosticBag found)
    {
        if (Strictness.StopsAtFirstError)
        {
            Fail(Codes.Include, caller, $"The template `{name}` has errors: {found.Items[0].Message}", found.Items[0].Hint);
        }

        Diagnostic[] errors = [.. WithWay(found, caller)];
        _diagnostics.AddRange(errors[..^1]);
        throw new TemplateException(errors[^1], isFatal: false);
    }

    /// <summary>Renders a template into a text, without the indentation of the place it is printed at.</summary>
    public Value RenderInner(Template template, Expression caller, string description = "evaluated from")
    {
        Enter(caller);
        Template outer = _template;
        string? indent = _indent;
        int pipeBase = _pipeBase;
        int loopLevel = _loopLevel;
        _callers.Add((outer, caller, description));
        _template = template;
        _indent = null;
        _pipeBase = _pipes.Count;
        PushOutput();
        RunTemplate(template);
        Value result = TakeOutput();
        _loopLevel = loopLevel;
        _pipeBase = pipeBase;
        _indent = indent;
        _template = outer;
        _callers.RemoveAt(_callers.Count - 1);
        _depth--;
        return result;
    }

    /// <summary>Runs the code of a template: the value of a single expression, else what it prints is printed here.</summary>
    public Value EvaluateInner(Template template, Expression caller)
    {
        Enter(caller);
        Template outer = _template;
        _callers.Add((outer, caller, "evaluated from"));
        _template = template;
        Value result = default;
        Statement[] statements = [.. template.Body.Statements.Where(statement => statement.Kind is not StatementKind.Escape)];
        if (statements is [ExpressionStatement { Expression: not AssignExpression } single])
        {
            result = Evaluate(single.Expression);
        }
        else
        {
            ExecuteBlock(template.Body);
            result = _flow is Flow.Return ? _returned : default;
            _flow = Flow.None;
            _returned = default;
        }

        _template = outer;
        _callers.RemoveAt(_callers.Count - 1);
        _depth--;
        return result;
    }

    /// <summary>Adds a text to the output as it is.</summary>
    public void Append(in Value text, Node node)
    {
        string? indent = _indent;
        _indent = null;
        Print(text, node);
        _indent = indent;
    }

    /// <summary>The next place in a cycle, from 0 up.</summary>
    public int NextInCycle(string group)
    {
        _cycles.TryGetValue(group, out int next);
        _cycles[group] = next + 1;
        return next;
    }

    /// <summary>A regular expression, read once per render.</summary>
    public Regex Pattern(string pattern, RegexOptions options)
    {
        _patterns ??= [];
        if (!_patterns.TryGetValue((pattern, options), out Regex? regex))
        {
            if (_patterns.Count >= MaximumPatterns)
            {
                _patterns.Clear();
            }

            TimeSpan time = Limits.RegexTime > TimeSpan.Zero ? Limits.RegexTime : Regex.InfiniteMatchTimeout;
            regex = new Regex(pattern, options, time);
            _patterns.Add((pattern, options), regex);
        }

        return regex;
    }

    /// <summary>The random numbers of the render; an error when the context has no seed.</summary>
    public RandomSource RandomSource(in Call call)
    {
        if (_random is null && Context.RandomSeed is null)
        {
            call.Fail(Codes.Arguments, "A note has no random numbers: the same input must give the same bytes every time.", "Write the value out.");
        }

        return _random ??= new RandomSource(Context.RandomSeed!.Value);
    }
}
