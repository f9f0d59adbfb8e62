using System.Text.Encodings.Web;
using System.Text.Json;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;

namespace ReportGen.Cli.Reports;

/// <summary>Diagnostics as JSON objects: <c>{code, severity, message, note, file, line, col, endLine, endCol, hint, trace}</c>.</summary>
internal static class JsonDiagnostics
{
    /// <summary>Settings of all reports: one line, Chinese text not escaped.</summary>
    public static JsonWriterOptions WriterOptions { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes an array of diagnostics.</summary>
    /// <param name="json">The JSON writer.</param>
    /// <param name="name">Name of the member.</param>
    /// <param name="diagnostics">The diagnostics in the order to show.</param>
    public static void Write(Utf8JsonWriter json, string name, IEnumerable<Diagnostic> diagnostics)
    {
        json.WriteStartArray(name);
        foreach (Diagnostic diagnostic in diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("code"u8, diagnostic.Code);
            json.WriteString("severity"u8, diagnostic.Severity.Name());
            json.WriteString("message"u8, diagnostic.Message);
            json.WriteString("note"u8, diagnostic.Note);
            WritePlace(json, diagnostic.Span?.ToWritten());
            json.WriteString("hint"u8, diagnostic.Hint);
            json.WriteStartArray("trace"u8);
            foreach (DiagnosticFrame frame in diagnostic.Trace)
            {
                json.WriteStartObject();
                json.WriteString("description"u8, frame.Description);
                WritePlace(json, frame.Span.ToWritten());
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePlace(Utf8JsonWriter json, SourceSpan? span)
    {
        json.WriteString("file"u8, span?.Source.Path);
        WriteNumber(json, "line", span?.StartPosition.Line);
        WriteNumber(json, "col", span?.StartPosition.Column);
        WriteNumber(json, "endLine", span?.EndPosition.Line);
        WriteNumber(json, "endCol", span?.EndPosition.Column);
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
