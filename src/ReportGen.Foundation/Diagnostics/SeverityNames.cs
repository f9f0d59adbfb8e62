namespace ReportGen.Foundation.Diagnostics;

/// <summary>Names of severities in reports.</summary>
public static class SeverityNames
{
    /// <summary>The name: <c>error</c>, <c>warning</c>, <c>info</c>.</summary>
    /// <param name="severity">The severity.</param>
    public static string Name(this Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
