using System.Globalization;
using System.Text.Json;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;

namespace ReportGen.Templating.Suite;

/// <summary>The result of a case.</summary>
/// <param name="Case">The case.</param>
/// <param name="IsPassed">The output is the recorded one, or the error is raised at the recorded stage.</param>
/// <param name="IsPlaceRight">The first error is at the recorded line and column; true for a case without an error.</param>
/// <param name="Actual">The output, or the errors.</param>
internal sealed record Outcome(Case Case, bool IsPassed, bool IsPlaceRight, string Actual);

/// <summary>Runs recorded cases.</summary>
internal sealed class CaseRunner(Fixtures fixtures)
{
    private static readonly TimeSpan CaseTime = TimeSpan.FromSeconds(10);

    public Outcome Run(Case recorded)
    {
        try
        {
            using var deadline = new CancellationTokenSource(CaseTime);
            return RunGuarded(recorded, deadline.Token);
        }
#pragma warning disable CA1031 // A defect of the engine must fail its case, not the run.
        catch (Exception defect)
#pragma warning restore CA1031
        {
            return new Outcome(recorded, false, false, $"DEFECT {defect}");
        }
    }

    private Outcome RunGuarded(Case recorded, CancellationToken deadline)
    {
        var diagnostics = new DiagnosticBag();
        var source = new SourceText("text", recorded.Template);
        Template? template = Template.Parse(source, diagnostics, TemplateParserOptions.Scriban);
        string? output = template?.Render(CreateContext(recorded, deadline), diagnostics)?.Text;
        string? stage = template is null ? "parse-error" : output is null ? "runtime-error" : null;
        Diagnostic? first = diagnostics.Items.FirstOrDefault(item => item.Severity is Severity.Error);
        string actual = output ?? $"{stage} {string.Join(" ; ", diagnostics.Items.Where(item => item.Severity is Severity.Error).Select(Describe))}";
        if (!recorded.IsError)
        {
            return new Outcome(recorded, output == recorded.Expected, true, actual);
        }

        CaseError? expected = recorded.Errors?.FirstOrDefault();
        bool isPlaceRight = expected is null || (first is not null && Place(first) == (expected.Line, expected.Column));
        return new Outcome(recorded, stage == recorded.ErrorKind, isPlaceRight, actual);
    }

    private TemplateContext CreateContext(Case recorded, CancellationToken deadline)
    {
        CaseOptions options = recorded.Options ?? new CaseOptions();
        var context = new TemplateContext
        {
            ParserOptions = TemplateParserOptions.Scriban,
            Loader = recorded.Includes is { } includes ? new FixtureLoader(fixtures.Includes[includes]) : null,
            Limits = TemplateLimits.Scriban with
            {
                Loop = options.LoopLimit ?? TemplateLimits.Scriban.Loop,
                Recursion = options.RecursiveLimit ?? TemplateLimits.Scriban.Recursion,
                TextLength = options.LimitToString ?? TemplateLimits.Scriban.TextLength,
            },
            Strictness = TemplateStrictness.Scriban with
            {
                Variables = options.StrictVariables,
                Members = !options.RelaxedMember,
                Targets = !options.RelaxedTarget,
                Functions = !options.RelaxedFunction,
                Indexes = !options.RelaxedIndexer,
            },
            AutoIndent = options.AutoIndent,
            IndentsEmptyLines = options.IndentOnEmptyLines,
            Culture = options.Culture is { } culture ? CultureInfo.GetCultureInfo(culture) : CultureInfo.InvariantCulture,
            Clock = TimeProvider.System,
            RandomSeed = 1,
            Deadline = deadline,
        };
        if (recorded.Model is { } model)
        {
            foreach (JsonProperty property in fixtures.Models[model].EnumerateObject())
            {
                context.Globals[property.Name] = Model.Read(property.Value);
            }
        }

        return context;
    }

    /// <summary>Line and column as the reference engine counts them: the end of the text has neither.</summary>
    private static (int Line, int Column) Place(Diagnostic diagnostic)
    {
        if (diagnostic.Span is not { } span || (span.Length == 0 && span.Start >= span.Source.Text.Length && diagnostic.Code is "TPL001"))
        {
            return (0, 0);
        }

        return (span.StartPosition.Line, span.StartPosition.Column);
    }

    private static string Describe(Diagnostic diagnostic)
    {
        (int line, int column) = Place(diagnostic);
        return FormattableString.Invariant($"({line},{column}) {diagnostic.Code} {diagnostic.Message}");
    }
}
