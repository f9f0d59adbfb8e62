using System.Collections.Immutable;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Notes;
using ReportGen.Notes.Files;
using ReportGen.Notes.Reading;
using ReportGen.Notes.Styles;
using ReportGen.Publishing.Building;
using ReportGen.Publishing.Workspaces;

namespace ReportGen.Publishing.Scaffolding;

/// <summary>Creates a note: a folder with header, prose and sample data that builds immediately.</summary>
public static class NoteScaffolder
{
    /// <summary>Key of <c>house.yaml</c> for the default style of notes.</summary>
    private const string StyleKey = "style";

    /// <summary>Writes the complete folder or nothing.</summary>
    /// <param name="workspace">Folders.</param>
    /// <param name="start">The note.</param>
    /// <param name="diagnostics">Receives the diagnostics.</param>
    /// <returns>Absolute path of the folder; null with an error.</returns>
    public static string? Start(Workspace workspace, ScaffoldRequest start, DiagnosticBag diagnostics)
    {
        if (!IsName(start.Name))
        {
            diagnostics.Report(
                CommandCodes.BadNoteName,
                null,
                $"'{start.Name}' cannot be the name of a note.",
                "Use letters, digits, '-' and '_', beginning with a letter or digit, as in 'q3-review'.");
            return null;
        }

        string folder = workspace.NoteFolder(start.Name);
        if (Directory.Exists(folder) || File.Exists(folder))
        {
            diagnostics.Report(CommandCodes.NoteExists, null, $"The note '{start.Name}' already exists.", "Choose another name.");
            return null;
        }

        if (Describe(workspace, start, diagnostics) is not { } description)
        {
            return null;
        }

        try
        {
            SchemaFile.Write(workspace.ContentFolder);
            WriteWhole(folder, ScaffoldFiles.Of(description));
            return folder;
        }
        catch (Exception exception) when (RegularFile.IsFault(exception))
        {
            diagnostics.Report(CommandCodes.CannotWrite, null, $"The folder of '{start.Name}' cannot be written.", "Check that the content folder is writable.");
            return null;
        }
    }

    private static ScaffoldDescription? Describe(Workspace workspace, ScaffoldRequest start, DiagnosticBag diagnostics)
    {
        var templates = new DiskFiles(workspace.TemplatesFolder);
        HouseData house = HouseReader.Read(new DiskFiles(workspace.ContentFolder), diagnostics);
        string name = start.Style ?? (house.Facts[StyleKey] as TextValue)?.Text ?? templates.FoldersIn(string.Empty).FirstOrDefault() ?? string.Empty;
        if (StyleReader.Read(templates, new TextValue(name), diagnostics) is not { } style || diagnostics.HasErrors)
        {
            return null;
        }

        ImmutableArray<string> languages = LanguagesOf(style, start.Type);
        if (languages.IsEmpty)
        {
            string[] types = [.. style.Labels.Values.SelectMany(TypesOf).Distinct(StringComparer.Ordinal)];
            diagnostics.Report(NoteCodes.UnknownType, null, $"The house style '{name}' has no type '{start.Type}'.", Spelling.Hint(start.Type, types));
            return null;
        }

        if (new AnalystRoster(house).SignerOn(start.Date) is not { } analyst)
        {
            diagnostics.Report(
                NoteCodes.UnknownAnalyst,
                null,
                FormattableString.Invariant($"The house's roster has no analyst registered on {start.Date:yyyy-MM-dd}."),
                $"Add one to {Workspace.HouseFolderName}/analysts.csv.");
            return null;
        }

        // In every house style, note types whose name begins with this word are about one company.
        bool isCompany = start.Type.StartsWith("company", StringComparison.Ordinal);
        return new ScaffoldDescription(start, name, languages, analyst)
        {
            Security = isCompany ? FirstSecurity(house) : null,
            Rating = ScaffoldRating.Of(style, isCompany ? "stock" : "industry"),
        };
    }

    private static ImmutableArray<string> LanguagesOf(StyleSource style, string type) =>
        [.. ((string[])["zh", "en"]).Where(language => style.Labels.TryGetValue(language, out MapValue? labels) && TypesOf(labels).Contains(type))];

    private static IEnumerable<string> TypesOf(MapValue labels) => (labels["types"] as MapValue ?? MapValue.Empty).Keys;

    private static string? FirstSecurity(HouseData house) =>
        house.Securities?.Cells(HouseData.SecurityCode).OfType<TextValue>().FirstOrDefault()?.Text;

    private static bool IsName(string name) =>
        name.Length > 0
        && char.IsLetterOrDigit(name[0])
        && name != Workspace.HouseFolderName
        && name.All(character => char.IsLetterOrDigit(character) || character is '-' or '_');

    private static void WriteWhole(string folder, ImmutableSortedDictionary<string, string> files)
    {
        // Written beside the target under a hidden name, which is not a note, then renamed.
        string temporary = Path.Combine(Path.GetDirectoryName(folder)!, $".{Path.GetFileName(folder)}.new");
        try
        {
            foreach ((string path, string text) in files)
            {
                AtomicFile.Write(Path.Combine(temporary, path), System.Text.Encoding.UTF8.GetBytes(text));
            }

            Directory.Move(temporary, folder);
        }
        finally
        {
            if (Directory.Exists(temporary))
            {
                Directory.Delete(temporary, recursive: true);
            }
        }
    }
}
