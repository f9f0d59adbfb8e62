using System.Runtime.InteropServices;

using Scriban.Syntax;

using ScribanSpan = Scriban.Parsing.SourceSpan;

namespace ReportGen.Templating.Evaluation;

/// <summary>An operator between two values, and where it and they are written.</summary>
/// <param name="Span">The operator.</param>
/// <param name="Operator">Which one.</param>
/// <param name="Left">What stands on its left.</param>
/// <param name="Right">What stands on its right.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct OperatorSite(ScribanSpan Span, ScriptBinaryOperator Operator, ScribanSpan Left, ScribanSpan Right)
{
    /// <summary>The operator as it is written.</summary>
    public string Text => Operator switch
    {
        ScriptBinaryOperator.RangeInclude => "..",
        ScriptBinaryOperator.RangeExclude => "..<",
        _ => Operator.ToText(),
    };
}
