namespace ReportGen.Publishing.Workspaces;

/// <summary>The folders of a run, as absolute paths.</summary>
/// <param name="ContentFolder">Contains one folder for each note, and <c>house</c>.</param>
/// <param name="TemplatesFolder">Contains one folder for each house style.</param>
/// <param name="FontsFolder">The font files.</param>
/// <param name="OutputFolder">Receives PDFs, lineage and the manifest; created on first use.</param>
public sealed record Workspace(string ContentFolder, string TemplatesFolder, string FontsFolder, string OutputFolder)
{
    /// <summary>Name of the folder in <see cref="ContentFolder"/> that contains the data shared by all notes.</summary>
    public const string HouseFolderName = "house";

    /// <summary>Name of the file that identifies a folder as a note.</summary>
    public const string NoteFileName = "note.yaml";

    /// <summary>Folder of a note.</summary>
    /// <param name="note">Name of the note.</param>
    public string NoteFolder(string note) => Path.Combine(ContentFolder, note);

    /// <summary>Output folder of a note.</summary>
    /// <param name="note">Name of the note.</param>
    public string NoteOutputFolder(string note) => Path.Combine(OutputFolder, note);

    /// <summary>File that records what was built from which inputs.</summary>
    public string ManifestFile => Path.Combine(OutputFolder, "manifest.json");
}
