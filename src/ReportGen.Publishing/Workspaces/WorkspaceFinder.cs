using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Publishing.Workspaces;

/// <summary>
/// Finds content, templates and fonts: as named by the caller, otherwise around the current folder, otherwise around or beside the
/// program. Each is searched for separately, so that content may be kept apart from the templates of the program.
/// </summary>
public static class WorkspaceFinder
{
    private const string Content = "content";
    private const string Templates = "templates";
    private const string Fonts = "fonts";
    private const string Output = "out";

    /// <summary>The workspace; null when a folder is missing, with a diagnostic for each.</summary>
    /// <param name="options">The search options.</param>
    /// <param name="diagnostics">Receives a diagnostic for each missing folder.</param>
    public static Workspace? Find(WorkspaceOptions options, DiagnosticBag diagnostics)
    {
        string? content = Locate(Content, options.Content, options, HoldsNotes, diagnostics);
        string? templates = Locate(Templates, options.Templates, options, HoldsStyles, diagnostics);
        string? fonts = Locate(Fonts, options.Fonts, options, HoldsFonts, diagnostics);
        if (content is null || templates is null || fonts is null)
        {
            return null;
        }

        string output = OutputFolder(options, content);
        foreach ((string name, string folder) in (ReadOnlySpan<(string, string)>)[(Content, content), (Templates, templates), (Fonts, fonts)])
        {
            if (IsInside(output, folder))
            {
                diagnostics.Report(
                    CommandCodes.OutputAmongInputs,
                    null,
                    $"The output folder '{options.Output ?? output}' is inside the {name} folder.",
                    "Name a folder outside of content, templates and fonts with --out DIR.");
                return null;
            }
        }

        return new Workspace(content, templates, fonts, output);
    }

    private static string OutputFolder(WorkspaceOptions options, string content)
    {
        if (options.Output is { } named)
        {
            return Path.GetFullPath(named, options.CurrentFolder);
        }

        // Content installed beside the program may be in a read-only location, so its PDFs are written to the current folder.
        string root = Path.GetDirectoryName(content) ?? content;
        bool isAround = options.Content is null && IsInside(options.CurrentFolder, root);
        return Path.Combine(isAround ? root : Path.GetFullPath(options.CurrentFolder), Output);
    }

    private static bool IsInside(string folder, string root)
    {
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        return full == root || full.StartsWith(Path.TrimEndingDirectorySeparator(root) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }

    // The program may look into folders around the current one that it is not allowed to list.
    private static EnumerationOptions Listing => new() { IgnoreInaccessible = true };

    private static string? Locate(
        string name,
        string? named,
        WorkspaceOptions options,
        Func<string, bool> isRight,
        DiagnosticBag diagnostics)
    {
        if (named is not null)
        {
            string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(named, options.CurrentFolder));
            if (Directory.Exists(full))
            {
                return full;
            }

            diagnostics.Report(CommandCodes.MissingFolder, null, $"The {name} folder '{named}' does not exist.", $"Name an existing folder with --{name} DIR.");
            return null;
        }

        string? found = LocateAround(name, options.CurrentFolder, isRight) ?? LocateAround(name, options.ProgramFolder, isRight);
        if (found is null)
        {
            diagnostics.Report(
                CommandCodes.MissingFolder,
                null,
                $"No {name} folder was found around the current folder or the program.",
                $"Run inside the repository, or name the folder with --{name} DIR.");
        }

        return found;
    }

    private static string? LocateAround(string name, string start, Func<string, bool> isRight)
    {
        for (DirectoryInfo? folder = new(Path.GetFullPath(start)); folder is not null; folder = folder.Parent)
        {
            string candidate = Path.Combine(folder.FullName, name);
            if (Directory.Exists(candidate) && isRight(candidate))
            {
                return candidate;
            }
        }

        return null;
    }

    /// <summary>Many projects have a folder named content: one of ours contains house data or a note.</summary>
    private static bool HoldsNotes(string folder) =>
        Directory.Exists(Path.Combine(folder, Workspace.HouseFolderName)) || AnySubfolderHas(folder, Workspace.NoteFileName);

    private static bool HoldsStyles(string folder) => AnySubfolderHas(folder, "theme.yaml");

    private static bool HoldsFonts(string folder)
    {
        foreach (string file in Directory.EnumerateFiles(folder, "*", Listing))
        {
            if (FontFiles.IsFont(file))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AnySubfolderHas(string folder, string file)
    {
        foreach (string child in Directory.EnumerateDirectories(folder, "*", Listing))
        {
            if (File.Exists(Path.Combine(child, file)))
            {
                return true;
            }
        }

        return false;
    }
}
