using Scriban.Runtime;
using Scriban.Syntax;

using ReportGen.Templating.Diagnosing;
using ReportGen.Templating.Tracing;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Evaluation;

/// <summary>Runs statements. If one fails, it is reported and the next one is run, so that one run reports all errors.</summary>
/// <param name="render">The render.</param>
internal sealed class Statements(RenderContext render)
{
    /// <summary>Runs a statement.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="aliasReturnedFunction">True to return a function instead of calling it.</param>
    public object? Evaluate(ScriptStatement statement, bool aliasReturnedFunction)
    {
        if (render.IsScriban || statement.Parent is not ScriptList<ScriptStatement>)
        {
            return ExecuteStatement(statement, aliasReturnedFunction);
        }

        int outputs = render.OutputCount;
        int errors = render.Faults.Errors;
        try
        {
            object? result = ExecuteStatement(statement, aliasReturnedFunction);
            if (result is null || statement is not (ScriptExpressionStatement or ScriptWrapStatement) || !render.EnableOutput)
            {
                return result;
            }

            // Printed here and not by the block, so that a printing error belongs to its statement.
            render.Write(statement.Span, result);
            return null;
        }
        catch (ScriptRuntimeException fault) when (render.Faults.Errors < FaultLog.MaximumErrors && render.Faults.Examine(fault) && !render.Faults.IsFatal(fault))
        {
            while (render.OutputCount > outputs)
            {
                render.PopOutput();
            }

            // A follow-up error of Scriban after an error inside a function is not reported separately.
            bool isAftermath = render.Faults.Errors > errors && fault is not TemplateFault && fault.InnerException is InvalidOperationException;
            if (!isAftermath)
            {
                render.Faults.Report(fault);
            }

            Poison(statement);
            return null;
        }
    }

    /// <summary>Collects the output of a node, with its pieces.</summary>
    /// <param name="node">The node.</param>
    public Value Collect(ScriptNode node)
    {
        TracedOutput output = render.NewOutput();
        render.PushOutput(output);
        try
        {
            object? result = render.Evaluate(node);
            if (result is not null && render.EnableOutput)
            {
                render.Write(node.Span, result);
            }

            render.Budget.CountText(node.Span, output.Buffer.Length);
            return new Value(output.ToString(), render.Host.TracksOrigins ? output.Buffer.ToTrace() : null);
        }
        finally
        {
            render.PopOutput();
            output.Buffer.Release();
        }
    }

    private object? ExecuteStatement(ScriptStatement statement, bool aliasReturnedFunction)
    {
        if (statement.Parent is ScriptFunction function && ReferenceEquals(function.Body, statement))
        {
            return ExecuteBody(statement);
        }

        switch (statement)
        {
            case ScriptExpressionStatement expression:
                object? value = render.BaseEvaluate(expression, aliasReturnedFunction);
                render.Printer.Place = expression.Expression?.Span ?? expression.Span;
                return value;
            case ScriptCaptureStatement capture when capture.Body is not null && capture.Target is not null:
                render.SetValue(capture.Target, Collect(capture.Body).Boxed);
                return null;
            case ScriptWrapStatement wrap:
                object? wrapped = render.BaseEvaluate(wrap, aliasReturnedFunction);
                render.Printer.Place = wrap.Target?.Span ?? wrap.Span;
                return wrapped;
            case ScriptReturnStatement ret:
                object? returned = render.BaseEvaluate(ret, aliasReturnedFunction);
                if (returned is ScriptArray { Count: var count })
                {
                    // Scriban has created the items of a lazy sequence.
                    render.Budget.CountWork(ret.Span, count);
                }

                render.Printer.Place = ret.Expression?.Span ?? ret.Span;
                return returned;
            case ScriptRawStatement:
                render.Printer.Place = statement.Span;
                return render.BaseEvaluate(statement, aliasReturnedFunction);
            default:
                return render.BaseEvaluate(statement, aliasReturnedFunction);
        }
    }

    /// <summary>Runs the body of a function; an error in it is reported with the call.</summary>
    private object? ExecuteBody(ScriptStatement body)
    {
        const int BytesPerCall = 512;
        render.Budget.CountMemory(body.Span, BytesPerCall);
        render.Faults.Enter("called from", render.CurrentSpan, render.CurrentNode);
        try
        {
            object? result = render.BaseEvaluate(body, aliasReturnedFunction: false);
            if (body is ScriptExpressionStatement inline)
            {
                render.Printer.Place = inline.Expression?.Span ?? inline.Span;
            }

            return result;
        }
        catch (ScriptRuntimeException fault) when (render.Faults.Note(fault))
        {
            throw;
        }
        finally
        {
            render.Faults.Leave();
        }
    }

    /// <summary>Marks the variable that a failed statement would have set, so that its uses do not report further errors.</summary>
    private void Poison(ScriptStatement statement)
    {
        ScriptNode? target = statement switch
        {
            ScriptExpressionStatement { Expression: ScriptAssignExpression assign } => assign.Target,
            ScriptCaptureStatement capture => capture.Target,
            _ => null,
        };
        if (target is ScriptVariableGlobal variable && render.ValueOrNull(variable) is null)
        {
            render.SetValue(variable, Failed.Value);
        }
    }
}
