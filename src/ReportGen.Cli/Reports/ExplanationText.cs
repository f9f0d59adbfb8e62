using System.Text;

using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Cli.Reports;

/// <summary>Entries of the registry of diagnostics as text.</summary>
internal static class ExplanationText
{
    /// <summary>One diagnostic: title, meaning, cause, remedy and example.</summary>
    /// <param name="descriptor">The diagnostic.</param>
    public static string Of(DiagnosticDescriptor descriptor)
    {
        DiagnosticExample example = descriptor.Example;
        string input = string.Join('\n', example.Input.Split('\n').Select(line => line.Length == 0 ? line : "    " + line));
        return $"""
            {descriptor.Code} ({descriptor.Severity.Name()}): {descriptor.Title}

            {descriptor.Meaning}

            Cause: {descriptor.Cause}
            Remedy: {descriptor.Remedy}

            Example ({example.Kind.Name()}):

            {input}

            Message: {example.Message}

            """.ReplaceLineEndings("\n");
    }

    /// <summary>All codes with their titles, one on each line, by subject.</summary>
    public static string List()
    {
        var text = new StringBuilder();
        foreach (DiagnosticGroup group in DiagnosticCodes.Groups)
        {
            text.Append(text.Length == 0 ? string.Empty : "\n").Append(group.Subject).Append(":\n");
            foreach (DiagnosticDescriptor descriptor in group.Descriptors)
            {
                text.Append("  ").Append(descriptor.Code).Append("  ").Append(descriptor.Title).Append('\n');
            }
        }

        return text.ToString();
    }
}
