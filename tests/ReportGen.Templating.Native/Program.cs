using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Origins;
using ReportGen.Foundation.Sources;
using ReportGen.Templating;
using ReportGen.Templating.Reporting;

// Prints the result of every built-in and helper, and the error of every hostile template. .ci/run compares the output
// on the runtime with that of native code, which is trimmed of code that appears to be unused.
int failures = 0;
foreach (string call in BuiltinCalls.All)
{
    (TracedText? output, DiagnosticBag found) = Run($"{{{{ {call} }}}}");
    string origins = string.Join(" + ", (output?.Spans ?? []).SelectMany(span => span.Origin?.Leaves() ?? []).Distinct());
    Console.WriteLine($"{call} = {output?.Text} [{origins}]{Described(found)}");
    failures += output is null ? 1 : 0;
}

foreach (string template in HostileTemplates.Deep.Select(deep => deep.Template)
    .Concat(HostileTemplates.Endless)
    .Concat(HostileTemplates.Attacks.Select(attack => attack.Template))
    .Concat(HostileTemplates.Unlimited.Select(attack => attack.Template)))
{
    (TracedText? output, DiagnosticBag found) = Run(template);
    Console.WriteLine($"{template[..Math.Min(60, template.Length)]}{Described(found)}");
    failures += output is null ? 0 : 1;
}

return failures == 0 ? 0 : 1;

static (TracedText? Output, DiagnosticBag Found) Run(string template)
{
    var context = new TemplateContext { Loader = new Included() };
    ReportFunctions.AddTo(context);
    Origin Cell(int column, string name) => new CellOrigin("data/prices.csv", 2, column, name, null);
    context.Add("price", new NumberValue(12.345m) { Origin = Cell(3, "price") });
    context.Add("name", new TextValue("Innolight") { Origin = Cell(1, "name") });
    context.Add("day", new DateValue(new DateOnly(2024, 2, 7)) { Origin = Cell(2, "day") });
    context.Add("flag", new BooleanValue(true) { Origin = Cell(4, "flag") });
    context.Add("pair", new MapValue([new MapEntry("p", new NumberValue(1) { Origin = Cell(3, "price") })]));
    context.Add("m", new MapValue([]));
    context.Add("x", new TextValue("x"));
    context.Add("traced", new TextValue("abc") { Origin = Cell(1, "name") });
    var found = new DiagnosticBag();
    return (Template.Parse(new SourceText("note.md", template), found)?.Render(context, found), found);
}

static string Described(DiagnosticBag found) => found.Items is [var first, ..] ? $" {first.Code} {first.Span} {first.Message}" : string.Empty;

/// <summary>Templates that the calls include.</summary>
internal sealed class Included : ITemplateLoader
{
    /// <inheritdoc/>
    public SourceText? Load(string name) => name switch
    {
        "printed" => new SourceText(name, "{{ $1 }}"),
        "named" => new SourceText(name, "{{ $.p }}"),
        "own" => new SourceText(name, "{{ price }}"),
        "a" => new SourceText(name, "a"),
        "self" => new SourceText(name, "{{ include 'self' }}"),
        _ => null,
    };
}
