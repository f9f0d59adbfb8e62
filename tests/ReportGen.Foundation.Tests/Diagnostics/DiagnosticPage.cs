using System.Text;

using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Foundation.Tests.Diagnostics;

/// <summary>The page <c>src/diagnostics.md</c>: a table for each subject, and each diagnostic below it.</summary>
internal static class DiagnosticPage
{
    private const string Header =
        """
        # Diagnostics

        Every problem of the input is reported with a code. This page describes the codes; `reportgen explain CODE` prints the same
        description. It is made from the registry in `ReportGen.Foundation/Diagnostics/Codes`, and a test compares the two:
        `REPORTGEN_ACCEPT=1 dotnet test tests/ReportGen.Foundation.Tests` writes it anew.

        An **error** keeps the PDFs of its note from being written; a **warning** does not. The examples are about a note `my-note`
        with the data files `data/segments.csv` (columns `id`, `name`, `week`, `share`; key `id`) and `data/prices.csv` (`date`,
        `open`, `high`, `low`, `close`, `volume`) and the drawing `figures/flow.svg`. A test runs them. Where an example is a
        description, the input cannot be shown as text, and no test runs it from this page.

        """;

    /// <summary>The text of the page.</summary>
    public static string Text()
    {
        var page = new StringBuilder(Header.ReplaceLineEndings("\n"));
        foreach (DiagnosticGroup group in DiagnosticCodes.Groups)
        {
            page.Append("\n## ").Append(char.ToUpperInvariant(group.Subject[0])).Append(group.Subject.AsSpan(1)).Append("\n\n| code | severity | title |\n|---|---|---|\n");
            foreach (DiagnosticDescriptor descriptor in group.Descriptors)
            {
                page.Append("| [").Append(descriptor.Code).Append("](#").Append(descriptor.Code.ToLowerInvariant()).Append(") | ")
                    .Append(descriptor.Severity.Name()).Append(" | ").Append(descriptor.Title).Append(" |\n");
            }

            foreach (DiagnosticDescriptor descriptor in group.Descriptors)
            {
                Append(page, descriptor);
            }
        }

        return page.ToString();
    }

    private static void Append(StringBuilder page, DiagnosticDescriptor descriptor)
    {
        DiagnosticExample example = descriptor.Example;
        page.Append("\n### ").Append(descriptor.Code)
            .Append("\n\n**").Append(descriptor.Title).Append(".** ").Append(descriptor.Meaning)
            .Append("\n\n*Cause:* ").Append(descriptor.Cause)
            .Append("\n\n*Remedy:* ").Append(descriptor.Remedy)
            .Append("\n\n*Example (").Append(example.Kind.Name()).Append("):*");
        if (example.Kind == ExampleKind.Description)
        {
            page.Append(' ').Append(example.Input);
        }
        else
        {
            // The fence must be longer than those in the example.
            string fence = example.Input.Contains("```", StringComparison.Ordinal) ? "````" : "```";
            page.Append("\n\n").Append(fence).Append("text\n").Append(example.Input).Append('\n').Append(fence);
        }

        string marks = example.Message.Contains('`', StringComparison.Ordinal) ? "``" : "`";
        page.Append("\n\n*Message:* ").Append(marks).Append(example.Message).Append(marks).Append('\n');
    }
}
