using ReportGen.Composition.Documents;
using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Yaml;

namespace ReportGen.Composition.Directives;

/// <summary>Opens the body of a directive for reading.</summary>
internal static class DirectiveReader
{
    /// <summary>A reader of the directive's keys; null, with a report, when its body is no map.</summary>
    /// <param name="directive">The directive.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    public static MapReader? Open(DirectiveBlock directive, DiagnosticBag diagnostics)
    {
        if (directive.Body is MapValue map)
        {
            return new MapReader(map, diagnostics, $"the {directive.Name} directive");
        }

        diagnostics.Error(
            "MDN022",
            directive.Body.Span ?? directive.Span,
            $"The body of a {directive.Name} directive is a map of keys.",
            "Write one 'key: value' a line.");
        return null;
    }
}
