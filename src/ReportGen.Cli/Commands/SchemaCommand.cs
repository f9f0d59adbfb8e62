using System.CommandLine;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Publishing.Schemas;

namespace ReportGen.Cli.Commands;

/// <summary><c>reportgen schema</c>: prints the schema of a YAML file, for editors and manuals.</summary>
internal static class SchemaCommand
{
    /// <summary>The command.</summary>
    /// <param name="context">The command context.</param>
    public static Command Create(CommandContext context)
    {
        var name = new Argument<string>("SCHEMA")
        {
            Description = $"What to describe: {string.Join(", ", SchemaCatalogue.Names)}. [default: {SchemaCatalogue.Note}]",
            Arity = ArgumentArity.ZeroOrOne,
            DefaultValueFactory = static _ => SchemaCatalogue.Note,
        };
        name.Validators.Add(static result =>
        {
            if (result.Tokens is [{ Value: var written }] && !SchemaCatalogue.Names.Contains(written))
            {
                result.AddError($"There is no schema '{written}'. {Spelling.Hint(written, SchemaCatalogue.Names)}");
            }
        });
        var form = new Option<SchemaForm>("--as")
        {
            Description = "Form: json for a JSON schema (draft 2020-12), markdown for tables of keys. [default: json]",
            HelpName = "FORM",
            CustomParser = static result => Choice.Parse(result, "form", SchemaForm.Json, SchemaForm.Markdown),
            DefaultValueFactory = static _ => SchemaForm.Json,
        };
        var command = new Command("schema", "Print the schema of a YAML file: its keys, their types and descriptions.") { name, form };
        command.SetAction(result =>
        {
            string requested = result.GetRequiredValue(name);
            context.Terminal.Out.Write(result.GetValue(form) == SchemaForm.Json ? SchemaCatalogue.Json(requested) : SchemaCatalogue.Markdown(requested));
            context.Terminal.Out.Flush();
            return ExitCode.Success;
        });
        return command;
    }

    private enum SchemaForm
    {
        Json,
        Markdown,
    }
}
