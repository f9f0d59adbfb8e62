using Spectre.Console;

using ReportGen.Cli.Terminals;
using ReportGen.Publishing.Building;

namespace ReportGen.Cli.Reports;

/// <summary>A progress bar for several notes, on a screen only.</summary>
internal static class ProgressBar
{
    /// <summary>Runs a build with a progress bar that counts finished notes.</summary>
    /// <param name="terminal">The screen.</param>
    /// <param name="notes">Number of notes.</param>
    /// <param name="build">The build.</param>
    public static BuildReport Follow(Terminal terminal, int notes, Func<Action<NoteOutcome>, BuildReport> build)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(terminal.Error),
            ColorSystem = terminal.UsesColour ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Ansi = AnsiSupport.Yes,
            Interactive = InteractionSupport.Yes,
        });
        return console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new SpinnerColumn())
            .Start(progress =>
            {
                ProgressTask task = progress.AddTask("notes", maxValue: notes);
                return build(outcome =>
                {
                    task.Description = Markup.Escape(outcome.Note);
                    task.Increment(1);
                });
            });
    }
}
