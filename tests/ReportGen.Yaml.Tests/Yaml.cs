using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;

namespace ReportGen.Yaml.Tests;

/// <summary>Shorthand of the tests.</summary>
internal static class Yaml
{
    public static MapValue Map(string text)
    {
        var diagnostics = new DiagnosticBag();
        MapValue? map = YamlReader.ReadMap(new SourceText("a.yaml", text), diagnostics);
        Assert.Empty(diagnostics.Items);
        return map!;
    }

    public static IReadOnlyList<Diagnostic> Faults(string text)
    {
        var diagnostics = new DiagnosticBag();
        YamlReader.Read(new SourceText("a.yaml", text), diagnostics);
        return diagnostics.Items;
    }

    /// <summary>Code, line and column of a diagnostic.</summary>
    public static (string Code, int Line, int Column) Place(Diagnostic diagnostic)
    {
        LinePosition position = diagnostic.Span!.Value.StartPosition;
        return (diagnostic.Code, position.Line, position.Column);
    }
}
