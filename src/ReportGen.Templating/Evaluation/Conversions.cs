using System.Collections;

using Scriban.Runtime;
using Scriban.Syntax;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Templating.Diagnosing;
using ReportGen.Templating.Tracing;
using ReportGen.Templating.Values;

using ScribanSpan = Scriban.Parsing.SourceSpan;

namespace ReportGen.Templating.Evaluation;

/// <summary>Type conversions for Scriban, without the data behind the values.</summary>
/// <param name="render">The render.</param>
internal sealed class Conversions(RenderContext render)
{
    /// <summary>The value that Scriban tests as a condition; warns about one that is probably unintentionally true.</summary>
    /// <param name="span">Where it is written.</param>
    /// <param name="value">Its value.</param>
    public object? Condition(ScribanSpan span, object? value)
    {
        object? raw = Value.From(value).Raw;
        if (render.CurrentNode is ScriptIfStatement or ScriptWhileStatement or ScriptConditionalExpression)
        {
            render.Conditions.Check(span, raw);
        }

        return raw;
    }

    /// <summary>A whole number.</summary>
    /// <param name="span">Where the value is written.</param>
    /// <param name="value">The value.</param>
    public int ToInt(ScribanSpan span, object? value)
    {
        Value number = Value.From(value);
        try
        {
            return render.BaseToInt(span, number.Raw is Absent ? null : number.Raw);
        }
        catch (ScriptRuntimeException) when (!render.IsScriban && !render.Operators.IsOperating)
        {
            throw new TemplateFault(span, TemplateCodes.Types, $"{number.DescribeCapital()} is not a whole number.", "Pass a whole number.");
        }
    }

    /// <summary>Determines whether a value is empty; null if it cannot be.</summary>
    /// <param name="value">The value.</param>
    public static object? IsEmpty(object? value)
    {
        Value tested = Value.From(value);
        bool? isEmpty = tested.Raw switch
        {
            null or EmptyScriptObject => null,
            string text => text.Length == 0,
            IEnumerable items => !items.GetEnumerator().MoveNext(),
            _ => false,
        };
        return isEmpty is null ? value as Traced : new Value(isEmpty, TraceOrigin.Of(tested.Trace)).Boxed;
    }

    /// <summary>Imports the members of an object as variables.</summary>
    /// <param name="span">The statement.</param>
    /// <param name="value">The object.</param>
    public void Import(ScribanSpan span, object value)
    {
        if (value is Traced { Raw: null })
        {
            return;
        }

        render.Budget.CountItems(span, value is IScriptObject { Count: var count } ? count : 0);
        render.BaseImport(span, value is DataObject data ? data.Filled() : value);
    }
}
