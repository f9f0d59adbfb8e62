using System.CommandLine;

using ReportGen.Cli.Terminals;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Publishing.Workspaces;

namespace ReportGen.Cli.Commands;

/// <summary>The options that name folders, shared by all commands.</summary>
internal sealed class FolderOptions
{
    private readonly Option<string?> _content = Folder("--content", "Folder of the notes and the house data.");
    private readonly Option<string?> _templates = Folder("--templates", "Folder of the house styles.");
    private readonly Option<string?> _fonts = Folder("--fonts", "Folder of the font files.");
    private readonly Option<string?> _output = Folder("--out", "Output folder, with one subfolder for each note. [default: out]");

    /// <summary>Adds the options to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="writes">True when the command writes to the output folder.</param>
    public void AddTo(Command command, bool writes)
    {
        command.Add(_content);
        command.Add(_templates);
        command.Add(_fonts);
        if (writes)
        {
            command.Add(_output);
        }
    }

    /// <summary>The workspace as named or found; null when a folder is missing.</summary>
    /// <param name="result">The parsed arguments.</param>
    /// <param name="terminal">The terminal, with the folders to start searching from.</param>
    /// <param name="diagnostics">Receives a diagnostic for each missing folder.</param>
    public Workspace? Find(ParseResult result, Terminal terminal, DiagnosticBag diagnostics) =>
        WorkspaceFinder.Find(
            new WorkspaceOptions(terminal.CurrentFolder, terminal.ProgramFolder)
            {
                Content = result.GetValue(_content),
                Templates = result.GetValue(_templates),
                Fonts = result.GetValue(_fonts),
                Output = result.GetResult(_output) is null ? null : result.GetValue(_output),
            },
            diagnostics);

    private static Option<string?> Folder(string name, string description) => new(name) { Description = description, HelpName = "DIR" };
}
