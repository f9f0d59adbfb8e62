using System.Collections.Frozen;
using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Cli.Commands;

/// <summary>The default help, followed by examples of the command and information common to all commands.</summary>
/// <param name="usual">Prints the default help.</param>
internal sealed class HelpWithExamples(HelpAction usual) : SynchronousCommandLineAction
{
    private static readonly FrozenDictionary<string, string[]> Examples = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["reportgen"] =
        [
            "reportgen new q3-review --type company-comment   start a note that builds at once",
            "reportgen watch q3-review                        rebuild it and report errors on every save",
            "reportgen build                                  every note, every edition, into out/",
            "reportgen check --json                           all findings for a machine; writes nothing",
            "reportgen verify out                             read the PDFs back and check them",
        ],
        ["build"] =
        [
            "reportgen build                            every note that has changed, in all its editions",
            "reportgen build sora-note --edition zh     one PDF: out/sora-note/sora-note.zh.pdf",
            "reportgen build --edition zh,en --jobs 4   two editions of every note, four at a time",
            "reportgen build --force --json             rebuild everything; one JSON object on standard output",
            "reportgen build sora-note --debug-layout   boxes of the layout in out/sora-note/sora-note.zh.debug.pdf",
            "reportgen build sora-note --comments       comments beside the pages in out/sora-note/sora-note.zh.comments.pdf",
        ],
        ["check"] =
        [
            "reportgen check               all notes",
            "reportgen check sora-note     one note",
        ],
        ["render"] =
        [
            "reportgen render sora-note --edition zh                  out/sora-note/sora-note.zh.p01.png, .p02.png …",
            "reportgen render sora-note --pages 1-3 --long --jpeg     three pages, and one long picture of them for messengers",
            "reportgen render sora-note --dpi 96 --thumbnails --webp  smaller pictures, and NOTE.EDITION.p01.thumb.webp beside each",
            "reportgen render --json                                  every note; one JSON object on standard output",
        ],
        ["watch"] =
        [
            "reportgen watch sora-note --edition zh   rebuild the note on every save",
        ],
        ["new"] =
        [
            "reportgen new q3-review --type industry-tracking",
            "reportgen new q3-review --type company-comment --style plain",
        ],
        ["verify"] =
        [
            "reportgen verify out                       every PDF in the folder: its claims and its rule violations",
            "reportgen verify --quiet out/*/*.zh.pdf    rule violations only",
            "reportgen verify --json report.pdf         one JSON object on standard output",
        ],
        ["explain"] =
        [
            $"reportgen explain {CsvCodes.Number.Code}          what the code means, why it is reported, how to fix it, and an example",
            "reportgen explain                 all codes with their titles",
            $"reportgen explain {CsvCodes.Number.Code} --json   one JSON object on standard output",
        ],
        ["schema"] =
        [
            "reportgen schema                                  keys of note.yaml as a JSON schema, for editors",
            "reportgen schema directives                       the fenced blocks of a note: table, figure, chart …",
            "reportgen schema directives --as markdown         the same as tables of keys, as in content/README.md",
            "reportgen schema theme > theme.schema.json        the theme of a house style; likewise ratings and labels",
        ],
        ["inspect"] =
        [
            "reportgen inspect sora-note --as markdown               prose with its expressions filled in",
            "reportgen inspect sora-note --as document --edition en  the document tree with its numbers",
            "reportgen inspect sora-note --as pages                  the position of each item on each page, in points",
            "reportgen inspect sora-note --as lines                  every line with its widths and the rules applied to it",
        ],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        int code = usual.Invoke(parseResult);
        TextWriter output = parseResult.InvocationConfiguration.Output;
        Command command = parseResult.CommandResult.Command;
        string name = command is RootCommand ? "reportgen" : command.Name;
        if (Examples.TryGetValue(name, out string[]? lines))
        {
            output.WriteLine("Examples:");
            foreach (string line in lines)
            {
                output.WriteLine($"  {line}");
            }

            output.WriteLine();
        }

        if (command is RootCommand)
        {
            output.WriteLine("Exit codes:");
            output.WriteLine("  0 success   1 a note has errors, or a PDF violates rules   2 invalid arguments   4 a folder or file is missing");
            output.WriteLine("  70 internal error   74 output cannot be written   130 interrupted");
            output.WriteLine();
            output.WriteLine("Results go to standard output, progress and diagnostics to standard error.");
            output.WriteLine("NO_COLOR, CLICOLOR_FORCE and TERM=dumb are respected.");
        }

        return code;
    }
}
