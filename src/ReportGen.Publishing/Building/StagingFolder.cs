namespace ReportGen.Publishing.Building;

/// <summary>
/// A hidden folder of the output folder, in which the files of a note are written before all of them are switched at once:
/// <c>.NOTE.RANDOM.tmp</c>. A process that is killed leaves it; the next one completes or removes it.
/// </summary>
/// <param name="Path">Its path.</param>
/// <param name="Note">Name of the note.</param>
internal sealed record StagingFolder(string Path, string Note)
{
    private const string Ending = ".tmp";

    /// <summary>In a folder whose files are being moved one by one, which is completed after a kill.</summary>
    private const string Marker = ".moving";

    private static readonly TimeSpan Staleness = TimeSpan.FromHours(1);

    /// <summary>Creates a folder whose name no other process uses.</summary>
    /// <param name="output">The output folder.</param>
    /// <param name="note">Name of the note.</param>
    public static StagingFolder Create(string output, string note)
    {
        while (true)
        {
            string path = System.IO.Path.Combine(output, $".{note}.{System.IO.Path.GetRandomFileName().Replace(".", string.Empty, StringComparison.Ordinal)}{Ending}");
            if (!Directory.Exists(path))
            {
                Directory.CreateDirectory(path);
                return new StagingFolder(path, note);
            }
        }
    }

    /// <summary>True for the names of temporary files and folders.</summary>
    /// <param name="name">Name of a file or folder.</param>
    public static bool IsTemporary(string name) => name.StartsWith('.') && name.EndsWith(Ending, StringComparison.Ordinal);

    /// <summary>Completes what processes that were killed have begun, and removes what they have left.</summary>
    /// <param name="output">The output folder.</param>
    public static void Recover(string output)
    {
        if (!Directory.Exists(output) || LeftIn(output).Length == 0)
        {
            return;
        }

        using var gate = OutputLock.Take(output);
        DateTime now = gate.FileTime();
        foreach (string path in LeftIn(output))
        {
            string name = System.IO.Path.GetFileName(path);
            var left = new StagingFolder(path, name[1..name.LastIndexOf('.', name.Length - Ending.Length - 1)]);
            if (File.Exists(System.IO.Path.Combine(path, Marker)))
            {
                left.MoveEach(System.IO.Path.Combine(output, left.Note));
                Directory.Delete(path, recursive: true);
            }
            else if (now - Directory.GetLastWriteTimeUtc(path) > Staleness)
            {
                Directory.Delete(path, recursive: true);
            }
        }
    }

    /// <summary>Makes the files of this folder those of a note, together with what else the folder of the note contains.</summary>
    /// <param name="target">The folder of the note.</param>
    public void SwitchTo(string target)
    {
        if (!Directory.Exists(target))
        {
            Directory.Move(Path, target);
            return;
        }

        foreach (string file in Directory.EnumerateFiles(target))
        {
            string name = System.IO.Path.GetFileName(file);
            string kept = System.IO.Path.Combine(Path, name);
            if (!File.Exists(kept) && !IsTemporary(name) && !NativeFiles.TryLink(file, kept))
            {
                File.Copy(file, kept);
            }
        }

        NativeFiles.Sync(Path);
        if (NativeFiles.TryExchange(Path, target))
        {
            foreach (string folder in Directory.EnumerateDirectories(Path))
            {
                Directory.Move(folder, System.IO.Path.Combine(target, System.IO.Path.GetFileName(folder)));
            }
        }
        else
        {
            File.WriteAllBytes(System.IO.Path.Combine(Path, Marker), []);
            MoveEach(target);
        }
    }

    private static string[] LeftIn(string output) =>
        Directory.GetDirectories(output, $".*{Ending}", new EnumerationOptions { AttributesToSkip = FileAttributes.None });

    /// <summary>Moves the files one by one, in an order that never changes. When one cannot be moved, those before it are taken back.</summary>
    private void MoveEach(string target)
    {
        Directory.CreateDirectory(target);
        string earlier = System.IO.Path.Combine(Path, ".earlier");
        Directory.CreateDirectory(earlier);
        var done = new List<string>();
        try
        {
            foreach (string name in Directory.GetFiles(Path).Select(file => System.IO.Path.GetFileName(file)).Where(name => name != Marker).Order(StringComparer.Ordinal))
            {
                string place = System.IO.Path.Combine(target, name);
                if (File.Exists(place))
                {
                    File.Move(place, System.IO.Path.Combine(earlier, name), overwrite: true);
                }

                done.Add(name);
                File.Move(System.IO.Path.Combine(Path, name), place);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            foreach (string name in done.Where(name => File.Exists(System.IO.Path.Combine(earlier, name))))
            {
                File.Move(System.IO.Path.Combine(earlier, name), System.IO.Path.Combine(target, name), overwrite: true);
            }

            File.Delete(System.IO.Path.Combine(Path, Marker));
            throw;
        }
    }
}
