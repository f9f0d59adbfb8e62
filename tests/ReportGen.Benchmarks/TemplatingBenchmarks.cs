using System.Globalization;

using BenchmarkDotNet.Attributes;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Origins;
using ReportGen.Foundation.Sources;
using ReportGen.Templating;
using ReportGen.Templating.Reporting;

namespace ReportGen.Benchmarks;

/// <summary>A dense report template of 95 lines: loops, conditions, includes, a function, formatting, dates and captured text.</summary>
[MemoryDiagnoser]
public class TemplatingBenchmarks
{
    private const string Header = """
        {{~ func signed(value); ret (value > 0 ? "+" : "") + (value | math.format "0.0"); end ~}}
        {{~ day = date.parse "2024-02-27" ~}}
        # {{ name | string.capitalize }} — {{ day | date.to_string "%d %b %Y" }}

        {{ include "disclaimer" year:2024 }}

        """;

    private const string Section = """
        ## {{ name | string.capitalize }}: {{ rows | array.size }} companies
        {{~ for row in rows ~}}
        {{ for.index + 1 }}. {{ row.code }} {{ row.pe | fmt.number 1 }}{{ if row.pe > 50 }} high{{ else if row.pe > 20 }} fair{{ else }} low{{ end }}
        {{~ end ~}}
        {{ capture best }}{{ rows | array.sort "pe" | array.map "code" | array.last }}{{ end -}}
        Sum: {{ total = 0 }}{{ for row in rows; total += row.pe; end }}{{ total | fmt.number 2 }}, best {{ best }}, {{ signed total }}
        {{~ case rows.size; when 0; "none"; when 1, 2; "few"; else; "many"; end ~}}
        Next: {{ day | date.add_days 30 | date.to_string "%Y-%m-%d" }}; {{ $"{name} of {rows.size}" | string.upcase }}
        {{ include "source" name }}

        """;

    private SourceText _source = null!;
    private Template _template = null!;
    private MapValue _model = null!;

    /// <summary>Gets or sets a value indicating whether the origins of values are tracked.</summary>
    [Params(true, false)]
    public bool Origins { get; set; }

    /// <summary>Builds the template and its data.</summary>
    [GlobalSetup]
    public void Load()
    {
        _source = new SourceText("bench.sbn", Header + string.Concat(Enumerable.Repeat(Section, 10)));
        _template = Template.Parse(_source, new DiagnosticBag())!;
        _model = new MapValue(
        [
            new MapEntry("name", new TextValue("sector")),
            new MapEntry("rows", new ListValue([.. Enumerable.Range(0, 6).Select(Row)])),
        ]);
        var diagnostics = new DiagnosticBag();
        if (Render(diagnostics) is null)
        {
            throw new InvalidOperationException(diagnostics.Items[0].Message);
        }
    }

    /// <summary>Text to syntax tree.</summary>
    [Benchmark]
    public Template? Parse() => Template.Parse(_source, new DiagnosticBag());

    /// <summary>Syntax tree and data to text.</summary>
    [Benchmark]
    public TracedText? Render() => Render(new DiagnosticBag());

    private TracedText? Render(DiagnosticBag diagnostics)
    {
        var context = new TemplateContext { TracksOrigins = Origins, Loader = new Includes() };
        ReportFunctions.AddTo(context);
        foreach (MapEntry entry in _model.Entries)
        {
            context.Add(entry.Key, entry.Value);
        }

        return _template.Render(context, diagnostics);
    }

    private static MapValue Row(int index) => new(
    [
        new MapEntry("code", new TextValue((600000 + index).ToString(CultureInfo.InvariantCulture))),
        new MapEntry("pe", new NumberValue(12.5m * index) { Origin = new CellOrigin("bench.csv", index + 2, 2, "pe", null) }),
    ]);

    private sealed class Includes : ITemplateLoader
    {
        public SourceText? Load(string name) => name switch
        {
            "disclaimer" => new SourceText(name, "Data as of {{ $year }}. {{ if rows.size > 3 }}All figures are samples.{{ end }}"),
            "source" => new SourceText(name, "Source: {{ $1 | string.downcase }} data."),
            _ => null,
        };
    }
}
