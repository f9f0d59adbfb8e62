namespace ReportGen.Notes.Files;

/// <summary>Resolves a path in a file against a folder.</summary>
internal static class ContentPath
{
    /// <summary>
    /// The path relative to the content folder, without <c>.</c> and <c>..</c>; null for an absolute path, a
    /// backslash, or a path that leads out of the content folder.
    /// </summary>
    /// <param name="folder">Folder that the path is relative to.</param>
    /// <param name="written">The path as written.</param>
    public static string? Resolve(string folder, string written)
    {
        if (written.Length == 0 || written[0] == '/' || written.Contains('\\', StringComparison.Ordinal)
            || written.Contains(':', StringComparison.Ordinal))
        {
            return null;
        }

        var names = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (string name in written.Split('/'))
        {
            switch (name)
            {
                case "" or ".":
                    break;
                case ".." when names.Count == 0:
                    return null;
                case "..":
                    names.RemoveAt(names.Count - 1);
                    break;
                default:
                    names.Add(name);
                    break;
            }
        }

        return names.Count == 0 ? null : string.Join('/', names);
    }
}
