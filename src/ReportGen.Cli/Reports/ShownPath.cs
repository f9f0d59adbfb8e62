using ReportGen.Cli.Terminals;

namespace ReportGen.Cli.Reports;

/// <summary>Paths as a person in the current folder would write them.</summary>
internal static class ShownPath
{
    /// <summary>Relative to the current folder when the file lies below it, else absolute; with forward slashes.</summary>
    /// <param name="path">Absolute path.</param>
    /// <param name="terminal">Knows the current folder.</param>
    public static string Of(string path, Terminal terminal)
    {
        string relative = Path.GetRelativePath(terminal.CurrentFolder, path);
        bool isBelow = !relative.StartsWith("..", StringComparison.Ordinal) && !Path.IsPathRooted(relative);
        return (isBelow ? relative : path).Replace('\\', '/');
    }
}
