using System.CommandLine;

using ReportGen.Cli.Commands;
using ReportGen.Cli.Terminals;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Publishing.Compilation;

namespace ReportGen.Cli;

/// <summary>The program: parses the arguments, runs the command and returns the exit code, without ever showing a stack trace.</summary>
internal sealed class CommandLine
{
    private readonly CommandContext _context;
    private readonly Terminal _terminal;

    /// <summary>The program on a terminal.</summary>
    /// <param name="terminal">The terminal.</param>
    /// <param name="cancellation">Cancelled by Ctrl-C.</param>
    public CommandLine(Terminal terminal, CancellationToken cancellation)
        : this(new CommandContext(terminal, static workspace => new NoteCompiler(new CompilationSession(workspace)), cancellation))
    {
    }

    /// <summary>The program with a given context.</summary>
    /// <param name="context">The context of its commands.</param>
    public CommandLine(CommandContext context)
    {
        _context = context;
        _terminal = context.Terminal;
    }

    /// <summary>Runs a command.</summary>
    /// <param name="args">The arguments.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public int Run(string[] args)
    {
        try
        {
            RootCommand root = RootCommandFactory.Create(_context);
            ParseResult result = root.Parse(args);
            return result.Errors.Count > 0 ? UsageError(result) : result.Invoke(new InvocationConfiguration
            {
                Output = _terminal.Out,
                Error = _terminal.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            });
        }
        catch (Exception exception) when (IsCancelled(exception, _context.Cancellation))
        {
            _terminal.Error.WriteLine("interrupted: finished files are kept, the others are unchanged");
            return ExitCode.Interrupted;
        }
        catch (OutputFailedException)
        {
            return ExitCode.OutputFailed;
        }
        catch (Exception exception)
        {
            InternalErrors.Report(_terminal, exception, note: null);
            return ExitCode.InternalError;
        }
    }

    private int UsageError(ParseResult result)
    {
        var style = new Style(_terminal.UsesColour);
        Command command = result.CommandResult.Command;
        foreach (string error in MessagesOf(result, command))
        {
            _terminal.Error.WriteLine($"{style.Error($"error[{CommandCodes.Usage.Code}]")}{style.Strong(": " + Printable.Of(error))}");
        }

        string name = command is RootCommand ? string.Empty : $" {command.Name}";
        _terminal.Error.WriteLine($"  {style.Gutter("=")} {style.Strong("hint:")} run 'reportgen{name} --help' for usage");
        return ExitCode.Usage;
    }

    private static IEnumerable<string> MessagesOf(ParseResult result, Command command)
    {
        if (command.Subcommands.Count > 0)
        {
            // One message for an unknown command; the parser reports two, neither with a suggestion.
            string[] names = [.. command.Subcommands.Select(subcommand => subcommand.Name)];
            return [result.UnmatchedTokens is [var first, ..] ? $"There is no command '{first}'. {Spelling.Hint(first, names)}" : "No command was given."];
        }

        return result.Errors.Select(error => error.Message).Distinct(StringComparer.Ordinal);
    }

    private static bool IsCancelled(Exception exception, CancellationToken cancellation) =>
        cancellation.IsCancellationRequested
        && (exception is OperationCanceledException
            || (exception is AggregateException many && many.Flatten().InnerExceptions.Any(inner => inner is OperationCanceledException)));
}
