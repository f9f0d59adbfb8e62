using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;

namespace ReportGen.Notes.Files;

/// <summary>Reads text files of a folder into source texts.</summary>
internal static class ContentText
{
    /// <summary>Path of a file for display.</summary>
    public static string ShownPath(this IContentFiles files, string path) => $"{files.Name}/{path}";

    /// <summary>The start of a file, as the location of messages about a missing file.</summary>
    public static SourceSpan StartOf(this IContentFiles files, string path) =>
        new SourceText(files.ShownPath(path), string.Empty).Span(0, 0);

    /// <summary>Reads and decodes a file. A missing file gives null without a diagnostic; the caller decides whether it is required.</summary>
    /// <param name="files">The folder.</param>
    /// <param name="path">Path of the file.</param>
    /// <param name="diagnostics">Receives the diagnostics.</param>
    /// <returns>The state of the file, and its text if it could be read.</returns>
    public static (FileState State, SourceText? Text) ReadText(this IContentFiles files, string path, DiagnosticBag diagnostics)
    {
        FileLookup file = files.Read(path);
        switch (file.State)
        {
            case FileState.Found when IsWorkbook(file.Data.Span):
                diagnostics.Report(
                    NoteCodes.Undecodable,
                    files.StartOf(path),
                    "The file is an Excel workbook.",
                    "In Excel, save the sheet as 'CSV UTF-8 (comma delimited)'.");
                return (FileState.Unreadable, null);
            case FileState.Found when TextDecoder.TryDecode(file.Data.Span, out string? text):
                var source = new SourceText(files.ShownPath(path), text);
                ControlCharacters.Report(text, diagnostics, (start, length) => source.Span(start, length));
                return (FileState.Found, source);
            case FileState.Found:
                diagnostics.Report(
                    NoteCodes.Undecodable,
                    files.StartOf(path),
                    "The file is not a text in UTF-8 or GB18030.",
                    "Save it as UTF-8; in a spreadsheet program choose 'CSV UTF-8'.");
                return (FileState.Unreadable, null);
            case FileState.Unreadable:
                diagnostics.Report(
                    NoteCodes.Unreadable,
                    files.StartOf(path),
                    "The file exists but cannot be read.",
                    "Close the program that has it open, or change its permissions.");
                return (FileState.Unreadable, null);
            case FileState.TooLarge:
                diagnostics.Report(
                    NoteCodes.Unreadable,
                    files.StartOf(path),
                    $"The file is larger than {RegularFile.Shown(RegularFile.InputLimit)}.",
                    "Keep only what the note uses; a long table can be divided into several files.");
                return (FileState.Unreadable, null);
            default:
                return (file.State, null);
        }
    }

    /// <summary>True for the signature of a ZIP archive, as of .xlsx, or of an OLE compound file, as of .xls.</summary>
    private static bool IsWorkbook(ReadOnlySpan<byte> data) =>
        data.StartsWith((ReadOnlySpan<byte>)[0x50, 0x4B, 0x03, 0x04]) || data.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]);
}
