using ReportGen.Cli.Terminals;

namespace ReportGen.Cli.Reports;

/// <summary>Paths as shown to the user.</summary>
internal static class ShownPath
{
    /// <summary>Relative to the current folder when the file is below it, otherwise absolute; with forward slashes.</summary>
    /// <param name="path">Absolute path.</param>
    /// <param name="terminal">The terminal, with the current folder.</param>
    public static string Of(string path, Terminal terminal)
    {
        string relative = Path.GetRelativePath(terminal.CurrentFolder, path);
        bool isBelow = !relative.StartsWith("..", StringComparison.Ordinal) && !Path.IsPathRooted(relative);
        return (isBelow ? relative : path).Replace('\\', '/');
    }
}
