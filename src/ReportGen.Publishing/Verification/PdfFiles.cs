using System.IO.Enumeration;

using ReportGen.Notes.Files;

namespace ReportGen.Publishing.Verification;

/// <summary>Finds PDF files by name: files, folders, and patterns with <c>*</c>, <c>?</c> and <c>**</c>.</summary>
public static class PdfFiles
{
    private const string AnyDepth = "**";

    /// <summary>The files, as absolute paths in the order of the names, each once; null for a name without a match.</summary>
    /// <param name="name">A file, a folder that is searched recursively, or a pattern.</param>
    /// <param name="currentFolder">Folder to which names are relative.</param>
    public static IReadOnlyList<string>? Find(string name, string currentFolder)
    {
        // A name that is invalid in the file system has no matches.
        if (name.Length == 0 || name.Contains('\0', StringComparison.Ordinal))
        {
            return null;
        }

        string full = Path.GetFullPath(name, currentFolder);
        if (File.Exists(full))
        {
            return [full];
        }

        var found = new List<string>();
        if (Directory.Exists(full))
        {
            Collect(full, [AnyDepth, "*.pdf"], found);
        }
        else if (name.AsSpan().ContainsAny('*', '?'))
        {
            string root = Path.GetPathRoot(full)!;
            Collect(root, full[root.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries), found);
        }

        return found.Count > 0 ? found : null;
    }

    private static void Collect(string folder, ReadOnlySpan<string> pattern, List<string> found)
    {
        if (pattern is [AnyDepth, .. var rest])
        {
            Collect(folder, rest.IsEmpty ? ["*.pdf"] : rest, found);
            foreach (string child in Children(folder, "*", isFolder: true))
            {
                Collect(child, pattern, found);
            }

            return;
        }

        if (pattern is [var last])
        {
            found.AddRange(Children(folder, last, isFolder: false).Where(file => !found.Contains(file)));
            return;
        }

        foreach (string child in Children(folder, pattern[0], isFolder: true))
        {
            Collect(child, pattern[1..], found);
        }
    }

    /// <summary>The entries of a folder that match a pattern, in ordinal order. Linked folders are not entered, since they may form a cycle.</summary>
    private static IEnumerable<string> Children(string folder, string pattern, bool isFolder)
    {
        try
        {
            var entries = new FileSystemEnumerable<string>(
                folder,
                static (ref entry) => entry.ToFullPath(),
                new EnumerationOptions { IgnoreInaccessible = true, AttributesToSkip = FileAttributes.None })
            {
                ShouldIncludePredicate = (ref entry) =>
                    entry.IsDirectory == isFolder
                    && FileSystemName.MatchesSimpleExpression(pattern, entry.FileName, ignoreCase: false)
                    && !(isFolder && entry.Attributes.HasFlag(FileAttributes.ReparsePoint)),
            };
            return [.. entries.Order(StringComparer.Ordinal)];
        }
        catch (Exception exception) when (RegularFile.IsFault(exception))
        {
            return [];
        }
    }
}
