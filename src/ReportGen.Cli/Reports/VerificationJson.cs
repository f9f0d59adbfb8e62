using System.Text;
using System.Text.Json;

using ReportGen.Cli.Diagnostics;
using ReportGen.Cli.Terminals;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Pdf.Verification;
using ReportGen.Publishing.Verification;

namespace ReportGen.Cli.Reports;

/// <summary>
/// Verified files as one JSON object: <c>{ok, files: [{file, ok, claims, title, language, pages, fonts, tags,
/// attachments, findings}], diagnostics}</c>.
/// </summary>
internal static class VerificationJson
{
    /// <summary>Writes the object on standard output.</summary>
    /// <param name="terminal">The terminal.</param>
    /// <param name="files">Files that could be read.</param>
    /// <param name="diagnostics">Diagnostics of names without a match and of files that could not be read.</param>
    public static void Write(Terminal terminal, IReadOnlyList<FileVerification> files, IReadOnlyList<Diagnostic> diagnostics)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, JsonDiagnostics.WriterOptions))
        {
            json.WriteStartObject();
            json.WriteBoolean("ok"u8, diagnostics.Count == 0 && files.All(file => file.Report is { IsValid: true }));
            json.WriteStartArray("files"u8);
            foreach (FileVerification file in files)
            {
                WriteFile(json, ShownPath.Of(file.Path, terminal), file.Report!);
            }

            json.WriteEndArray();
            JsonDiagnostics.Write(json, "diagnostics", DiagnosticOrder.Sorted(diagnostics));
            json.WriteEndObject();
        }

        terminal.Out.WriteLine(Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length));
        terminal.Out.Flush();
    }

    private static void WriteFile(Utf8JsonWriter json, string path, VerificationReport report)
    {
        json.WriteStartObject();
        json.WriteString("file"u8, path);
        json.WriteBoolean("ok"u8, report.IsValid);
        json.WriteString("claims"u8, report.Claims);
        json.WriteString("title"u8, report.Title);
        json.WriteString("language"u8, report.Language);
        json.WriteNumber("pages"u8, report.PageCount);
        json.WriteStartArray("fonts"u8);
        foreach (VerifiedFont font in report.Fonts)
        {
            json.WriteStartObject();
            json.WriteString("name"u8, font.Name);
            json.WriteBoolean("embedded"u8, font.IsEmbedded);
            json.WriteBoolean("unicode"u8, font.HasUnicode);
            json.WriteNumber("codes"u8, font.Codes);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("tags"u8);
        foreach ((string role, int count) in report.Tags)
        {
            json.WriteNumber(role, count);
        }

        json.WriteEndObject();
        WriteAttachments(json, report);
        json.WriteStartArray("findings"u8);
        foreach (VerificationFinding finding in report.Findings)
        {
            json.WriteStartObject();
            json.WriteString("rule"u8, finding.Rule);
            json.WriteString("message"u8, finding.Message);
            if (finding.Page is { } page)
            {
                json.WriteNumber("page"u8, page);
            }
            else
            {
                json.WriteNull("page"u8);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteAttachments(Utf8JsonWriter json, VerificationReport report)
    {
        json.WriteStartArray("attachments"u8);
        foreach (VerifiedAttachment file in report.Attachments)
        {
            json.WriteStartObject();
            json.WriteString("name"u8, file.Name);
            json.WriteString("relationship"u8, file.Relationship);
            json.WriteString("type"u8, file.MediaType);
            json.WriteString("description"u8, file.Description);
            if (file.Length is { } length)
            {
                json.WriteNumber("bytes"u8, length);
            }
            else
            {
                json.WriteNull("bytes"u8);
            }

            json.WriteString("sha256"u8, file.Sha256);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
