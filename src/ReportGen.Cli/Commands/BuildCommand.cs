using System.CommandLine;
using System.Globalization;

using ReportGen.Notes;
using ReportGen.Publishing.Building;

namespace ReportGen.Cli.Commands;

/// <summary><c>reportgen build</c>: notes to PDFs.</summary>
internal static class BuildCommand
{
    /// <summary>The command.</summary>
    /// <param name="context">The command context.</param>
    public static Command Create(CommandContext context)
    {
        Argument<string[]> notes = NoteArguments.Several();
        Option<Edition[]> editions = EditionOption.Several();
        var folders = new FolderOptions();
        Option<int> jobs = JobsOption();
        Option<bool> json = JsonOption();
        var force = new Option<bool>("--force") { Description = "Also build what has not changed." };
        var verify = new Option<bool>("--verify") { Description = "Build every note again, and report output files that are not what their inputs give." };
        Option<bool> debugLayout = DebugLayoutOption();
        var comments = new Option<bool>("--comments")
        {
            Description = "Print the comments of the texts, '<!-- … -->', beside the pages, into NOTE.EDITION.comments.pdf instead; the regular PDFs are left unchanged.",
        };
        var revision = new Option<string>("--revision")
        {
            Description = "Revision of the sources, such as a commit, to record in the metadata of the PDFs.",
            HelpName = "TEXT",
        };
        var command = new Command(
            "build",
            "Build PDFs, each with a JSON file that traces its numbers to their source cells and a RIXML file for distributors.")
        {
            notes,
            editions,
        };
        folders.AddTo(command, writes: true);
        command.Add(jobs);
        command.Add(json);
        command.Add(force);
        command.Add(verify);
        command.Add(debugLayout);
        command.Add(comments);
        command.Add(revision);
        command.SetAction(result => BuildRunner.Run(context, folders, result, json, new BuildRequest
        {
            Notes = result.GetValue(notes) ?? [],
            Editions = result.GetValue(editions) ?? [],
            Jobs = JobsOf(result, jobs),
            Force = result.GetValue(force),
            VerifiesOutputs = result.GetValue(verify),
            DrawsBoxes = result.GetValue(debugLayout),
            PrintsComments = result.GetValue(comments),
            Revision = result.GetValue(revision) ?? string.Empty,
        }));
        return command;
    }

    /// <summary>The option <c>--jobs</c>.</summary>
    public static Option<int> JobsOption() => new("--jobs")
    {
        Description = "Notes and editions to work on at the same time. [default: one for each processor]",
        HelpName = "N",
        CustomParser = static result =>
        {
            if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int jobs) && jobs > 0)
            {
                return jobs;
            }

            result.AddError($"--jobs must be a whole number of at least 1, not '{result.Tokens[0].Value}'.");
            return 1;
        },
    };

    /// <summary>The option <c>--debug-layout</c>.</summary>
    public static Option<bool> DebugLayoutOption() => new("--debug-layout")
    {
        Description = "Draw the box of every layout element, named by its kind, into NOTE.EDITION.debug.pdf instead; the regular PDFs are left unchanged.",
    };

    /// <summary>The option <c>--json</c>.</summary>
    /// <param name="description">Its description.</param>
    public static Option<bool> JsonOption(string description = "Report in one JSON object on standard output.") =>
        new("--json") { Description = description };

    /// <summary>The number given with <c>--jobs</c>, otherwise the number of processors.</summary>
    /// <param name="result">The parsed arguments.</param>
    /// <param name="jobs">The option.</param>
    public static int JobsOf(ParseResult result, Option<int> jobs) =>
        result.GetResult(jobs) is null ? Environment.ProcessorCount : result.GetValue(jobs);
}
