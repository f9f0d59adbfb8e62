namespace ReportGen.Templating;

/// <summary>The limits at which a template is stopped with an error. Zero means no limit.</summary>
public sealed record TemplateLimits
{
    /// <summary>The limits of the product, sufficient for a note with tables of thousands of rows.</summary>
    public static TemplateLimits Report { get; } = new();

    /// <summary>The limits of a new Scriban context, where the text of a value that is too long is truncated with <c>...</c>.</summary>
    public static TemplateLimits Scriban { get; } = new()
    {
        Loop = 1000,
        TextLength = 1_048_576,
        OutputLength = 0,
        Steps = 0,
        Memory = 0,
        NumberBits = 1_048_577,
        PatternLength = 0,
        RegexTime = TimeSpan.FromSeconds(10),
        CutsLongText = true,
    };

    /// <summary>Iterations of a loop including nested loops, items of a range, items that a built-in processes.</summary>
    public int Loop { get; init; } = 100_000;

    /// <summary>Nesting depth of function calls and includes.</summary>
    public int Recursion { get; init; } = 100;

    /// <summary>Characters of a text value.</summary>
    public int TextLength { get; init; } = 1_048_576;

    /// <summary>Characters of the whole output.</summary>
    public int OutputLength { get; init; } = 4_194_304;

    /// <summary>Levels of an object that is printed or written as JSON.</summary>
    public int ObjectDepth { get; init; } = 20;

    /// <summary>
    /// Expressions, statements, iterations, items and characters (64 count as one) of the whole render: a budget of
    /// time that is the same on every machine. Ten million take about a second.
    /// </summary>
    public long Steps { get; init; } = 20_000_000;

    /// <summary>
    /// Bytes of all texts, lists and objects that one render creates, whether or not they are kept: an upper bound of the
    /// memory that it can occupy. One GiB; a note takes a few megabytes.
    /// </summary>
    public long Memory { get; init; } = 1L << 30;

    /// <summary>Binary digits of a whole number.</summary>
    public int NumberBits { get; init; } = 65_536;

    /// <summary>Characters of a regular expression.</summary>
    public int PatternLength { get; init; } = 10_000;

    /// <summary>Time limit of regular expression searches, both for each one and for all of a render together.</summary>
    public TimeSpan RegexTime { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>True to truncate a text over its limit with <c>...</c> when it is printed, as Scriban does; false to stop with an error.</summary>
    public bool CutsLongText { get; init; }
}
