using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;
using ReportGen.Templating.Builtins;
using ReportGen.Templating.Syntax;
using ReportGen.Templating.Tracing;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Evaluation;

/// <summary>Renders one template. Walks its tree; every part of the walk is a file of this class.</summary>
/// <remarks>
/// An error ends the statement it stands in by an exception that never leaves this class; what the statement
/// had opened is closed by <see cref="Restore"/>, so nothing on the way needs a <c>finally</c>.
/// </remarks>
internal sealed partial class Evaluator
{
    private const int MaximumErrors = 50;

    private readonly List<(Template Template, Node Node, string Description)> _callers = [];
    private readonly DiagnosticBag _diagnostics;
    private readonly List<Scope> _globals = [];
    private Template _template = null!;
    private Scope? _scope;
    private LocalFrame _locals = new();
    private Flow _flow;
    private Value _returned;
    private int _errors;
    private HashSet<Node>? _warned;

    public Evaluator(TemplateContext context, DiagnosticBag diagnostics)
    {
        Context = context;
        Limits = context.Limits;
        Strictness = context.Strictness;
        Culture = context.Culture;
        Traced = context.TracksOrigins;
        _diagnostics = diagnostics;
        _output = new OutputBuffer(Traced);
        _globals.Add(new Scope(BuiltinLibrary.Root, null, isFunction: false));
        var root = new ScriptObject();
        for (int i = 0; i < context.Globals.Count; i++)
        {
            root.Set(context.Globals.KeyAt(i), context.Globals.ValueAt(i));
        }

        _globals.Add(new Scope(root, null, isFunction: false));
    }

    private enum Flow : byte
    {
        None,
        Break,
        Continue,
        Return,
    }

    public TemplateContext Context { get; }

    public TemplateLimits Limits { get; }

    public TemplateStrictness Strictness { get; }

    public CultureInfo Culture { get; private set; }

    /// <summary>True when traces are kept.</summary>
    public bool Traced { get; }

    /// <summary>The text that is being executed.</summary>
    public SourceText CurrentSource => _template.Source;

    /// <summary>Renders a template as far as it goes; null when it had to stop.</summary>
    public TracedText? Render(Template template, out bool isWhole)
    {
        _template = template;
        State state = Save();
        bool isStopped = false;
        try
        {
            RunTemplate(template);
        }
        catch (TemplateException error)
        {
            Report(error);
            Restore(state);
            isStopped = true;
        }

        isWhole = _errors == 0;
        TracedText? result = isStopped ? null : _output.ToTracedText();
        _output.Release();
        return result;
    }

    /// <summary>Runs the statements of a template; what it returns is printed.</summary>
    private void RunTemplate(Template template)
    {
        ExecuteBlock(template.Body);
        if (_flow is Flow.Return && !_returned.IsNull)
        {
            Print(_returned, template.Body);
        }

        _flow = Flow.None;
        _returned = default;
    }

    [DoesNotReturn]
    public Exception Fail(string code, Node node, string message, string? hint = null, bool isFatal = false) =>
        throw Error(code, node.Start, node.Length, message, hint, isFatal);

    [DoesNotReturn]
    public Exception Fail(string code, int start, int length, string message, string? hint = null, bool isFatal = false) =>
        throw Error(code, start, length, message, hint, isFatal);

    private TemplateException Error(string code, int start, int length, string message, string? hint, bool isFatal)
    {
        start = Math.Min(start, _template.Source.Text.Length);
        length = Math.Min(length, _template.Source.Text.Length - start);
        return new TemplateException(
            new Diagnostic(code, Severity.Error, message, _template.Source.Span(start, length), hint) { Trace = Trace() },
            isFatal || Strictness.StopsAtFirstError);
    }

    /// <summary>The way to the current place, innermost first.</summary>
    private ImmutableArray<DiagnosticFrame> Trace()
    {
        ImmutableArray<DiagnosticFrame>.Builder frames = ImmutableArray.CreateBuilder<DiagnosticFrame>();
        for (int i = _callers.Count - 1; i >= 0; i--)
        {
            (Template template, Node node, string description) = _callers[i];
            frames.Add(new DiagnosticFrame(description, template.Source.Span(node.Start, node.Length)));
        }

        return frames.ToImmutable();
    }

    private void Report(TemplateException error)
    {
        _errors++;
        _diagnostics.Add(error.Diagnostic);
    }

    /// <summary>Warns once of each place.</summary>
    private void Warn(string code, Node node, string message, string hint)
    {
        _warned ??= new HashSet<Node>(ReferenceEqualityComparer.Instance);
        if (_warned.Count < MaximumErrors && _warned.Add(node))
        {
            _diagnostics.Add(new Diagnostic(code, Severity.Warning, message, _template.Source.Span(node.Start, node.Length), hint) { Trace = Trace() });
        }
    }

    /// <summary>True to do as Scriban does where the product has reasons to do otherwise.</summary>
    public bool IsScriban => Strictness.StopsAtFirstError;

    public State Save() => new(_template, _scope, _locals, _output, _globals.Count, _globals[^1].Loop, _scope?.Loop, _locals.Loop, _callers.Count, _pipes.Count, _pipeBase, _argumentTop, _depth, _loopLevel, _indent, Culture, _caseValue);

    public void Restore(in State state)
    {
        _template = state.Template;
        _scope = state.Scope;
        _locals = state.Locals;
        while (!ReferenceEquals(_output, state.Output))
        {
            PopOutput().Release();
        }

        _globals.RemoveRange(state.Globals, _globals.Count - state.Globals);
        _globals[^1].Loop = state.GlobalLoop;
        if (_scope is not null)
        {
            _scope.Loop = state.ScopeLoop;
        }

        _locals.Loop = state.LocalLoop;
        _callers.RemoveRange(state.Callers, _callers.Count - state.Callers);
        _pipes.RemoveRange(state.Pipes, Math.Max(0, _pipes.Count - state.Pipes));
        _pipeBase = state.PipeBase;
        _argumentTop = state.ArgumentTop;
        _depth = state.Depth;
        _loopLevel = state.LoopLevel;
        _indent = state.Indent;
        Culture = state.Culture;
        _caseValue = state.CaseValue;
        _pendingDelegate = null;
        _flow = Flow.None;
    }

    /// <summary>What a statement may have opened when it failed.</summary>
    public readonly record struct State(
        Template Template,
        Scope? Scope,
        LocalFrame Locals,
        OutputBuffer Output,
        int Globals,
        LoopFrame? GlobalLoop,
        LoopFrame? ScopeLoop,
        LoopFrame? LocalLoop,
        int Callers,
        int Pipes,
        int PipeBase,
        int ArgumentTop,
        int Depth,
        int LoopLevel,
        string? Indent,
        CultureInfo Culture,
        Value CaseValue);
}
