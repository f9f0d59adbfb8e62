using System.Numerics;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Templating.Diagnosing;

using static System.FormattableString;
using ScribanSpan = Scriban.Parsing.SourceSpan;

namespace ReportGen.Templating.Budgets;

/// <summary>What a render has used of its limits. Every limit is checked before the work or the memory is spent.</summary>
/// <param name="limits">The limits.</param>
/// <param name="cancelled">Ends the render by an exception.</param>
/// <param name="deadline">Ends the render with an error of the template.</param>
internal sealed class Budget(TemplateLimits limits, CancellationToken cancelled, CancellationToken deadline)
{
    /// <summary>Characters that count as much as a statement.</summary>
    public const int CharactersPerStep = 64;

    // Measured sizes, rounded up: a value in a list that grows, a piece of a trace, a name with its value.
    private const int BytesPerItem = 64;
    private const int BytesPerMember = 64;
    private const int BytesPerPiece = 48;

    // Steps between two looks at the tokens: some microseconds.
    private const int StepsPerLook = 64;

    private long _steps;
    private long _memory;
    private long _nextLook;
    private TimeSpan _patternTime;

    /// <summary>The limits.</summary>
    public TemplateLimits Limits { get; } = limits;

    /// <summary>Counts a statement, an expression or an iteration, or work that none of them stands for.</summary>
    /// <param name="span">Who does it.</param>
    /// <param name="steps">Steps, or items or characters counted as steps.</param>
    public void CountWork(in ScribanSpan span, long steps)
    {
        _steps += steps;
        if (_steps < _nextLook)
        {
            return;
        }

        _nextLook = _steps + StepsPerLook;
        if (Limits.Steps > 0 && _steps > Limits.Steps)
        {
            throw Fatal(span, TemplateCodes.TimeLimit, Invariant($"The template takes more than {Limits.Steps} steps."), "Look for a loop that does not end.");
        }

        cancelled.ThrowIfCancellationRequested();
        if (deadline.IsCancellationRequested)
        {
            throw Fatal(span, TemplateCodes.TimeLimit, "The template takes longer than it may.", "Look for loops inside of loops.");
        }
    }

    /// <summary>Counts memory before it is taken, whether it is given back later or not.</summary>
    /// <param name="span">Who takes it.</param>
    /// <param name="bytes">How much.</param>
    public void CountMemory(in ScribanSpan span, long bytes)
    {
        _memory += bytes;
        if (Limits.Memory > 0 && _memory > Limits.Memory)
        {
            throw Fatal(
                span,
                TemplateCodes.MemoryLimit,
                Invariant($"The template makes more than {Limits.Memory >> 20} MB of texts and lists."),
                "Print texts instead of collecting them; look for a loop that makes too much.");
        }
    }

    /// <summary>Fails when more items are about to be worked on at once than may be.</summary>
    /// <param name="span">Who does it.</param>
    /// <param name="count">How many.</param>
    public void CheckItems(in ScribanSpan span, long count)
    {
        if (Limits.Loop > 0 && count > Limits.Loop)
        {
            throw Fatal(span, TemplateCodes.LoopLimit, Invariant($"More than {Limits.Loop} items are worked on at once."), "Work on fewer items.");
        }
    }

    /// <summary>Counts items that are about to be walked or made.</summary>
    /// <param name="span">Who does it.</param>
    /// <param name="count">How many.</param>
    public void CountItems(in ScribanSpan span, long count)
    {
        CheckItems(span, count);
        CountWork(span, count);
        CountMemory(span, count * BytesPerItem);
    }

    /// <summary>Counts a member or an item that is set.</summary>
    /// <param name="span">Who sets it.</param>
    public void CountMember(in ScribanSpan span) => CountMemory(span, BytesPerMember);

    /// <summary>Fails when a text that is about to be made would be too long.</summary>
    /// <param name="span">Who makes it.</param>
    /// <param name="length">Its number of characters.</param>
    public void CheckLength(in ScribanSpan span, long length)
    {
        if (Limits.TextLength > 0 && length > Limits.TextLength)
        {
            throw Fatal(span, TemplateCodes.LengthLimit, Invariant($"The text would be longer than {Limits.TextLength} characters."), "Make a shorter text.");
        }
    }

