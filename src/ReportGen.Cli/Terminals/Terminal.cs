namespace ReportGen.Cli.Terminals;

/// <summary>The output streams of a command: results on one, progress and diagnostics on the other.</summary>
/// <param name="Out">Standard output: results only.</param>
/// <param name="Error">Standard error: progress, diagnostics, summaries.</param>
internal sealed record Terminal(TextWriter Out, TextWriter Error)
{
    /// <summary>True when standard error is a terminal.</summary>
    public bool IsInteractive { get; init; }

    /// <summary>True when standard error is coloured.</summary>
    public bool UsesColour { get; init; }

    /// <summary>Columns of the screen; null when there is none.</summary>
    public int? Width { get; init; }

    /// <summary>Folder to which paths are relative.</summary>
    public required string CurrentFolder { get; init; }

    /// <summary>Folder of the program.</summary>
    public required string ProgramFolder { get; init; }

    /// <summary>Reads an environment variable; null when it is not set.</summary>
    public Func<string, string?> Environment { get; init; } = static _ => null;

    /// <summary>The terminal of this process.</summary>
    public static Terminal OfProcess()
    {
        bool isTerminal = !Console.IsErrorRedirected;
        bool isDumb = System.Environment.GetEnvironmentVariable("TERM") is "dumb";
        // UTF-8 without a byte order mark, whatever the code page of the machine, because messages quote Chinese text.
        var encoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new Terminal(
            new StreamWriter(new StandardStream(Console.OpenStandardOutput()), encoding, 4096) { AutoFlush = false },
            new StreamWriter(new StandardStream(Console.OpenStandardError()), encoding, 4096) { AutoFlush = true })
        {
            IsInteractive = isTerminal && !isDumb,
            UsesColour = WantsColour(isTerminal, System.Environment.GetEnvironmentVariable),
            Width = isTerminal && !isDumb ? ScreenWidth() : null,
            CurrentFolder = System.Environment.CurrentDirectory,
            ProgramFolder = AppContext.BaseDirectory,
            Environment = System.Environment.GetEnvironmentVariable,
        };
    }

    /// <summary>
    /// Whether to use colour: <c>NO_COLOR</c> disables it, then <c>CLICOLOR_FORCE</c> or <c>FORCE_COLOR</c> enables it, then a
    /// terminal other than <c>TERM=dumb</c> enables it.
    /// </summary>
    /// <param name="isTerminal">True when the stream is a terminal.</param>
    /// <param name="environment">Reads an environment variable.</param>
    public static bool WantsColour(bool isTerminal, Func<string, string?> environment)
    {
        if (!string.IsNullOrEmpty(environment("NO_COLOR")))
        {
            return false;
        }

        if (IsOn(environment("CLICOLOR_FORCE")) || IsOn(environment("FORCE_COLOR")))
        {
            return true;
        }

        return isTerminal && environment("TERM") is not "dumb";
    }

    private static bool IsOn(string? value) => !string.IsNullOrEmpty(value) && value != "0";

    private static int? ScreenWidth()
    {
        try
        {
            return Console.WindowWidth is > 0 and var width ? width : null;
        }
        catch (IOException)
        {
            return null;
        }
    }
}
