using ReportGen.Cli.Terminals;
using ReportGen.Publishing.Compilation;
using ReportGen.Publishing.Watching;
using ReportGen.Publishing.Workspaces;

namespace ReportGen.Cli.Commands;

/// <summary>The context of all commands.</summary>
/// <param name="Terminal">The terminal.</param>
/// <param name="Compiler">Creates the compiler of a workspace.</param>
/// <param name="Cancellation">Cancelled by Ctrl-C.</param>
internal sealed record CommandContext(Terminal Terminal, Func<Workspace, INoteCompiler> Compiler, CancellationToken Cancellation)
{
    /// <summary>The clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Starts watching the input folders; disposed when watching ends.</summary>
    public Func<Workspace, ChangeFeed, IDisposable> Watcher { get; init; } = static (workspace, changes) => new FolderWatcher(workspace, changes);
}
