using System.Globalization;

using Scriban.Syntax;

using ScribanContext = Scriban.TemplateContext;
using ScribanSpan = Scriban.Parsing.SourceSpan;

namespace ReportGen.Templating.Values;

/// <summary>A scalar of a template together with the data behind it, for use in Scriban's expressions.</summary>
/// <param name="raw">The value itself; null for a missing value, or for the result of a failed statement.</param>
/// <param name="trace">The trace; see <see cref="Value.Trace"/>.</param>
internal class Traced(object? raw, object? trace)
    : IScriptCustomBinaryOperation, IScriptCustomUnaryOperation, IScriptConvertibleTo, IScriptCustomTypeInfo, IFormattable
{
    /// <summary>The value itself.</summary>
    public object? Raw { get; } = raw;

    /// <summary>The trace of the value.</summary>
    public object? Trace { get; } = trace;

    /// <inheritdoc/>
    public string TypeName => Value.From(this).KindName ?? "null";

    /// <inheritdoc/>
    public bool TryEvaluate(
        ScribanContext context,
        ScribanSpan span,
        ScriptBinaryOperator op,
        ScribanSpan leftSpan,
        object? leftValue,
        ScribanSpan rightSpan,
        object? rightValue,
        out object? result)
    {
        result = ((Evaluation.RenderContext)context).Operators.Operate(new Evaluation.OperatorSite(span, op, leftSpan, rightSpan), leftValue, rightValue);
        return true;
    }

    /// <inheritdoc/>
    public bool TryEvaluate(ScribanContext context, ScribanSpan span, ScriptUnaryOperator op, object rightValue, out object result)
    {
        result = ((Evaluation.RenderContext)context).Operators.Operate(span, op, rightValue)!;
        return true;
    }

    /// <inheritdoc/>
    public bool TryConvertTo(ScribanContext context, ScribanSpan span, Type type, out object value)
    {
        value = context.ToObject(span, Raw, type)!;
        return true;
    }

    /// <summary>Compares the values, regardless of the data behind them, as <c>for.changed</c> requires.</summary>
    /// <param name="obj">Another value, traced or not.</param>
    public override bool Equals(object? obj) => Equals(Raw, Value.From(obj).Raw);

    /// <inheritdoc/>
    public override int GetHashCode() => Raw?.GetHashCode() ?? 0;

    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => Raw is IFormattable formattable
        ? formattable.ToString(format, formatProvider is ScribanContext context ? context.CurrentCulture : formatProvider)
        : Raw?.ToString() ?? string.Empty;

    /// <inheritdoc/>
    public override string ToString() => ToString(null, CultureInfo.InvariantCulture);
}
