using System.Collections.Immutable;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;
using ReportGen.Notes.Files;
using ReportGen.Notes.Tables;
using ReportGen.Yaml;

namespace ReportGen.Notes.Reading;

/// <summary>Reads the shared data of a house: <c>house/house.yaml</c> and the tables in its folder.</summary>
public static class HouseReader
{
    /// <summary>Name of the folder.</summary>
    internal const string Folder = "house";

    private const string FactsPath = $"{Folder}/house.yaml";

    /// <summary>Reads the house's data.</summary>
    /// <param name="files">The content folder.</param>
    /// <param name="diagnostics">Receives the diagnostics.</param>
    /// <param name="cache">Cache of earlier results; null to read without a cache.</param>
    public static HouseData Read(IContentFiles files, DiagnosticBag diagnostics, ReadingCache? cache = null) =>
        cache?.Recall(files, Folder, diagnostics, ReadAnew) ?? ReadAnew(files, diagnostics);

    private static HouseData ReadAnew(IContentFiles files, DiagnosticBag diagnostics)
    {
        MapValue facts = ReadFacts(files, diagnostics);
        var reader = new MapReader(facts, diagnostics, "house.yaml");
        CheckId(reader, diagnostics);
        Dictionary<string, TableDeclaration> declared = TableDeclarationReader.ReadAll(reader, [])
            .ToDictionary(table => table.Name, StringComparer.Ordinal);
        ImmutableSortedDictionary<string, DataTable>.Builder tables =
            ImmutableSortedDictionary.CreateBuilder<string, DataTable>(StringComparer.Ordinal);
        foreach (string path in files.FilesUnder(Folder).Where(path => path.EndsWith(".csv", StringComparison.Ordinal)))
        {
            string name = path[(path.LastIndexOf('/') + 1)..^".csv".Length];
            TableDeclaration table = declared.GetValueOrDefault(name) ?? TableDeclaration.Undeclared(name);
            if (files.ReadText(path, diagnostics) is (FileState.Found, { } text)
                && new CsvTableReader(text, path, table, diagnostics).Read() is { } read)
            {
                tables[name] = read;
            }
        }

        return new HouseData(tables.ToImmutable(), facts);
    }

    /// <summary>The UUID by which distributors identify the house is optional.</summary>
    private static void CheckId(MapReader facts, DiagnosticBag diagnostics)
    {
        if (facts.Text("id") is { } id && !Guid.TryParseExact(id.Text, "D", out _))
        {
            diagnostics.Report(
                NoteCodes.MalformedId,
                id.Span,
                $"'{id.Text}' is not a valid UUID.",
                "Write 32 hexadecimal digits in groups of 8, 4, 4, 4 and 12, or remove the key.");
        }
    }

    private static MapValue ReadFacts(IContentFiles files, DiagnosticBag diagnostics)
    {
        (FileState state, SourceText? text) = files.ReadText(FactsPath, diagnostics);
        if (text is not null)
        {
            return YamlReader.ReadMap(text, diagnostics, FactsPath) ?? MapValue.Empty;
        }

        if (state is FileState.Missing or FileState.Outside)
        {
            diagnostics.Report(
                NoteCodes.MissingFile,
                files.StartOf(FactsPath),
                "The data of the house are missing.",
                "Write the file with the house's name, legal name, address and licence statement.");
        }

        return MapValue.Empty;
    }
}
