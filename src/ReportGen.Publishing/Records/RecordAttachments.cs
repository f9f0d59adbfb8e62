using System.Collections.Immutable;

using ReportGen.Documents.Directives;
using ReportGen.Foundation.Data;
using ReportGen.Graphics.Pages;
using ReportGen.Notes;
using ReportGen.Notes.Files;
using ReportGen.Notes.Text;

namespace ReportGen.Publishing.Records;

/// <summary>
/// The files attached to a PDF as requested by its note: its sources, its data, and the lineage that links
/// the two.
/// </summary>
/// <remarks>
/// Comments are taken out of the sources, with every line kept at its number. Files of the house are never attached. They contain rows used by other notes that may be confidential, such as
/// holdings and restricted securities; the lineage only names the cells of values shown on the pages.
/// </remarks>
internal static class RecordAttachments
{
    private const string Markdown = "text/markdown";
    private const string Yaml = "application/yaml";
    private const string Csv = "text/csv";
    private const string Json = "application/json";

    private static readonly LocalText HeaderWords = LocalText.Of("报告要素（源文件）", "Header of the note (source file)");
    private static readonly LocalText ChineseWords = LocalText.Of("中文正文（源文件）", "Chinese text (source file)");
    private static readonly LocalText EnglishWords = LocalText.Of("英文正文（源文件）", "English text (source file)");
    private static readonly LocalText DataWords = LocalText.Of("数据文件", "Data file");
    private static readonly LocalText LineageWords = LocalText.Of("数字溯源：各数字的位置与来源单元格", "Lineage: position and source cells of each number");
    private static readonly LocalText ManifestWords = LocalText.Of("制作清单：输入文件及其校验值、字体、程序", "Manifest: input files with their hashes, fonts, program");

    /// <summary>The files, in the order of <see cref="RecordPart"/>; empty unless requested by the note.</summary>
    /// <param name="facts">The facts of the edition.</param>
    /// <param name="content">The content folder.</param>
    /// <param name="lineage">The lineage JSON of the edition.</param>
    /// <param name="manifest">Creates the manifest JSON of the edition.</param>
    public static ImmutableArray<Attachment> Of(
        EditionFacts facts,
        IContentFiles content,
        ReadOnlyMemory<byte> lineage,
        Func<ReadOnlyMemory<byte>> manifest)
    {
        var names = new AttachmentNames();
        string language = facts.Language;
        ImmutableArray<Attachment>.Builder files = ImmutableArray.CreateBuilder<Attachment>();
        foreach (RecordPart part in facts.Header.Attached)
        {
            switch (part)
            {
                case RecordPart.Source:
                    Add(files, names, content, facts.Note.Name, "note.yaml", Yaml, AttachmentRelationship.Source, HeaderWords.In(language));
                    foreach (string written in facts.Languages)
                    {
                        LocalText words = written == "zh" ? ChineseWords : EnglishWords;
                        Add(files, names, content, facts.Note.Name, $"note.{written}.md", Markdown, AttachmentRelationship.Source, words.In(language));
                    }

                    break;
                case RecordPart.Data:
                    foreach (string path in OwnData(facts.Note))
                    {
                        Add(files, names, content, facts.Note.Name, path, Csv, AttachmentRelationship.Data, $"{DataWords.In(language)} {path}");
                    }

                    break;
                case RecordPart.Lineage:
                    files.Add(new Attachment(names.Of("lineage.json"), Json, AttachmentRelationship.Supplement, LineageWords.In(language), lineage));
                    break;
                case RecordPart.Manifest:
                    files.Add(new Attachment(names.Of("manifest.json"), Json, AttachmentRelationship.Supplement, ManifestWords.In(language), manifest()));
                    break;
            }
        }

        return files.ToImmutable();
    }

    /// <summary>Paths of the data files in the note's own folder, relative to it, in order and each once.</summary>
    private static IEnumerable<string> OwnData(NoteSource note)
    {
        string folder = note.Name + "/";
        return note.Tables.Values
            .Select(table => table.File)
            .Where(file => file.StartsWith(folder, StringComparison.Ordinal))
            .Select(file => file[folder.Length..])
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
    }

    private static void Add(
        ImmutableArray<Attachment>.Builder files,
        AttachmentNames names,
        IContentFiles content,
        string note,
        string path,
        string mediaType,
        AttachmentRelationship relationship,
        string description)
    {
        FileLookup file = content.Read($"{note}/{path}");
        if (file.State is FileState.Found)
        {
            ReadOnlyMemory<byte> published = PublishedSource.Of(path, file.Data, name => DirectiveRegistry.Directive(name) is not null);
            files.Add(new Attachment(names.Of(path), mediaType, relationship, description, published));
        }
    }
}
