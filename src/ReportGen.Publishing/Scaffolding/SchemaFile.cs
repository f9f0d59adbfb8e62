using System.Text;

using ReportGen.Publishing.Building;
using ReportGen.Publishing.Schemas;

namespace ReportGen.Publishing.Scaffolding;

/// <summary>
/// The schema used by editors to validate the headers of notes. It is beside the notes, in a folder that is not a note,
/// so that editors find it without a network and all notes refer to it by the same relative path.
/// </summary>
internal static class SchemaFile
{
    private const string Folder = ".schema";
    private const string Name = SchemaCatalogue.Note + ".json";

    /// <summary>Its path from the folder of a note.</summary>
    public const string PathFromNote = "../" + Folder + "/" + Name;

    /// <summary>Writes the schema of this version of the program, unless it exists.</summary>
    /// <param name="contentFolder">The content folder.</param>
    public static void Write(string contentFolder)
    {
        string path = Path.Combine(contentFolder, Folder, Name);
        byte[] schema = Encoding.UTF8.GetBytes(SchemaCatalogue.Json(SchemaCatalogue.Note));
        if (!File.Exists(path) || !File.ReadAllBytes(path).AsSpan().SequenceEqual(schema))
        {
            AtomicFile.Write(path, schema);
        }
    }
}
