using ReportGen.Notes.Files;
using ReportGen.Publishing.Workspaces;

namespace ReportGen.Publishing.Building;

/// <summary>Completes or removes what earlier runs left in the output folder, before a run.</summary>
internal static class OutputRecovery
{
    /// <summary>Recovers the output folder; what cannot be recovered is reported when a file is written.</summary>
    /// <param name="workspace">Folders.</param>
    public static void Run(Workspace workspace)
    {
        try
        {
            StagingFolder.Recover(workspace.OutputFolder);
        }
        catch (Exception exception) when (RegularFile.IsFault(exception))
        {
            // The folder is not writable: a build reports it for the files that it cannot write.
        }
    }
}
