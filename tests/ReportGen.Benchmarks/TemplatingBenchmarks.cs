using System.Globalization;

using BenchmarkDotNet.Attributes;

using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Origins;
using ReportGen.Core.Sources;
using ReportGen.Templating;
using ReportGen.Templating.Reporting;

namespace ReportGen.Benchmarks;

/// <summary>A report template of about 110 lines over 100 rows, with origins on.</summary>
[MemoryDiagnoser]
public class TemplatingBenchmarks
{
    private SourceText _source = null!;
    private Template _template = null!;
    private MapValue _model = null!;

    /// <summary>Builds the template and its data.</summary>
    [GlobalSetup]
    public void Load()
    {
        string section = """
            ## {{ name | string.capitalize }}
            {{~ for row in rows ~}}
            {{ for.index + 1 }}. {{ row.code }} {{ row.pe | fmt.number 1 }}{{ if row.pe > 50 }} high{{ else }} low{{ end }}
            {{~ end ~}}
            Sum: {{ total = 0 }}{{ for row in rows; total += row.pe; end }}{{ total | fmt.number 2 }}

            """;
        _source = new SourceText("bench.sbn", string.Concat(Enumerable.Repeat(section, 18)));
        _template = Template.Parse(_source, new DiagnosticBag())!;
        _model = new MapValue(
        [
            new MapEntry("name", new TextValue("sector")),
            new MapEntry("rows", new ListValue([.. Enumerable.Range(0, 6).Select(Row)])),
        ]);
    }

    /// <summary>Text to syntax tree.</summary>
    [Benchmark]
    public Template? Parse() => Template.Parse(_source, new DiagnosticBag());

    /// <summary>Syntax tree and data to traced text.</summary>
    [Benchmark]
    public TracedText? Render()
    {
        var context = new TemplateContext();
        ReportFunctions.AddTo(context);
        foreach (MapEntry entry in _model.Entries)
        {
            context.Add(entry.Key, entry.Value);
        }

        return _template.Render(context, new DiagnosticBag());
    }

    private static MapValue Row(int index) => new(
    [
        new MapEntry("code", new TextValue((600000 + index).ToString(CultureInfo.InvariantCulture))),
        new MapEntry("pe", new NumberValue(12.5m * index) { Origin = new CellOrigin("bench.csv", index + 2, 2, "pe", null) }),
    ]);
}
