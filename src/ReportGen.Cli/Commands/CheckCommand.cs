using System.CommandLine;

using ReportGen.Notes;
using ReportGen.Publishing.Building;

namespace ReportGen.Cli.Commands;

/// <summary><c>reportgen check</c>: reports all diagnostics and writes nothing.</summary>
internal static class CheckCommand
{
    /// <summary>The command.</summary>
    /// <param name="context">The command context.</param>
    public static Command Create(CommandContext context)
    {
        Argument<string[]> notes = NoteArguments.Several();
        Option<Edition[]> editions = EditionOption.Several();
        var folders = new FolderOptions();
        Option<int> jobs = BuildCommand.JobsOption();
        Option<bool> json = BuildCommand.JsonOption();
        var command = new Command("check", "Run every stage and report all diagnostics, including compliance findings; write nothing.") { notes, editions };
        folders.AddTo(command, writes: false);
        command.Add(jobs);
        command.Add(json);
        command.SetAction(result => BuildRunner.Run(context, folders, result, json, new BuildRequest
        {
            Notes = result.GetValue(notes) ?? [],
            Editions = result.GetValue(editions) ?? [],
            Jobs = BuildCommand.JobsOf(result, jobs),
            IsCheckOnly = true,
        }));
        return command;
    }
}
