using ReportGen.Foundation.Diagnostics;
using ReportGen.Typesetting.Tests.Rendering;

namespace ReportGen.Typesetting.Tests;

/// <summary>One run reports the errors in all directives of all languages, without consequential errors.</summary>
public sealed class LanguageDocumentTests
{
    private const string Cover = "::: cover\n## 主要观点\n观点。\n:::\n\n# 一\n\n";

    private const string Broken = "```table {#a}\ncaption: 表\nsource: 源\ndata: unknown\n```\n\n";

    [Fact]
    public void Errors_of_directives_in_both_languages_are_reported_in_one_run()
    {
        DiagnosticBag found = ComposedSample.Errors(Cover + Broken + "见[@tab:a]。\n", Cover + Broken.Replace("unknown", "missing", StringComparison.Ordinal));

        Assert.Equal(["MDN030", "MDN030"], found.Items.Select(item => item.Code));
        Assert.Equal(["note.zh.md", "note.en.md"], found.Items.Select(item => Path.GetFileName(item.Span!.Value.ToWritten().Source.Path)));
    }

    [Fact]
    public void An_error_of_a_template_does_not_hide_those_of_directives_elsewhere_in_the_text()
    {
        DiagnosticBag found = ComposedSample.Errors(Cover + "{{ nothing }}\n\n" + Broken);

        Assert.Equal(["MDN030", "TPL010"], found.Items.Select(item => item.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_directive_in_which_a_template_fails_is_reported_once()
    {
        DiagnosticBag found = ComposedSample.Errors(Cover + "```table {#a}\ncaption: 表\n{{ nothing }}\ndata: t\n```\n");

        Assert.Equal(["TPL010"], found.Items.Select(item => item.Code));
    }
}
