using ReportGen.Foundation.Diagnostics;
using ReportGen.Publishing.Workspaces;

namespace ReportGen.Publishing.Building;

/// <summary>
/// Files that belong together: all are written beside their targets, then all are renamed. An I/O error leaves
/// the earlier files unchanged and becomes a diagnostic.
/// </summary>
/// <param name="workspace">Folders.</param>
internal sealed class StagedFiles(Workspace workspace) : IDisposable
{
    private readonly List<StagedFile> _files = [];

    /// <summary>The diagnostic of the first I/O error; null when there was none.</summary>
    public Diagnostic? Problem { get; private set; }

    /// <summary>Writes a file beside its target.</summary>
    /// <param name="path">The target path.</param>
    /// <param name="data">The bytes.</param>
    /// <returns>False when this or an earlier file could not be written.</returns>
    public bool TryAdd(string path, ReadOnlySpan<byte> data)
    {
        if (Problem is not null)
        {
            return false;
        }

        try
        {
            _files.Add(StagedFile.Create(path, data));
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Refuse(path);
            return false;
        }
    }

    /// <summary>Renames all files to their targets, unless one of them could not be written.</summary>
    /// <returns>False when an I/O error occurred.</returns>
    public bool TryCommit()
    {
        foreach (StagedFile file in Problem is null ? _files : [])
        {
            try
            {
                file.Commit();
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                Refuse(file.Path);
                break;
            }
        }

        return Problem is null;
    }

    /// <inheritdoc/>
    public void Dispose() => _files.ForEach(file => file.Dispose());

    private void Refuse(string path)
    {
        string shown = Path.GetRelativePath(workspace.OutputFolder, path).Replace('\\', '/');
        Problem ??= new Diagnostic(
            CommandCodes.CannotWrite,
            $"The output file '{shown}' cannot be written.",
            Span: null,
            "Close programs that have the file open, and check that the output folder is writable and has free space.");
    }
}
