using System.CommandLine;
using System.CommandLine.Parsing;

using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Cli.Commands;

/// <summary>The arguments that name notes.</summary>
internal static class NoteArguments
{
    /// <summary>Any number of notes; all by default.</summary>
    public static Argument<string[]> Several()
    {
        var notes = new Argument<string[]>("NOTE")
        {
            Description = "Notes by name or folder. [default: all]",
            Arity = ArgumentArity.ZeroOrMore,
        };
        notes.Validators.Add(RefuseOptions);
        return notes;
    }

    /// <summary>One note.</summary>
    /// <param name="description">Its description.</param>
    public static Argument<string> One(string description)
    {
        var note = new Argument<string>("NOTE") { Description = description };
        note.Validators.Add(RefuseOptions);
        return note;
    }

    /// <summary>The parser treats an unknown option as an argument; valid names do not start with a dash.</summary>
    public static void RefuseOptions(ArgumentResult result)
    {
        foreach (Token token in result.Tokens)
        {
            if (token.Value.StartsWith('-') && result.Parent is CommandResult command)
            {
                string[] names = [.. command.Command.Options.Select(option => option.Name)];
                result.AddError($"There is no option '{token.Value}'. {Spelling.Hint(token.Value, names)}");
            }
        }
    }
}
