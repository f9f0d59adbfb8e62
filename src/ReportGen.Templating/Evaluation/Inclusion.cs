using Scriban.Runtime;
using Scriban.Syntax;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;
using ReportGen.Templating.Builtins;
using ReportGen.Templating.Diagnosing;
using ReportGen.Templating.Tracing;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Evaluation;

/// <summary>Nested templates: includes, and texts that are run as templates.</summary>
/// <param name="render">The render.</param>
internal sealed class Inclusion(RenderContext render)
{
    /// <summary>The page of the include that is being entered; its output is collected with its pieces.</summary>
    private ScriptPage? _awaited;
    private ScriptArray? _awaitedArguments;
    private Value _collected;

    /// <summary>True for the page of the include that is being entered.</summary>
    /// <param name="page">A page.</param>
    public bool Awaits(ScriptPage page) => ReferenceEquals(page, _awaited);

    /// <summary>Renders a template from the loader.</summary>
    /// <param name="call">The call that includes it. The template sees the arguments of the call, the name first, as <c>$</c>.</param>
    /// <param name="name">Its name.</param>
    /// <returns>Its output.</returns>
    public Value Include(in Call call, string? name)
    {
        if (string.IsNullOrEmpty(name))
        {
            throw call.Fail(TemplateCodes.Include, "The name of the template to include is null or empty.", "Write `include \"name.sbn\"`.");
        }

        var found = new DiagnosticBag();
        Template? template = render.Host.Include(name, found, out SourceText? source);
        if (source is null)
        {
            throw call.Fail(TemplateCodes.Include, $"Unknown template `{name}`.", IncludeHint(name));
        }

        if (template is null)
        {
            throw FailInclude(call, name, found);
        }

        // Warnings of an included template, such as an unclosed code block.
        render.Faults.AddIncluded(found, call);
        return RenderInner(call, template, "included from", call.Arguments);
    }

    /// <summary>Runs a text as a template, or as the code between braces; calls a function; returns any other value.</summary>
    /// <param name="call">The call; the text is its first argument.</param>
    /// <param name="isTemplate">False for code.</param>
    public Value EvaluateText(in Call call, bool isTemplate)
    {
        if (call[0].Kind is ValueKind.Function)
        {
            return Value.From(ScriptFunctionCall.Call(render, call.Caller, call[0].Raw, processPipeArguments: false, null));
        }

        if (call[0].Raw is not string written)
        {
            return call[0];
        }

        // In the worst case, parsing a text creates a tree of a few hundred bytes per character.
        const int BytesPerCharacter = 256;
        const int StepsPerReading = 500;
        render.Budget.CountWork(call.Span, StepsPerReading + written.Length);
        render.Budget.CountMemory(call.Span, (long)written.Length * BytesPerCharacter);
        var found = new DiagnosticBag();
        var source = new SourceText(isTemplate ? "object.eval_template" : "object.eval", written);
        if (Template.Parse(source, found, render.Host.ParserOptions with { IsCode = !isTemplate }) is not { } template)
        {
            return isTemplate && render.IsScriban
                ? Value.Of(string.Empty)
                : throw call.Fail(0, TemplateCodes.Syntax, $"The text is not a valid {(isTemplate ? "template" : "expression")}: {found.Items[0].Message}", found.Items[0].Hint ?? "Check the text.");
        }

        Value result;
        try
        {
            result = isTemplate ? RunInner(call, template, () => render.Statements.Collect(template.Page!)) : RunInner(call, template, () => EvaluateCode(template.Page!));
        }
        catch (ScriptRuntimeException fault) when (render.IsScriban && fault is not TemplateFault { IsFatal: true })
        {
            // Scriban reports all inner errors at the text.
            throw call.Fail(0, TemplateCodes.Types, fault.OriginalMessage, "Check the text.");
        }

        // The output of a text of the data also has its data.
        return call[0].Origin is { } origin && !result.IsNull ? result.WithTrace(TraceOrigin.Unite(origin, result.Trace)) : result;
    }

    /// <summary>Returns the value of a single expression; otherwise writes the output of the code and returns its return value.</summary>
    private Value EvaluateCode(ScriptPage page) =>
        Value.From(page.Body?.Statements is [ScriptExpressionStatement { Expression: { } expression and not ScriptAssignExpression }]
            ? render.Evaluate(expression)
            : render.Evaluate(page));

    private Value RunInner(in Call call, Template template, Func<Value> run)
    {
        if (template.Page is null)
        {
            return default;
        }

        render.Sources.Add(template);
        render.Faults.Enter("evaluated from", call.Span, call.Caller);
        string? indent = render.CurrentIndent;
        render.CurrentIndent = null;
        render.EnterRecursive(call.Caller);
        try
        {
            return run();
        }
        catch (ScriptRuntimeException fault) when (render.Faults.Note(fault))
        {
            throw;
        }
        finally
        {
            render.ExitRecursive(call.Caller);
            render.CurrentIndent = indent;
            render.Faults.Leave();
        }
    }

    private Value RenderInner(in Call call, Template template, string description, ScriptArray arguments)
    {
        if (template.Page is not { } page)
        {
            return Value.Of(string.Empty);
        }

        render.Sources.Add(template);
        render.Faults.Enter(description, call.Span, call.Caller);
        _awaited = page;
        _awaitedArguments = arguments;
        try
        {
            // Named arguments become variables in CollectPage: Scriban would evaluate them here, bypassing this context, if it
            // received the call itself.
            render.RenderTemplate(template.Parsed, arguments, (call.Caller as ScriptFunctionCall)?.Target ?? call.Caller);
            return _collected;
        }
        catch (ScriptRuntimeException fault) when (render.Faults.Note(fault))
        {
            throw;
        }
        finally
        {
            _awaited = null;
            render.Faults.Leave();
        }
    }

    /// <summary>Runs the page of the include that is being entered, and collects its output.</summary>
    /// <param name="page">The page.</param>
    public object? Collect(ScriptPage page)
    {
        _awaited = null;
        foreach (string name in _awaitedArguments!.GetMembers())
        {
            if (_awaitedArguments.TryGetValue(render, page.Span, name, out object? value) && name != "size")
            {
                render.SetValue(ScriptVariable.Create(name, ScriptVariableScope.Local), value, asReadOnly: false, force: true);
            }
        }

        _collected = render.Statements.Collect(page);
        return null;
    }

    private string IncludeHint(string name) => Spelling.Nearest(name, render.Host.Loader?.Names ?? []) is { } nearest
        ? $"Did you mean `{nearest}`?"
        : "Templates are included from the folder of the house style; check the name.";

    /// <summary>Reports the errors in an included template, each with the calls that led to it.</summary>
    private ScriptRuntimeException FailInclude(in Call call, string name, DiagnosticBag found)
    {
        if (render.IsScriban)
        {
            return call.Fail(TemplateCodes.Include, $"The template `{name}` has errors: {found.Items[0].Message}", found.Items[0].Hint ?? "Check the template.");
        }

        render.Faults.AddIncluded(found, call);
        return new ReportedFault(call.Span);
    }
}
