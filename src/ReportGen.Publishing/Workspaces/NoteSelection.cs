using ReportGen.Foundation.Diagnostics;
using ReportGen.Notes.Files;
using ReportGen.Notes.Reading;

namespace ReportGen.Publishing.Workspaces;

/// <summary>Selects the notes of a command.</summary>
public static class NoteSelection
{
    /// <summary>Names of all notes of a workspace in ordinal order.</summary>
    /// <param name="workspace">Folders.</param>
    public static IReadOnlyList<string> All(Workspace workspace) => new NoteCatalogue(new DiskFiles(workspace.ContentFolder)).Names;

    /// <summary>The named notes, in that order and each once; names that do not match a note are reported.</summary>
    /// <param name="workspace">Folders.</param>
    /// <param name="given">Names, or paths of note folders or of files in them, as completed by a shell.</param>
    /// <param name="currentFolder">Folder to which paths are relative.</param>
    /// <param name="diagnostics">Receives a diagnostic for each invalid name.</param>
    public static List<string> Named(Workspace workspace, IReadOnlyList<string> given, string currentFolder, DiagnosticBag diagnostics)
    {
        var catalogue = new NoteCatalogue(new DiskFiles(workspace.ContentFolder));
        var names = new List<string>();
        foreach (string argument in given)
        {
            string? name = catalogue.Names.Contains(argument) ? argument : NameOfPath(workspace, argument, currentFolder, diagnostics);
            if (name is not null && catalogue.Require(name, diagnostics) && !names.Contains(name))
            {
                names.Add(name);
            }
        }

        return names;
    }

    private static string? NameOfPath(Workspace workspace, string argument, string currentFolder, DiagnosticBag diagnostics)
    {
        if (!argument.Contains('/', StringComparison.Ordinal) && !argument.Contains(Path.DirectorySeparatorChar, StringComparison.Ordinal) && argument is not ("." or ".."))
        {
            return argument;
        }

        string inside = Path.GetRelativePath(workspace.ContentFolder, Path.GetFullPath(argument, currentFolder)).Replace('\\', '/');
        if (inside == ".")
        {
            diagnostics.Report(CommandCodes.UnknownNote, null, $"'{argument}' is the content folder itself, not a note.", "Name a note, or omit the name to select all notes.");
            return null;
        }

        if (inside == ".." || inside.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(inside))
        {
            diagnostics.Report(
                CommandCodes.UnknownNote,
                null,
                $"'{argument}' is outside the content folder.",
                "Name a note by its folder in content, such as 'sora-note', or name another content folder with --content DIR.");
            return null;
        }

        return inside.Split('/')[0];
    }
}
