using Scriban.Runtime;
using Scriban.Syntax;

using ReportGen.Templating.Diagnosing;
using ReportGen.Templating.Tracing;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Evaluation;

/// <content>Statements. One that fails is reported and the next one goes on, so that one run shows all errors.</content>
internal sealed partial class RenderContext
{
    private const int MaximumErrors = 50;

    private object? EvaluateStatement(ScriptStatement statement, bool aliasReturnedFunction)
    {
        if (IsScriban || statement.Parent is not ScriptList<ScriptStatement>)
        {
            return ExecuteStatement(statement, aliasReturnedFunction);
        }

        int outputs = OutputCount;
        int errors = _errors;
        try
        {
            object? result = ExecuteStatement(statement, aliasReturnedFunction);
            if (result is null || statement is not (ScriptExpressionStatement or ScriptWrapStatement) || !EnableOutput)
            {
                return result;
            }

            // Printed here and not by the block, so that what cannot be printed is an error of its statement.
            Write(statement.Span, result);
            return null;
        }
        catch (ScriptRuntimeException fault) when (_errors < MaximumErrors && Examine(fault) && !IsFatal(fault))
        {
            while (OutputCount > outputs)
            {
                PopOutput();
            }

            // What Scriban makes of its state after an error inside of a function is no error of its own.
            bool isAftermath = _errors > errors && fault is not TemplateFault && fault.InnerException is InvalidOperationException;
            if (!isAftermath)
            {
                Report(fault);
            }

            Poison(statement);
            return null;
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
                object? value = base.Evaluate(expression, aliasReturnedFunction);
                _shown = expression.Expression?.Span ?? expression.Span;
                return value;
            case ScriptCaptureStatement capture when capture.Body is not null && capture.Target is not null:
                SetValue(capture.Target, Collect(capture.Body).Boxed);
                return null;
            case ScriptWrapStatement wrap:
                object? wrapped = base.Evaluate(wrap, aliasReturnedFunction);
                _shown = wrap.Target?.Span ?? wrap.Span;
                return wrapped;
            case ScriptReturnStatement ret:
                object? returned = base.Evaluate(ret, aliasReturnedFunction);
                if (returned is ScriptArray { Count: var count })
                {
                    // Scriban has made the items of a lazy sequence.
                    Budget.CountWork(ret.Span, count);
                }

                _shown = ret.Expression?.Span ?? ret.Span;
                return returned;
            case ScriptRawStatement:
                _shown = statement.Span;
                return base.Evaluate(statement, aliasReturnedFunction);
            default:
                return base.Evaluate(statement, aliasReturnedFunction);
        }
    }

    /// <summary>Runs the body of a function; an error in it shows the call.</summary>
    private object? ExecuteBody(ScriptStatement body)
    {
        const int BytesPerCall = 512;
        Budget.CountMemory(body.Span, BytesPerCall);
        Enter("called from", CurrentSpan, CurrentNode);
        try
        {
            object? result = base.Evaluate(body, aliasReturnedFunction: false);
            if (body is ScriptExpressionStatement inline)
            {
                _shown = inline.Expression?.Span ?? inline.Span;
            }

            return result;
        }
        catch (ScriptRuntimeException fault) when (Note(fault))
        {
            throw;
        }
        finally
        {
            _frames.Pop();
        }
    }

    /// <summary>Collects what a node writes, with its pieces.</summary>
    private Value Collect(ScriptNode node)
    {
        TracedOutput output = NewOutput();
        PushOutput(output);
        try
        {
            object? result = Evaluate(node);
            if (result is not null && EnableOutput)
            {
                Write(node.Span, result);
            }

            Budget.CountText(node.Span, output.Buffer.Length);
            return new Value(output.ToString(), Host.TracksOrigins ? output.Buffer.ToTrace() : null);
        }
        finally
        {
            PopOutput();
            output.Buffer.Release();
        }
    }

    /// <summary>Marks the variable that a failed statement would have set, so that its uses raise no errors of their own.</summary>
    private void Poison(ScriptStatement statement)
    {
        ScriptNode? target = statement switch
        {
            ScriptExpressionStatement { Expression: ScriptAssignExpression assign } => assign.Target,
            ScriptCaptureStatement capture => capture.Target,
            _ => null,
        };
        if (target is ScriptVariableGlobal variable && !IsSet(variable))
        {
            SetValue(variable, Failed.Value);
        }
    }

    private bool IsSet(ScriptVariableGlobal variable)
    {
        bool isStrict = StrictVariables;
        StrictVariables = false;
        try
        {
            return GetValue(variable) is not null;
        }
        finally
        {
            StrictVariables = isStrict;
        }
    }
}
