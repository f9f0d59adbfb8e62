using System.Collections.Immutable;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;
using ReportGen.Graphics.Pages;
using ReportGen.Notes.Files;
using ReportGen.Notes.Tables;
using ReportGen.Notes.Text;
using ReportGen.Yaml;

namespace ReportGen.Notes.Reading;

/// <summary>Reads a note's folder: header, prose, tables and pictures, with the house's shared data.</summary>
public sealed class NoteReader
{
    /// <summary>Name of the header's file.</summary>
    internal const string HeaderName = "note.yaml";

    private readonly IContentFiles _files;
    private readonly string _name;
    private readonly DiagnosticBag _diagnostics;
    private readonly ReadingCache? _cache;
    private readonly Action<NoteHeader>? _headerRead;

    private NoteReader(IContentFiles files, string name, DiagnosticBag diagnostics, ReadingCache? cache, Action<NoteHeader>? headerRead)
    {
        _cache = cache;
        _headerRead = headerRead;
        _files = files;
        _name = name;
        _diagnostics = diagnostics;
    }

    /// <summary>Reads a note and the house's data.</summary>
    /// <param name="files">The content folder.</param>
    /// <param name="name">Name of the note's folder.</param>
    /// <param name="diagnostics">Receives all diagnostics, each with the name of the note.</param>
    /// <param name="cache">Cache of earlier results, for data shared by notes; null to read without a cache.</param>
    /// <param name="headerRead">Called once with the header, before prose, tables and pictures are read; not called if the header cannot be read.</param>
    /// <returns>
    /// The note; null if later stages could not process it. It can be returned despite errors, so that the
    /// errors of later stages are found in the same run: check <see cref="DiagnosticBag.HasErrors"/> before writing.
    /// </returns>
    public static NoteSource? Read(
        IContentFiles files,
        string name,
        DiagnosticBag diagnostics,
        ReadingCache? cache = null,
        Action<NoteHeader>? headerRead = null)
    {
        var found = new DiagnosticBag();
        var catalogue = new NoteCatalogue(files);
        NoteSource? note = null;
        if (catalogue.Require(name, found))
        {
            NoteNameCheck.Report(name, catalogue.Names, files.StartOf($"{name}/{HeaderName}"), found);
            note = new NoteReader(files, name, found, cache, headerRead).Read();
        }

        diagnostics.AddRange(found.Items.Select(item => item with { Note = name }));
        return note;
    }

    private NoteSource? Read()
    {
        HouseData house = HouseReader.Read(_files, _diagnostics, _cache);
        string path = $"{_name}/{HeaderName}";
        (FileState state, SourceText? source) = _files.ReadText(path, _diagnostics);
        if (source is null)
        {
            if (state is FileState.Missing or FileState.Outside)
            {
                _diagnostics.Report(
                    NoteCodes.MissingFile,
                    _files.StartOf(path),
                    "The note has no header.",
                    $"Write {HeaderName} with the keys id, type, style, languages, date, title, analysts.");
            }

            return null;
        }

        if (YamlReader.ReadMap(source, _diagnostics, path) is not { } map)
        {
            return null;
        }

        var headerReader = new NoteHeaderReader(source, map, house, _diagnostics);
        NoteHeader? header = headerReader.Read();
        if (header is not null)
        {
            _headerRead?.Invoke(header);
        }

        ImmutableArray<string> languages = header?.Languages ?? [];
        ImmutableArray<NoteComment>.Builder comments = ImmutableArray.CreateBuilder<NoteComment>();
        ImmutableSortedDictionary<string, SourceText> texts = ReadProse(map, languages, comments);
        ImmutableSortedDictionary<string, DataTable>? tables = ReadTables(headerReader.Tables);
        return header is null || tables is null || texts.Count < languages.Length
            ? null
            : new NoteSource(_name, header, texts, tables, ReadPictures(), house) { Comments = comments.ToImmutable() };
    }

    private ImmutableSortedDictionary<string, SourceText> ReadProse(MapValue map, ImmutableArray<string> languages, ICollection<NoteComment> comments)
    {
        ImmutableSortedDictionary<string, SourceText>.Builder texts =
            ImmutableSortedDictionary.CreateBuilder<string, SourceText>(StringComparer.Ordinal);
        foreach (string language in languages)
        {
            string path = $"{_name}/note.{language}.md";
            (FileState state, SourceText? text) = _files.ReadText(path, _diagnostics);
            if (text is null)
            {
                if (state is FileState.Missing or FileState.Outside)
                {
                    _diagnostics.Report(
                        NoteCodes.MissingProse,
                        LanguageSpan(map, language),
                        $"The note has no text in the language '{language}'.",
                        $"Write {_files.ShownPath(path)}, or remove '{language}' from 'languages'.");
                }

                continue;
            }

            if (string.IsNullOrWhiteSpace(text.Text))
            {
                _diagnostics.Report(
                    NoteCodes.EmptyProse, text.Span(0, 0), "The note's text is empty.", "Write the note, beginning with '::: cover'.");
                continue;
            }

            texts[language] = MarkdownComments.Remove(text, comments, _diagnostics);
        }

        WarnOfUndeclaredProse(map, languages);
        return texts.ToImmutable();
    }

