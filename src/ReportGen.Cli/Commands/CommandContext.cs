using ReportGen.Cli.Terminals;
using ReportGen.Publishing.Compilation;
using ReportGen.Publishing.Watching;
using ReportGen.Publishing.Workspaces;

namespace ReportGen.Cli.Commands;

/// <summary>What every command is given.</summary>
/// <param name="Terminal">Where it writes.</param>
/// <param name="Compiler">Makes the stages for a workspace.</param>
/// <param name="Cancellation">Cancelled by Ctrl-C.</param>
internal sealed record CommandContext(Terminal Terminal, Func<Workspace, INoteCompiler> Compiler, CancellationToken Cancellation)
{
    /// <summary>The clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Starts telling of changes to the input folders; disposed when the watching ends.</summary>
    public Func<Workspace, ChangeFeed, IDisposable> Watcher { get; init; } = static (workspace, changes) => new FolderWatcher(workspace, changes);
}
