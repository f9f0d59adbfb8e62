namespace ReportGen.Templating.Reporting;

/// <summary>
/// The helpers for research notes: <c>fmt</c> formats numbers and dates by the conventions of research, in the context's
/// language; <c>calc</c> computes growth, averages and ranks. They supplement the built-ins of the language,
/// which behave as documented by Scriban.
/// </summary>
public static class ReportFunctions
{
    /// <summary>Adds <c>fmt</c> and <c>calc</c> to a context.</summary>
    /// <param name="context">The context.</param>
    public static void AddTo(TemplateContext context)
    {
        context.Globals["fmt"] = FormatFunctions.Library;
        context.Globals["calc"] = CalculationFunctions.Library;
    }
}
