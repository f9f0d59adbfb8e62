namespace ReportGen.Templating.Reporting;

/// <summary>
/// The helpers for research notes: <c>fmt</c> writes numbers and dates as the trade does, in the context's
/// language; <c>calc</c> computes growth, averages and ranks. They stand beside the builtins of the language,
/// which stay as Scriban documents them.
/// </summary>
public static class ReportFunctions
{
    /// <summary>Adds <c>fmt</c> and <c>calc</c> to what a context's templates see.</summary>
    /// <param name="context">The context.</param>
    public static void AddTo(TemplateContext context)
    {
        context.Globals["fmt"] = FormatFunctions.Library;
        context.Globals["calc"] = CalculationFunctions.Library;
    }
}
