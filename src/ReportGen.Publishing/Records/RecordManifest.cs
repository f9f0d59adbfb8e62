using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

using ReportGen.Foundation.Origins;
using ReportGen.Graphics.Pages;
using ReportGen.Notes;
using ReportGen.Notes.Files;
using ReportGen.Publishing.Compilation;
using ReportGen.Publishing.Lineage;

namespace ReportGen.Publishing.Records;

/// <summary>
/// Records the inputs of an edition: input files with SHA-256, style, fonts and the version of
/// the program. It contains no paths of the machine and no dates other than the note's; the same inputs give the same bytes.
/// </summary>
/// <remarks>
/// Files of the house are listed only when their values are shown on the pages: a hash of a short confidential list would allow
/// guesses about its content to be confirmed.
/// </remarks>
internal static class RecordManifest
{
    private const int Version = 1;

    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The bytes of the file.</summary>
    /// <param name="facts">The facts of the edition.</param>
    /// <param name="document">Its pages.</param>
    /// <param name="inputs">The input folders.</param>
    /// <param name="revision">Revision of the sources, as given by the caller; empty when unknown.</param>
    public static byte[] Of(EditionFacts facts, PagedDocument document, InputSnapshot inputs, string revision)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("version"u8, Version);
            json.WriteString("note"u8, facts.Note.Name);
            json.WriteString("id"u8, facts.Header.Id);
            json.WriteString("edition"u8, facts.Edition.Name());
            json.WriteString("date"u8, facts.Header.Date.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            if (revision.Length > 0)
            {
                json.WriteString("revision"u8, revision);
            }

            json.WriteStartObject("program"u8);
            json.WriteString("name"u8, "ReportGen"u8);
            json.WriteString("version"u8, ProgramVersion.Text);
            json.WriteEndObject();
            json.WriteString("style"u8, facts.Style.Name);
            WriteFiles(json, "content", inputs.Content.Name, ContentOf(facts, document, inputs.Content));
            WriteFiles(json, "templates", inputs.Templates.Name, InputFile.Of(inputs.Templates, facts.Style.Folders.AsSpan()));
            WriteFonts(json, document);
            json.WriteEndObject();
        }

        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    private static IEnumerable<InputFile> ContentOf(EditionFacts facts, PagedDocument document, IContentFiles content)
    {
        HashSet<string> shown = [.. FilesShown(document)];
        string house = $"{content.Name}/{Workspaces.Workspace.HouseFolderName}/";
        return InputFile.Of(content, facts.Note.Name, Workspaces.Workspace.HouseFolderName)
            .Where(file => !file.Path.StartsWith(house, StringComparison.Ordinal) || shown.Contains(file.Path[(content.Name.Length + 1)..]));
    }

    /// <summary>Files whose values are shown on the pages.</summary>
    private static IEnumerable<string> FilesShown(PagedDocument document)
    {
        // The values of a cell may be shown on many pages: each origin is visited once.
        var seen = new HashSet<Origin>(ReferenceEqualityComparer.Instance);
        foreach (ShownValue value in ShownValues.On(document.Pages).Where(value => seen.Add(value.Origin)))
        {
            foreach (Origin leaf in value.Origin.Leaves())
            {
                yield return leaf switch
                {
                    CellOrigin cell => cell.File,
                    KeyOrigin key => key.File,
                    _ => string.Empty,
                };
            }
        }
    }

    /// <summary>Files by their paths inside the folder, whatever the folder's name on this machine.</summary>
    private static void WriteFiles(Utf8JsonWriter json, string name, string folder, IEnumerable<InputFile> files)
    {
        json.WriteStartArray(name);
        foreach (InputFile file in files)
        {
            json.WriteStartObject();
            json.WriteString("path"u8, file.Path[(folder.Length + 1)..]);
            json.WriteString("sha256"u8, file.Sha256);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFonts(Utf8JsonWriter json, PagedDocument document)
    {
        var fonts = new SortedDictionary<string, FontFace>(StringComparer.Ordinal);
        foreach (PageFrame page in document.Pages)
        {
            CollectFonts(page.Items, fonts);
        }

        json.WriteStartArray("fonts"u8);
        foreach ((string name, FontFace font) in fonts)
        {
            json.WriteStartObject();
            json.WriteString("name"u8, name);
            json.WriteString("file"u8, font.FileName);
            // The checksum stored in the font avoids reading ten megabytes.
            json.WriteString("checksum"u8, font.Checksum.ToString("x8", CultureInfo.InvariantCulture));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void CollectFonts(ImmutableArray<FrameItem> items, SortedDictionary<string, FontFace> fonts)
    {
        foreach (FrameItem item in items)
        {
            if (item is GroupItem group)
            {
                CollectFonts(group.Items, fonts);
            }
            else if (item is GlyphRun run)
            {
                fonts.TryAdd(run.Font.PostScriptName, run.Font);
            }
        }
    }
}
