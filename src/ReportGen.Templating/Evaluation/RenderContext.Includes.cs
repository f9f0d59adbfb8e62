using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;
using ReportGen.Templating.Builtins;
using ReportGen.Templating.Diagnosing;
using ReportGen.Templating.Tracing;
using ReportGen.Templating.Values;

using Scriban.Runtime;
using Scriban.Syntax;

namespace ReportGen.Templating.Evaluation;

/// <content>Templates inside of templates: includes, and texts that are run.</content>
internal sealed partial class RenderContext
{
    /// <summary>The page of the include that is being entered: what it writes is collected with its pieces.</summary>
    private ScriptPage? _awaited;
    private ScriptArray? _awaitedArguments;
    private Value _collected;

    /// <summary>Renders a template of the loader.</summary>
    /// <param name="call">Who includes it. What it sees as <c>$</c> are the arguments of the call, the name first.</param>
    /// <param name="name">Its name.</param>
    /// <returns>Its output.</returns>
    public Value Include(in Call call, string? name)
    {
        if (string.IsNullOrEmpty(name))
        {
            throw call.Fail(TemplateCodes.Include, "The name of the template to include is null or empty.", "Write `include \"name.sbn\"`.");
        }

        var found = new DiagnosticBag();
        Template? template = Host.Include(name, found, out SourceText? source);
        if (source is null)
        {
            throw call.Fail(TemplateCodes.Include, $"There is no template `{name}`.", IncludeHint(name));
        }

        if (template is null)
        {
            throw FailInclude(call, name, found);
        }

        // Warnings of an included template, such as a code block that is never closed.
        _diagnostics.AddRange(WithWay(found, call));
        return RenderInner(call, template, "included from", call.Arguments);
    }

    /// <summary>Runs a text as a template, or as the code inside of the braces; calls a function; gives any other value back.</summary>
    /// <param name="call">Who runs it; the text is its first argument.</param>
    /// <param name="isTemplate">False for code.</param>
    public Value EvaluateText(in Call call, bool isTemplate)
    {
        if (call[0].Kind is ValueKind.Function)
        {
            return Value.From(ScriptFunctionCall.Call(this, call.Caller, call[0].Raw, processPipeArguments: false, null));
        }

        if (call[0].Raw is not string written)
        {
            return call[0];
        }

        // Reading a text makes a tree of some hundred bytes for each character at worst.
        const int BytesPerCharacter = 256;
        const int StepsPerReading = 500;
        Budget.CountWork(call.Span, StepsPerReading + written.Length);
        Budget.CountMemory(call.Span, (long)written.Length * BytesPerCharacter);
        var found = new DiagnosticBag();
        var source = new SourceText(isTemplate ? "object.eval_template" : "object.eval", written);
        if (Template.Parse(source, found, Host.ParserOptions with { IsCode = !isTemplate }) is not { } template)
        {
            return isTemplate && IsScriban
                ? Value.Of(string.Empty)
                : throw call.Fail(0, TemplateCodes.Syntax, $"The text is not a valid {(isTemplate ? "template" : "expression")}: {found.Items[0].Message}", found.Items[0].Hint ?? "Check the text.");
        }

        Value result;
        try
        {
            result = isTemplate ? RunInner(call, template, () => Collect(template.Page!)) : RunInner(call, template, () => EvaluateCode(template.Page!));
        }
        catch (ScriptRuntimeException fault) when (IsScriban && fault is not TemplateFault { IsFatal: true })
        {
            // Scriban reports whatever goes wrong inside at the text.
            throw call.Fail(0, TemplateCodes.Types, fault.OriginalMessage, "Check the text.");
        }

        // What is made by a text of the data has its data too.
        return call[0].Origin is { } origin && !result.IsNull ? result.WithTrace(TraceOrigin.Unite(origin, result.Trace)) : result;
    }

    /// <summary>The value of a single expression; else what the code writes is written here, and it gives what it returns.</summary>
    private Value EvaluateCode(ScriptPage page) =>
        Value.From(page.Body?.Statements is [ScriptExpressionStatement { Expression: { } expression and not ScriptAssignExpression }]
            ? Evaluate(expression)
            : Evaluate(page));

    private Value RunInner(in Call call, Template template, Func<Value> run)
    {
        if (template.Page is null)
        {
            return default;
        }

        Sources.Add(template);
        Enter("evaluated from", call.Span, call.Caller);
        string? indent = CurrentIndent;
        CurrentIndent = null;
        EnterRecursive(call.Caller);
        try
        {
            return run();
        }
        catch (ScriptRuntimeException fault) when (Note(fault))
        {
            throw;
        }
        finally
        {
            ExitRecursive(call.Caller);
            CurrentIndent = indent;
            _frames.Pop();
        }
    }

    private Value RenderInner(in Call call, Template template, string description, ScriptArray arguments)
    {
        if (template.Page is not { } page)
        {
            return Value.Of(string.Empty);
        }

        Sources.Add(template);
        Enter(description, call.Span, call.Caller);
        _awaited = page;
        _awaitedArguments = arguments;
        try
        {
            // Named arguments become variables in CollectPage: Scriban would evaluate them here, past this context, when it
            // is given the call itself.
            RenderTemplate(template.Parsed, arguments, (call.Caller as ScriptFunctionCall)?.Target ?? call.Caller);
            return _collected;
        }
        catch (ScriptRuntimeException fault) when (Note(fault))
        {
            throw;
        }
        finally
        {
            _awaited = null;
            _frames.Pop();
        }
    }

    private object? CollectPage(ScriptPage page)
    {
        _awaited = null;
        foreach (string name in _awaitedArguments!.GetMembers())
        {
            if (_awaitedArguments.TryGetValue(this, page.Span, name, out object? value) && name != "size")
            {
                SetValue(ScriptVariable.Create(name, ScriptVariableScope.Local), value, asReadOnly: false, force: true);
            }
        }

        _collected = Collect(page);
        return null;
    }

    /// <summary>What was found in an included template, with the way to it.</summary>
    private Diagnostic[] WithWay(DiagnosticBag found, in Call call)
    {
        _frames.Push(new CallFrame("included from", call.Span, call.Caller));
        Diagnostic[] items = [.. found.Items.Select(item => item with { Trace = Trace() })];
        _frames.Pop();
        return items;
    }

    private string IncludeHint(string name) => Spelling.Nearest(name, Host.Loader?.Names ?? []) is { } nearest
        ? $"Did you mean `{nearest}`?"
        : "Includes come from the folder of the house style; check the name.";

    /// <summary>Reports the errors in an included template, each with the way to it.</summary>
    private ScriptRuntimeException FailInclude(in Call call, string name, DiagnosticBag found)
    {
        if (IsScriban)
        {
            return call.Fail(TemplateCodes.Include, $"The template `{name}` has errors: {found.Items[0].Message}", found.Items[0].Hint ?? "Check the template.");
        }

        foreach (Diagnostic item in WithWay(found, call))
        {
            _errors += item.Severity is Severity.Error ? 1 : 0;
            _diagnostics.Add(item);
        }

        return new ReportedFault(call.Span);
    }
}
