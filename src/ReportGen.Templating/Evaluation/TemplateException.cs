using ReportGen.Core.Diagnostics;

namespace ReportGen.Templating.Evaluation;

/// <summary>Ends the statement that cannot be executed; never leaves the evaluator.</summary>
internal sealed class TemplateException(Diagnostic diagnostic, bool isFatal) : Exception(diagnostic.Message)
{
    public Diagnostic Diagnostic { get; } = diagnostic;

    /// <summary>True when the render must not go on with the next statement: a limit was reached.</summary>
    public bool IsFatal { get; } = isFatal;
}
