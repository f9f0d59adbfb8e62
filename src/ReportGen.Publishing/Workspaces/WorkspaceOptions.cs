namespace ReportGen.Publishing.Workspaces;

/// <summary>Where to look for the folders of a run.</summary>
/// <param name="CurrentFolder">Folder that the command was given in; relative paths start here.</param>
/// <param name="ProgramFolder">Folder that the program lies in.</param>
public sealed record WorkspaceOptions(string CurrentFolder, string ProgramFolder)
{
    /// <summary>Content folder as named by the caller; null looks for it.</summary>
    public string? Content { get; init; }

    /// <summary>Templates folder as named by the caller; null looks for it.</summary>
    public string? Templates { get; init; }

    /// <summary>Fonts folder as named by the caller; null looks for it.</summary>
    public string? Fonts { get; init; }

    /// <summary>Output folder as named by the caller; null takes <c>out</c> beside a content folder found around the current one.</summary>
    public string? Output { get; init; }
}
