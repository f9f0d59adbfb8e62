namespace ReportGen.Publishing.Workspaces;

/// <summary>The folders that a run works with, as absolute paths.</summary>
/// <param name="ContentFolder">One folder a note, and <c>house</c>.</param>
/// <param name="TemplatesFolder">One folder a house style.</param>
/// <param name="FontsFolder">The font files.</param>
/// <param name="OutputFolder">Where PDFs, lineage and the manifest go; made on first use.</param>
public sealed record Workspace(string ContentFolder, string TemplatesFolder, string FontsFolder, string OutputFolder)
{
    /// <summary>Name of the folder in <see cref="ContentFolder"/> that holds the data shared by all notes.</summary>
    public const string HouseFolderName = "house";

    /// <summary>Name of the file that makes a folder a note.</summary>
    public const string NoteFileName = "note.yaml";

    /// <summary>Folder of a note.</summary>
    /// <param name="note">Name of the note.</param>
    public string NoteFolder(string note) => Path.Combine(ContentFolder, note);

    /// <summary>Folder that a note's PDFs go to.</summary>
    /// <param name="note">Name of the note.</param>
    public string NoteOutputFolder(string note) => Path.Combine(OutputFolder, note);

    /// <summary>File that records what was built from which inputs.</summary>
    public string ManifestFile => Path.Combine(OutputFolder, "manifest.json");
}
