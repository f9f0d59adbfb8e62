using System.CommandLine;
using System.CommandLine.Parsing;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Notes;

namespace ReportGen.Cli.Commands;

/// <summary>The option <c>--edition</c>: repeated, or several names separated by commas.</summary>
internal static class EditionOption
{
    private static readonly string[] Names = [.. Enum.GetValues<Edition>().Select(edition => edition.Name())];

    /// <summary>The option for any number of editions; all by default.</summary>
    public static Option<Edition[]> Several() => new("--edition")
    {
        Description = "Edition to build: zh, en or bilingual; repeat the option or separate names by commas. [default: all]",
        HelpName = "EDITION",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
        CustomParser = Parse,
        DefaultValueFactory = static _ => [],
    };

    /// <summary>The option for one edition; the note's first by default.</summary>
    public static Option<Edition[]> One()
    {
        var option = new Option<Edition[]>("--edition")
        {
            Description = "Edition: zh, en or bilingual. [default: the note's first]",
            HelpName = "EDITION",
            Arity = ArgumentArity.ExactlyOne,
            CustomParser = Parse,
        };
        option.Validators.Add(static result =>
        {
            if (result.Tokens is [{ Value: var text }] && text.Contains(',', StringComparison.Ordinal))
            {
                result.AddError("--edition accepts only one edition here.");
            }
        });
        return option;
    }

    private static Edition[] Parse(ArgumentResult result)
    {
        var editions = new List<Edition>();
        foreach (Token token in result.Tokens)
        {
            foreach (string name in token.Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                if (!EditionNames.TryParse(name, out Edition edition))
                {
                    result.AddError($"'{name}' is not an edition. {Spelling.Hint(name, Names)}");
                }
                else if (!editions.Contains(edition))
                {
                    editions.Add(edition);
                }
            }
        }

        return [.. editions];
    }
}
