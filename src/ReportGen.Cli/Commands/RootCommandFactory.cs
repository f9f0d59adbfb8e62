using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

using ReportGen.Publishing;

namespace ReportGen.Cli.Commands;

/// <summary>Creates the root command.</summary>
internal static class RootCommandFactory
{
    private const string Description =
        "Turns a note folder of Markdown, data and templates into print-ready research notes in Chinese, English or both.";

    /// <summary>The root command with all subcommands.</summary>
    /// <param name="context">The context of the commands.</param>
    public static RootCommand Create(CommandContext context)
    {
        var root = new RootCommand(Description)
        {
            BuildCommand.Create(context),
            CheckCommand.Create(context),
            RenderCommand.Create(context),
            WatchCommand.Create(context),
            NewCommand.Create(context),
            InspectCommand.Create(context),
            SchemaCommand.Create(context),
            VerifyCommand.Create(context),
            ExplainCommand.Create(context),
        };
        foreach (Option option in root.Options)
        {
            switch (option)
            {
                case HelpOption help:
                    help.Description = "Show usage, with examples.";
                    help.Action = new HelpWithExamples((HelpAction)help.Action!);
                    break;
                case VersionOption version:
                    version.Description = "Show the version.";
                    version.Action = new ShowVersion();
                    break;
            }
        }

        return root;
    }

    private sealed class ShowVersion : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            parseResult.InvocationConfiguration.Output.WriteLine($"reportgen {ProgramVersion.Text}");
            return ExitCode.Success;
        }
    }
}