    /// <summary>Checks and counts a text that is about to be made.</summary>
    /// <param name="span">Who makes it.</param>
    /// <param name="length">Its number of characters.</param>
    public void CountText(in ScribanSpan span, long length)
    {
        CheckLength(span, length);
        CountWork(span, length / CharactersPerStep);
        CountMemory(span, length * sizeof(char));
    }

    /// <summary>Counts pieces of a trace that are copied.</summary>
    /// <param name="span">Who copies them.</param>
    /// <param name="count">How many.</param>
    public void CountPieces(in ScribanSpan span, long count)
    {
        CountWork(span, count / 2);
        CountMemory(span, count * BytesPerPiece);
    }

    /// <summary>Counts a search: at worst every character of one text is compared with every character of the other.</summary>
    /// <param name="span">Who searches.</param>
    /// <param name="text">Where.</param>
    /// <param name="match">What for.</param>
    public void CountSearch(in ScribanSpan span, string text, string match) =>
        CountWork(span, text.Length / CharactersPerStep * (1L + (match.Length / CharactersPerStep)));

    /// <summary>Counts the time of a search with a pattern: no number of steps tells how long one takes.</summary>
    /// <param name="span">Who searches.</param>
    /// <param name="time">How long it took.</param>
    public void CountPatternTime(in ScribanSpan span, TimeSpan time)
    {
        _patternTime += time;
        if (Limits.RegexTime > TimeSpan.Zero && _patternTime > Limits.RegexTime)
        {
            throw Fatal(span, TemplateCodes.TimeLimit, "The searches with patterns take too long.", "Write simpler patterns, without repeats inside of repeats.");
        }
    }

    /// <summary>Counts an operation on a large number, whose time grows with the square of its length.</summary>
    /// <param name="span">Who computes.</param>
    /// <param name="number">The number.</param>
    public void CountDigits(in ScribanSpan span, BigInteger number)
    {
        const int BitsPerWord = 64;
        const int SquareWordsPerStep = 256;
        long words = number.GetBitLength() / BitsPerWord;
        CountWork(span, words * words / SquareWordsPerStep);
        CountMemory(span, words * sizeof(long));
    }

    /// <summary>Fails when a number is about to get more digits than any number of a note has.</summary>
    /// <param name="span">Who computes.</param>
    /// <param name="bits">Its binary digits.</param>
    public void CheckBits(in ScribanSpan span, long bits)
    {
        if (Limits.NumberBits > 0 && bits > Limits.NumberBits)
        {
            throw new TemplateFault(span, TemplateCodes.LengthLimit, Invariant($"The number has more than {Limits.NumberBits} binary digits."), "Use a floating point number.");
        }
    }

    /// <summary>Counts what is about to be printed.</summary>
    /// <param name="span">Who prints it.</param>
    /// <param name="length">Number of characters before it.</param>
    /// <param name="added">Its number of characters.</param>
    public void CountOutput(in ScribanSpan span, int length, int added)
    {
        if (Limits.OutputLength > 0 && (long)length + added > Limits.OutputLength)
        {
            throw Fatal(span, TemplateCodes.LengthLimit, Invariant($"The output is longer than {Limits.OutputLength} characters."), "Look for a loop that writes too much.");
        }

        CountWork(span, added / CharactersPerStep);
        CountMemory(span, ((long)added * sizeof(char)) + BytesPerPiece);
    }

    /// <summary>An error that ends the render.</summary>
    /// <param name="span">Where.</param>
    /// <param name="descriptor">What kind of thing is wrong.</param>
    /// <param name="message">What is wrong.</param>
    /// <param name="hint">What to do.</param>
    public static TemplateFault Fatal(in ScribanSpan span, DiagnosticDescriptor descriptor, string message, string hint) =>
        new(span, descriptor, message, hint) { IsFatal = true };
}
