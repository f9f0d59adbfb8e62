using System.Collections.Immutable;

using Scriban.Syntax;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Templating.Budgets;
using ReportGen.Templating.Builtins;
using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Tracing;

using ScribanSpan = Scriban.Parsing.SourceSpan;

namespace ReportGen.Templating.Diagnosing;

/// <summary>What is wrong in one render, each with its place and the calls and includes that led there.</summary>
/// <param name="render">The render.</param>
/// <param name="diagnostics">Takes what is wrong.</param>
internal sealed class FaultLog(RenderContext render, DiagnosticBag diagnostics)
{
    /// <summary>Errors after which a render stops, and warnings after which it is silent.</summary>
    public const int MaximumErrors = 50;

    private readonly Stack<CallFrame> _frames = new();
    private ScriptRuntimeException? _examined;
    private TemplateFault? _fault;

    /// <summary>The running calls and includes, innermost first.</summary>
    public IEnumerable<CallFrame> Frames => _frames;

    /// <summary>Number of errors reported.</summary>
    public int Errors { get; private set; }

    /// <summary>
    /// Looks at an error while everything still stands as where it came up, as the filter of a <c>catch</c>: what it is,
    /// and the way to it.
    /// </summary>
    /// <param name="fault">The error.</param>
    /// <returns>False for what is not an error of the template.</returns>
    public bool Examine(ScriptRuntimeException fault)
    {
        if (ReferenceEquals(fault, _examined))
        {
            return true;
        }

        if (fault.InnerException is OperationCanceledException || fault is ScriptAbortException)
        {
            return false;
        }

        _examined = fault;
        _fault = fault as TemplateFault ?? (fault is ReportedFault ? null : new FaultMapper(render).Map(fault));
        if (_fault is not null)
        {
            _fault.Trace ??= Trace();
        }

        return true;
    }

    /// <summary>Looks at an error before the frame that it passes is left: Scriban catches some errors and throws them again.</summary>
    /// <param name="fault">The error.</param>
    /// <returns>False: nothing is caught here.</returns>
    public bool Note(ScriptRuntimeException fault)
    {
        Examine(fault);
        return false;
    }

    /// <summary>True when the error examined last ends the render.</summary>
    /// <param name="fault">The error.</param>
    public bool IsFatal(ScriptRuntimeException fault) => fault is not ReportedFault && _fault!.IsFatal;

    /// <summary>Reports the error examined last.</summary>
    /// <param name="fault">The error.</param>
    public void Report(ScriptRuntimeException fault)
    {
        _examined = null;
        if (fault is ReportedFault || _fault is not { IsSilent: false } found)
        {
            return;
        }

        Errors++;
        WrittenPlace place = render.Sources.PlaceOf(found.Span);
        diagnostics.Add(new Diagnostic(found.Descriptor, found.OriginalMessage, place.Span, found.Hint) { Trace = found.Trace ?? [] });
    }

    /// <summary>Reports a warning at the current place.</summary>
    /// <param name="descriptor">The kind of warning.</param>
    /// <param name="place">Where.</param>
    /// <param name="message">What is wrong.</param>
    /// <param name="hint">What to do.</param>
    public void Warn(DiagnosticDescriptor descriptor, in WrittenPlace place, string message, string hint) =>
        diagnostics.Add(new Diagnostic(descriptor, message, place.Span, hint) { Trace = Trace() });

    /// <summary>Reports what was found in an included template, each with the way to it.</summary>
    /// <param name="found">What was found.</param>
    /// <param name="call">Who includes the template.</param>
    public void AddIncluded(DiagnosticBag found, in Call call)
    {
        if (found.Items.Count == 0)
        {
            return;
        }

        _frames.Push(new CallFrame("included from", call.Span, call.Caller));
        ImmutableArray<DiagnosticFrame> trace = Trace();
        _frames.Pop();
        foreach (Diagnostic item in found.Items)
        {
            Errors += item.Severity is Severity.Error ? 1 : 0;
            diagnostics.Add(item with { Trace = trace });
        }
    }

    /// <summary>Enters a call of a function or an include.</summary>
    /// <param name="description">What kind of call it is, for people.</param>
    /// <param name="span">Where it is written.</param>
    /// <param name="node">What calls.</param>
    public void Enter(string description, ScribanSpan span, ScriptNode? node)
    {
        if (!render.IsScriban && render.Budget.Limits.Recursion is > 0 and var limit && _frames.Count >= limit)
        {
            throw Budget.Fatal(
                span,
                TemplateCodes.RecursionLimit,
                FormattableString.Invariant($"Functions and includes call each other more than {limit} deep."),
                "Look for a function or a template that calls itself without an end.");
        }

        _frames.Push(new CallFrame(description, span, node));
    }

    /// <summary>Leaves the innermost call.</summary>
    public void Leave() => _frames.Pop();

    /// <summary>The way to the current place, innermost first.</summary>
    private ImmutableArray<DiagnosticFrame> Trace()
    {
        ImmutableArray<DiagnosticFrame>.Builder frames = ImmutableArray.CreateBuilder<DiagnosticFrame>();
        foreach (CallFrame frame in _frames)
        {
            if (render.Sources.PlaceOf(frame.Span).Span is { } span)
            {
                frames.Add(new DiagnosticFrame(frame.Description, span));
            }
        }

        return frames.ToImmutable();
    }
}
