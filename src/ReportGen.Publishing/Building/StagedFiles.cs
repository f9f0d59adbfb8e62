using ReportGen.Foundation.Diagnostics;
using ReportGen.Notes.Files;
using ReportGen.Publishing.Workspaces;

namespace ReportGen.Publishing.Building;

/// <summary>
/// The files of a note: all are written beside its folder, then all are switched at once. An I/O error leaves
/// the earlier files unchanged and becomes a diagnostic.
/// </summary>
/// <param name="workspace">Folders.</param>
/// <param name="note">Name of the note.</param>
internal sealed class StagedFiles(Workspace workspace, string note) : IDisposable
{
    private StagingFolder? _staging;

    /// <summary>The diagnostic of the first I/O error; null when there was none.</summary>
    public Diagnostic? Problem { get; private set; }

    /// <summary>Writes a file beside its target.</summary>
    /// <param name="path">The target path, in the folder of the note.</param>
    /// <param name="data">The bytes.</param>
    /// <returns>False when this or an earlier file could not be written.</returns>
    public bool TryAdd(string path, ReadOnlySpan<byte> data)
    {
        // A folder with the name of the file cannot be replaced by it.
        Problem ??= Directory.Exists(path) ? OutputProblem.Of(workspace, path) : null;
        if (Problem is not null)
        {
            return false;
        }

        try
        {
            if (_staging is null)
            {
                Directory.CreateDirectory(workspace.OutputFolder);
                _staging = StagingFolder.Create(workspace.OutputFolder, note);
            }

            using var file = new FileStream(
                Path.Combine(_staging.Path, Path.GetFileName(path)), FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
            file.Write(data);
            file.Flush(flushToDisk: true);
            return true;
        }
        catch (Exception exception) when (RegularFile.IsFault(exception))
        {
            Problem = OutputProblem.Of(workspace, path);
            return false;
        }
    }

    /// <summary>Switches to the files, unless one of them could not be written.</summary>
    /// <returns>False when an I/O error occurred.</returns>
    public bool TryCommit()
    {
        if (Problem is not null || _staging is null)
        {
            return Problem is null;
        }

        string target = workspace.NoteOutputFolder(note);
        try
        {
            // Whoever may write a link into the output folder would otherwise choose where the files go.
            if (new DirectoryInfo(target).LinkTarget is not null)
            {
                Problem = OutputProblem.OfLink(workspace, target);
                return false;
            }

            using (OutputLock.Take(workspace.OutputFolder))
            {
                _staging.SwitchTo(target);
            }

            NativeFiles.Sync(workspace.OutputFolder);
            return true;
        }
        catch (Exception exception) when (RegularFile.IsFault(exception))
        {
            Problem = OutputProblem.Of(workspace, target);
            return false;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            if (_staging is not null && Directory.Exists(_staging.Path))
            {
                Directory.Delete(_staging.Path, recursive: true);
            }
        }
        catch (Exception exception) when (RegularFile.IsFault(exception))
        {
            // A file of the earlier set is in use; a later build removes the folder.
        }
    }
}
