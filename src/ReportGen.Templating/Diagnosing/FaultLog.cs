using System.Collections.Immutable;

using Scriban.Syntax;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Templating.Budgets;
using ReportGen.Templating.Builtins;
using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Tracing;

using ScribanSpan = Scriban.Parsing.SourceSpan;

namespace ReportGen.Templating.Diagnosing;

/// <summary>The diagnostics of one render, each with its location and the calls and includes that led there.</summary>
/// <param name="render">The render.</param>
/// <param name="diagnostics">Receives the diagnostics.</param>
internal sealed class FaultLog(RenderContext render, DiagnosticBag diagnostics)
{
    /// <summary>The number of errors after which a render stops, and of warnings after which no more are reported.</summary>
    public const int MaximumErrors = 50;

    private readonly Stack<CallFrame> _frames = new();
    private ScriptRuntimeException? _examined;
    private TemplateFault? _fault;

    /// <summary>The running calls and includes, innermost first.</summary>
    public IEnumerable<CallFrame> Frames => _frames;

    /// <summary>Number of errors reported.</summary>
    public int Errors { get; private set; }

    /// <summary>
    /// Examines an error as the filter of a <c>catch</c>, while the state of the render is still that of the error, and
    /// determines its cause and the calls that led to it.
    /// </summary>
    /// <param name="fault">The error.</param>
    /// <returns>False if it is not an error of the template.</returns>
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

    /// <summary>Examines an error before its frame is left: Scriban catches and rethrows some errors.</summary>
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

    /// <summary>Reports a warning at the current location.</summary>
    /// <param name="descriptor">The kind of warning.</param>
    /// <param name="place">The location.</param>
    /// <param name="message">The message.</param>
    /// <param name="hint">How to fix it.</param>
    public void Warn(DiagnosticDescriptor descriptor, in WrittenPlace place, string message, string hint) =>
        diagnostics.Add(new Diagnostic(descriptor, message, place.Span, hint) { Trace = Trace() });

    /// <summary>Reports the diagnostics of an included template, each with the calls that led to it.</summary>
    /// <param name="found">The diagnostics.</param>
    /// <param name="call">The call that includes the template.</param>
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
    /// <param name="description">The kind of call, for messages.</param>
    /// <param name="span">Where it is written.</param>
    /// <param name="node">The calling node.</param>
    public void Enter(string description, ScribanSpan span, ScriptNode? node)
    {
        if (!render.IsScriban && render.Budget.Limits.Recursion is > 0 and var limit && _frames.Count >= limit)
        {
            throw Budget.Fatal(
                span,
                TemplateCodes.RecursionLimit,
                FormattableString.Invariant($"Functions and includes are nested more than {limit} levels deep."),
                "Look for a function or template that calls itself endlessly.");
        }

        _frames.Push(new CallFrame(description, span, node));
    }

    /// <summary>Leaves the innermost call.</summary>
    public void Leave() => _frames.Pop();

    /// <summary>The calls that led to the current location, innermost first.</summary>
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
