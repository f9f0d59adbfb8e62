using System.Runtime.InteropServices;

using Scriban.Syntax;

using ScribanSpan = Scriban.Parsing.SourceSpan;

namespace ReportGen.Templating.Evaluation;

/// <summary>A binary operator, with the locations of the operator and its operands.</summary>
/// <param name="Span">The operator.</param>
/// <param name="Operator">The kind of operator.</param>
/// <param name="Left">The left operand.</param>
/// <param name="Right">The right operand.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct OperatorSite(ScribanSpan Span, ScriptBinaryOperator Operator, ScribanSpan Left, ScribanSpan Right)
{
    /// <summary>The operator as written.</summary>
    public string Text => Operator switch
    {
        ScriptBinaryOperator.RangeInclude => "..",
        ScriptBinaryOperator.RangeExclude => "..<",
        _ => Operator.ToText(),
    };
}
