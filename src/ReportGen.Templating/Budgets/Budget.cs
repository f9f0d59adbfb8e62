using System.Numerics;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Templating.Diagnosing;

using static System.FormattableString;
using ScribanSpan = Scriban.Parsing.SourceSpan;

namespace ReportGen.Templating.Budgets;

/// <summary>The usage of a render's limits. Every limit is checked before time or memory is spent.</summary>
/// <param name="limits">The limits.</param>
/// <param name="cancelled">Ends the render with an exception.</param>
/// <param name="deadline">Ends the render with an error in the template.</param>
internal sealed class Budget(TemplateLimits limits, CancellationToken cancelled, CancellationToken deadline)
{
    /// <summary>The number of characters that counts as one statement.</summary>
    public const int CharactersPerStep = 64;

    // Measured sizes, rounded up: a value in a growing list, a piece of a trace, a name with its value.
    private const int BytesPerItem = 64;
    private const int BytesPerMember = 64;
    private const int BytesPerPiece = 48;

    // Steps between two checks of the tokens; they take a few microseconds.
    private const int StepsPerCheck = 64;

    private long _steps;
    private long _memory;
    private long _nextCheck;
    private TimeSpan _patternTime;

    /// <summary>The limits.</summary>
    public TemplateLimits Limits { get; } = limits;

    /// <summary>Counts a statement, an expression, an iteration or other work.</summary>
    /// <param name="span">The node that is evaluated.</param>
    /// <param name="steps">Steps, or items or characters counted as steps.</param>
    public void CountWork(in ScribanSpan span, long steps)
    {
        _steps += steps;
        if (_steps < _nextCheck)
        {
            return;
        }

        _nextCheck = _steps + StepsPerCheck;
        if (Limits.Steps > 0 && _steps > Limits.Steps)
        {
            throw Fatal(span, TemplateCodes.TimeLimit, Invariant($"The template takes more than {Limits.Steps} steps."), "Look for an endless loop.");
        }

        cancelled.ThrowIfCancellationRequested();
        if (deadline.IsCancellationRequested)
        {
            throw Fatal(span, TemplateCodes.TimeLimit, "The template takes longer than allowed.", "Look for nested loops.");
        }
    }

    /// <summary>Counts memory before it is allocated, whether or not it is freed later.</summary>
    /// <param name="span">The node that allocates it.</param>
    /// <param name="bytes">How much.</param>
    public void CountMemory(in ScribanSpan span, long bytes)
    {
        _memory += bytes;
        if (Limits.Memory > 0 && _memory > Limits.Memory)
        {
            throw Fatal(
                span,
                TemplateCodes.MemoryLimit,
                Invariant($"The texts and lists of the template use more than {Limits.Memory >> 20} MB of memory."),
                "Print texts instead of collecting them, and look for a loop that creates too much.");
        }
    }

    /// <summary>Fails if more items are about to be processed at once than allowed.</summary>
    /// <param name="span">The node that is evaluated.</param>
    /// <param name="count">How many.</param>
    public void CheckItems(in ScribanSpan span, long count)
    {
        if (Limits.Loop > 0 && count > Limits.Loop)
        {
            throw Fatal(span, TemplateCodes.LoopLimit, Invariant($"More than {Limits.Loop} items are processed at once."), "Process fewer items.");
        }
    }

    /// <summary>Counts items that are about to be iterated or created.</summary>
    /// <param name="span">The node that is evaluated.</param>
    /// <param name="count">How many.</param>
    public void CountItems(in ScribanSpan span, long count)
    {
        CheckItems(span, count);
        CountWork(span, count);
        CountMemory(span, count * BytesPerItem);
    }

    /// <summary>Counts a member or an item that is set.</summary>
    /// <param name="span">The node that sets it.</param>
    public void CountMember(in ScribanSpan span) => CountMemory(span, BytesPerMember);

    /// <summary>Fails if a text that is about to be created would be too long.</summary>
    /// <param name="span">The node that creates it.</param>
    /// <param name="length">Its number of characters.</param>
    public void CheckLength(in ScribanSpan span, long length)
    {
        if (Limits.TextLength > 0 && length > Limits.TextLength)
        {
            throw Fatal(span, TemplateCodes.LengthLimit, Invariant($"The text would be longer than {Limits.TextLength} characters."), "Shorten the text.");
        }
    }

    /// <summary>Checks and counts a text that is about to be created.</summary>
    /// <param name="span">The node that creates it.</param>
    /// <param name="length">Its number of characters.</param>
    public void CountText(in ScribanSpan span, long length)
    {
        CheckLength(span, length);
        CountWork(span, length / CharactersPerStep);
        CountMemory(span, length * sizeof(char));
    }

    /// <summary>Counts pieces of a trace that are copied.</summary>
    /// <param name="span">The node that copies them.</param>
    /// <param name="count">How many.</param>
    public void CountPieces(in ScribanSpan span, long count)
    {
        CountWork(span, count / 2);
        CountMemory(span, count * BytesPerPiece);
    }

    /// <summary>Counts a search: in the worst case every character of one text is compared with every character of the other.</summary>
    /// <param name="span">The node that searches.</param>
    /// <param name="text">The text to search.</param>
    /// <param name="match">The text to find.</param>
    public void CountSearch(in ScribanSpan span, string text, string match) =>
        CountWork(span, text.Length / CharactersPerStep * (1L + (match.Length / CharactersPerStep)));

    /// <summary>Counts the time of a pattern search, which cannot be measured in steps.</summary>
    /// <param name="span">The node that searches.</param>
    /// <param name="time">How long it took.</param>
    public void CountPatternTime(in ScribanSpan span, TimeSpan time)
    {
        _patternTime += time;
        if (Limits.RegexTime > TimeSpan.Zero && _patternTime > Limits.RegexTime)
        {
            throw Fatal(span, TemplateCodes.TimeLimit, "The pattern searches take too long.", "Write simpler patterns, without nested repetitions.");
        }
    }

    /// <summary>Counts an operation on a large number, whose time grows with the square of its length.</summary>
    /// <param name="span">The node that computes.</param>
    /// <param name="number">The number.</param>
    public void CountDigits(in ScribanSpan span, BigInteger number)
    {
        const int BitsPerWord = 64;
        const int SquareWordsPerStep = 256;
        long words = number.GetBitLength() / BitsPerWord;
        CountWork(span, words * words / SquareWordsPerStep);
        CountMemory(span, words * sizeof(long));
    }

    /// <summary>Fails if a number is about to exceed the maximum number of digits.</summary>
    /// <param name="span">The node that computes.</param>
    /// <param name="bits">Its binary digits.</param>
    public void CheckBits(in ScribanSpan span, long bits)
    {
        if (Limits.NumberBits > 0 && bits > Limits.NumberBits)
        {
            throw new TemplateFault(span, TemplateCodes.LengthLimit, Invariant($"The number has more than {Limits.NumberBits} binary digits."), "Use a floating-point number.");
        }
    }

    /// <summary>Counts what is about to be printed.</summary>
    /// <param name="span">The node that prints it.</param>
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

    /// <summary>Creates an error that ends the render.</summary>
    /// <param name="span">The location.</param>
    /// <param name="descriptor">The kind of diagnostic.</param>
    /// <param name="message">The message.</param>
    /// <param name="hint">How to fix it.</param>
    public static TemplateFault Fatal(in ScribanSpan span, DiagnosticDescriptor descriptor, string message, string hint) =>
        new(span, descriptor, message, hint) { IsFatal = true };
}
