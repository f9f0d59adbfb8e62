namespace ReportGen.Cli.Terminals;

/// <summary>Where a command writes: the product on one stream, progress and diagnostics on the other.</summary>
/// <param name="Out">Standard output: the product only.</param>
/// <param name="Error">Standard error: progress, diagnostics, summaries.</param>
internal sealed record Terminal(TextWriter Out, TextWriter Error)
{
    /// <summary>True when standard error is a screen that a person looks at.</summary>
    public bool IsInteractive { get; init; }

    /// <summary>True when colours are wanted on standard error.</summary>
    public bool UsesColour { get; init; }

    /// <summary>Columns of the screen; null when there is none.</summary>
    public int? Width { get; init; }

    /// <summary>Folder that relative paths start from.</summary>
    public required string CurrentFolder { get; init; }

    /// <summary>Folder that the program lies in.</summary>
    public required string ProgramFolder { get; init; }

    /// <summary>Reads an environment variable; null when it is not set.</summary>
    public Func<string, string?> Environment { get; init; } = static _ => null;

    /// <summary>The terminal of this process.</summary>
    public static Terminal OfProcess()
    {
        bool isTerminal = !Console.IsErrorRedirected;
        bool isDumb = System.Environment.GetEnvironmentVariable("TERM") is "dumb";
        // UTF-8 without a byte order mark, whatever the machine's code page says: messages quote Chinese text.
        var encoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return new Terminal(
            new StreamWriter(Console.OpenStandardOutput(), encoding, 4096) { AutoFlush = false },
            new StreamWriter(Console.OpenStandardError(), encoding, 4096) { AutoFlush = true })
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
    /// Whether to colour: <c>NO_COLOR</c> forbids, then <c>CLICOLOR_FORCE</c> or <c>FORCE_COLOR</c> demands, then a
    /// screen that is not <c>TERM=dumb</c> allows.
    /// </summary>
    /// <param name="isTerminal">True when the stream is a screen.</param>
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