    private void WarnOfUndeclaredProse(MapValue map, ImmutableArray<string> languages)
    {
        foreach (string language in (ReadOnlySpan<string>)["zh", "en"])
        {
            if (!languages.IsEmpty && !languages.Contains(language)
                && _files.Read($"{_name}/note.{language}.md").State is FileState.Found)
            {
                _diagnostics.Add(new Diagnostic(
                    NoteCodes.MissingProse,
                    $"The text note.{language}.md exists, but its language is not declared.",
                    map[NoteKeys.Languages.Name]?.Span,
                    $"Add '{language}' to 'languages' to publish it.")
                {
                    Severity = Severity.Warning,
                });
            }
        }
    }

    private static SourceSpan? LanguageSpan(MapValue map, string language)
    {
        DataValue? languages = map[NoteKeys.Languages.Name];
        DataValue? item = (languages as ListValue)?.Items.FirstOrDefault(value => value is TextValue text && text.Text == language);
        return (item ?? languages)?.Span;
    }

    /// <summary>The declared tables; null if one is invalid to the extent that texts cannot refer to it.</summary>
    private ImmutableSortedDictionary<string, DataTable>? ReadTables(ImmutableArray<TableDeclaration> declarations)
    {
        ImmutableSortedDictionary<string, DataTable>.Builder tables =
            ImmutableSortedDictionary.CreateBuilder<string, DataTable>(StringComparer.Ordinal);
        bool isWhole = true;
        foreach (TableDeclaration declaration in declarations)
        {
            if (ReadTable(declaration) is { } table)
            {
                tables[declaration.Name] = table;
            }
            else
            {
                isWhole = false;
            }
        }

        return isWhole ? tables.ToImmutable() : null;
    }

    private DataTable? ReadTable(TableDeclaration declaration)
    {
        if (declaration.File is not { } file)
        {
            return null;
        }

        string? path = ContentPath.Resolve(_name, file.FileName);
        string home = path?.Split('/')[0] ?? string.Empty;
        if (path is null || (home != _name && home != HouseReader.Folder))
        {
            ReportOutside(file);
            return null;
        }

        (FileState state, SourceText? text) = _files.ReadText(path, _diagnostics);
        switch (state)
        {
            case FileState.Found:
                return new CsvTableReader(text!, path, declaration, _diagnostics).Read();
            case FileState.Outside:
                ReportOutside(file);
                return null;
            case FileState.Missing:
                string[] candidates = [.. _files.FilesUnder(_name)
                    .Where(candidate => candidate.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
                    .Select(candidate => candidate[(_name.Length + 1)..])];
                _diagnostics.Report(
                    CsvCodes.Missing,
                    file.Span,
                    $"There is no data file '{file.Text}'.",
                    Spelling.Hint(file.Text, candidates));
                return null;
            default:
                return null;
        }
    }

    private void ReportOutside(TextValue file) =>
        _diagnostics.Report(
            CsvCodes.Outside,
            file.Span,
            $"The path '{file.Text}' leads out of the note's folder.",
            "Keep data files in the note's folder, as in data/prices.csv, or in ../house; write paths with forward slashes.");

    private ImmutableSortedDictionary<string, ImageFile> ReadPictures()
    {
        ImmutableSortedDictionary<string, ImageFile>.Builder pictures =
            ImmutableSortedDictionary.CreateBuilder<string, ImageFile>(StringComparer.Ordinal);
        foreach (string path in _files.FilesUnder($"{_name}/figures"))
        {
            if (path.EndsWith('/'))
            {
                _diagnostics.Report(NoteCodes.Unreadable, _files.StartOf(path), "The folder exists but cannot be listed.", "Change its permissions.");
            }

            if (!PictureName.IsPicture(path))
            {
                continue;
            }

            FileLookup file = _files.Read(path);
            if (file.State is FileState.Found)
            {
                pictures[path[(_name.Length + 1)..]] = new ImageFile(_files.ShownPath(path), file.Data);
            }
            else
            {
                _diagnostics.Report(
                    NoteCodes.Unreadable,
                    _files.StartOf(path),
                    file.State switch
                    {
                        FileState.Outside => "The picture is a link that leads out of the content folder.",
                        FileState.TooLarge => $"The picture is larger than {RegularFile.Shown(RegularFile.InputLimit)}.",
                        _ => "The picture exists but cannot be read.",
                    },
                    "Copy the file itself into the note's folder.");
            }
        }

        return pictures.ToImmutable();
    }
}
