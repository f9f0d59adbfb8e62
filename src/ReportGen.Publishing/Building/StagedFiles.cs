using ReportGen.Foundation.Diagnostics;
using ReportGen.Publishing.Workspaces;

namespace ReportGen.Publishing.Building;

/// <summary>
/// Files that belong together: all are written beside their places, then all are renamed. What the system refuses leaves
/// the earlier ones, and becomes a diagnostic.
/// </summary>
/// <param name="workspace">Folders.</param>
internal sealed class StagedFiles(Workspace workspace) : IDisposable
{
    private readonly List<StagedFile> _files = [];

    /// <summary>What the system refused first; null while it refused nothing.</summary>
    public Diagnostic? Problem { get; private set; }

    /// <summary>Writes a file beside its place.</summary>
    /// <param name="path">The place.</param>
    /// <param name="data">The bytes.</param>
    /// <returns>False when the system refused this or an earlier one.</returns>
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

    /// <summary>Gives all files their places, unless one of them could not be written.</summary>
    /// <returns>False when the system refused.</returns>
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
            "Close programs that hold the file open, and check that the output folder may be written and has room.");
    }
}
