using Scriban.Syntax;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Diagnosing;

/// <summary>Translates errors of Scriban's operators into diagnostics of the product.</summary>
internal static class OperatorFaults
{
    /// <summary>Translates an error of an operator.</summary>
    /// <param name="fault">Scriban's error.</param>
    /// <param name="site">The operator and its location.</param>
    /// <param name="left">The left value.</param>
    /// <param name="right">The right value.</param>
    public static TemplateFault Map(ScriptRuntimeException fault, in OperatorSite site, in Value left, in Value right)
    {
        string message = fault.OriginalMessage;
        if (message.StartsWith("Attempted to divide by zero", StringComparison.Ordinal))
        {
            return new TemplateFault(site.Span, TemplateCodes.NotFinite, "Division by zero.", "Check the divisor first: `if x != 0`.");
        }

        if (message.StartsWith("Value was either too large", StringComparison.Ordinal) || (left.IsNumber && right.IsNumber && message.StartsWith("Unable to convert", StringComparison.Ordinal)))
        {
            return new TemplateFault(site.Span, TemplateCodes.NotFinite, "The number is too large for exact arithmetic.", "Scale the numbers down first.");
        }

        if (message.StartsWith("Range expression exceeds", StringComparison.Ordinal) || message.StartsWith("Exceeding number of iteration", StringComparison.Ordinal))
        {
            return FaultTexts.LoopLimit(site.Span, message);
        }

        if (message.StartsWith("Shift amount", StringComparison.Ordinal))
        {
            return new TemplateFault(site.Span, TemplateCodes.LengthLimit, "The number is shifted too far.", "Use a floating-point number.");
        }

        if (left.Kind is ValueKind.Date && right.Kind is ValueKind.TimeSpan && site.Operator is ScriptBinaryOperator.Add)
        {
            return new TemplateFault(site.Span, TemplateCodes.Date, "The date is outside the years 1 to 9999.", "Check the span of time.");
        }

        if (message.Contains("cannot be negative when multiplying", StringComparison.Ordinal) || message.StartsWith("Cannot divide by 0", StringComparison.Ordinal))
        {
            return new TemplateFault(
                fault.Span,
                TemplateCodes.Types,
                site.Operator is ScriptBinaryOperator.Multiply ? "An array cannot be repeated a negative number of times." : "An array can be divided only by a positive number.",
                "Use a positive number.");
        }

        if (IsList(left) || IsList(right))
        {
            return new TemplateFault(
                fault.Span,
                TemplateCodes.Types,
                $"The operator `{site.Text}` cannot be applied to {left.Describe()} and {right.Describe()}: an array is required here.",
                "Put a single value in brackets: `[value]`.");
        }

        if (left.Raw is string || right.Raw is string)
        {
            return site.Operator is ScriptBinaryOperator.Multiply
                ? new TemplateFault(fault.Span, TemplateCodes.Types, "A text can be multiplied only by a whole number.", "Write `\"-\" * 10`.")
                : new TemplateFault(site.Span, TemplateCodes.Types, $"The operator `{site.Text}` cannot be applied to texts.", "Convert the text first: `text | string.to_double`.");
        }

        return new TemplateFault(
            site.Span,
            TemplateCodes.Types,
            $"The operator `{site.Text}` cannot be applied to {left.Describe()} and {right.Describe()}.",
            "Convert one of them first, for example with `string.to_double` or `date.parse`.");
    }

    private static bool IsList(in Value value) => value.Kind is ValueKind.Array or ValueKind.Range;
}
