using ReportGen.Foundation.Diagnostics;
using ReportGen.Publishing.Workspaces;

namespace ReportGen.Publishing.Building;

/// <summary>Diagnostics about output that cannot be written.</summary>
internal static class OutputProblem
{
    /// <summary>A file or folder that the system does not allow to be written.</summary>
    /// <param name="workspace">Folders.</param>
    /// <param name="path">The file or folder.</param>
    public static Diagnostic Of(Workspace workspace, string path) => new(
        CommandCodes.CannotWrite,
        $"The output file '{Shown(workspace, path)}' cannot be written.",
        Span: null,
        "Close programs that have the file open, and check that the output folder is writable and has free space.");

    /// <summary>A folder that is a link.</summary>
    /// <param name="workspace">Folders.</param>
    /// <param name="path">The folder.</param>
    public static Diagnostic OfLink(Workspace workspace, string path) => new(
        CommandCodes.CannotWrite,
        $"The output folder '{Shown(workspace, path)}' is a link; files are not written through it.",
        Span: null,
        "Remove the link; use --out to write to another place.");

    /// <summary>A file that was changed since it was recorded.</summary>
    /// <param name="workspace">Folders.</param>
    /// <param name="path">The file.</param>
    public static Diagnostic OfReplaced(Workspace workspace, string path) => new(
        CommandCodes.ChangedOutput,
        $"The output file '{Shown(workspace, path)}' was not what its inputs give, and has been replaced.",
        Span: null,
        "Find out who changed it; set REPORTGEN_CACHE_KEY so that a changed output is never taken for a built one.");

    private static string Shown(Workspace workspace, string path) => Path.GetRelativePath(workspace.OutputFolder, path).Replace('\\', '/');
}
