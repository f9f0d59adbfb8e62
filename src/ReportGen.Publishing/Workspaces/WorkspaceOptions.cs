namespace ReportGen.Publishing.Workspaces;

/// <summary>Options for finding the folders of a run.</summary>
/// <param name="CurrentFolder">Current folder, to which paths are relative.</param>
/// <param name="ProgramFolder">Folder of the program.</param>
public sealed record WorkspaceOptions(string CurrentFolder, string ProgramFolder)
{
    /// <summary>Content folder as named by the caller; null to search for it.</summary>
    public string? Content { get; init; }

    /// <summary>Templates folder as named by the caller; null to search for it.</summary>
    public string? Templates { get; init; }

    /// <summary>Fonts folder as named by the caller; null to search for it.</summary>
    public string? Fonts { get; init; }

    /// <summary>Output folder as named by the caller; null uses <c>out</c> beside a content folder found around the current one.</summary>
    public string? Output { get; init; }
}
