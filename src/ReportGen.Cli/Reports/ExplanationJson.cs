using System.Text;
using System.Text.Json;

using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Cli.Reports;

/// <summary>
/// Entries of the registry of diagnostics as one JSON object: <c>{codes: [{code, severity, title, meaning, cause, remedy,
/// example: {kind, input, message}}]}</c>.
/// </summary>
internal static class ExplanationJson
{
    /// <summary>The object, on one line.</summary>
    /// <param name="descriptors">The diagnostics.</param>
    public static string Of(IEnumerable<DiagnosticDescriptor> descriptors)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, JsonDiagnostics.WriterOptions))
        {
            json.WriteStartObject();
            json.WriteStartArray("codes"u8);
            foreach (DiagnosticDescriptor descriptor in descriptors)
            {
                Write(json, descriptor);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length) + "\n";
    }

    private static void Write(Utf8JsonWriter json, DiagnosticDescriptor descriptor)
    {
        json.WriteStartObject();
        json.WriteString("code"u8, descriptor.Code);
        json.WriteString("severity"u8, descriptor.Severity.Name());
        json.WriteString("title"u8, descriptor.Title);
        json.WriteString("meaning"u8, descriptor.Meaning);
        json.WriteString("cause"u8, descriptor.Cause);
        json.WriteString("remedy"u8, descriptor.Remedy);
        json.WriteStartObject("example"u8);
        json.WriteString("kind"u8, descriptor.Example.Kind.Name());
        json.WriteString("input"u8, descriptor.Example.Input);
        json.WriteString("message"u8, descriptor.Example.Message);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
