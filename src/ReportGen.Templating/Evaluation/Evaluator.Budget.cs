using System.Numerics;
using System.Runtime.CompilerServices;

using ReportGen.Templating.Syntax;

using static System.FormattableString;

namespace ReportGen.Templating.Evaluation;

/// <content>What a render has used of its limits. Every limit is checked before the work or the memory is spent.</content>
internal sealed partial class Evaluator
{
    /// <summary>Characters that count as much as a statement.</summary>
    public const int CharactersPerStep = 64;

    // Measured sizes, rounded up: a value in a list that grows, a piece of a trace, a name with its value, a call with its scope.
    private const int BytesPerItem = 64;
    private const int BytesPerPiece = 48;
    private const int BytesPerMember = 64;
    private const int BytesPerCall = 512;

    // A call costs as much as several statements.
    private const int StepsPerCall = 8;

    // Steps between two looks at the tokens: some microseconds.
    private const int StepsPerLook = 64;

    private long _steps;
    private long _memory;
    private long _nextLook;

    /// <summary>Counts a statement or an iteration.</summary>
    private void Step(Node node) => CountWork(node.Start, node.Length, 1);

    /// <summary>Counts work that no statement stands for: the items or characters that a builtin walks.</summary>
    public void CountWork(Node node, long steps) => CountWork(node.Start, node.Length, steps);

    private void CountWork(int start, int length, long steps)
    {
        _steps += steps;
        if (Limits.Steps > 0 && _steps > Limits.Steps)
        {
            Fail(Codes.TimeLimit, start, length, Invariant($"The template takes more than {Limits.Steps} steps."), "Look for a loop that does not end.", isFatal: true);
        }

        if (_steps >= _nextLook)
        {
            CheckTime(start, length);
        }
    }

    /// <summary>Stops a render that was cancelled or whose time is over.</summary>
    public void CheckTime(Node node) => CheckTime(node.Start, node.Length);

    private void CheckTime(int start, int length)
    {
        _nextLook = _steps + StepsPerLook;
        Context.CancellationToken.ThrowIfCancellationRequested();
        if (Context.Deadline.IsCancellationRequested)
        {
            Fail(Codes.TimeLimit, start, length, "The template takes longer than it may.", "Look for loops inside of loops.", isFatal: true);
        }
    }

    /// <summary>Counts memory before it is taken, whether it is given back later or not.</summary>
    public void CountMemory(Node node, long bytes) => CountMemory(node.Start, node.Length, bytes);

    private void CountMemory(int start, int length, long bytes)
    {
        _memory += bytes;
        if (Limits.Memory > 0 && _memory > Limits.Memory)
        {
            Fail(
                Codes.MemoryLimit,
                start,
                length,
                Invariant($"The template makes more than {Limits.Memory >> 20} MB of texts and lists."),
                "Print texts instead of collecting them; look for a loop that makes too much.",
                isFatal: true);
        }
    }

    /// <summary>Counts the items that a builtin walks.</summary>
    public void CheckItems(Node node, long count) => CheckItems(node.Start, node.Length, count);

    /// <summary>Counts the items that an operator walks.</summary>
    public void CheckItems(int start, int length, long count)
    {
        // In Scriban a function counts its own rounds only.
        bool isPartOfLoop = _loopLevel > 0 && !IsScriban;
        long total = count + (isPartOfLoop ? _iterations : 0);
        if (Limits.Loop > 0 && total > Limits.Loop)
        {
            FailItems(start, length);
        }

        CountWork(start, length, count);
        CountMemory(start, length, count * BytesPerItem);
        if (isPartOfLoop)
        {
            _iterations = (int)Math.Min(_iterations + count, int.MaxValue);
        }
    }

    /// <summary>Counts one more item of a list that a builtin makes without knowing how long it gets.</summary>
    public void CountItem(Node node, int soFar)
    {
        if (Limits.Loop > 0 && soFar > Limits.Loop)
        {
            FailItems(node.Start, node.Length);
        }

        CountWork(node, 1);
        CountMemory(node, BytesPerMember);
    }

    private void FailItems(int start, int length) =>
        Fail(Codes.LoopLimit, start, length, Invariant($"More than {Limits.Loop} items are worked on at once."), "Work on fewer items.", isFatal: true);

    /// <summary>Fails when a text that is about to be made would be too long.</summary>
    public void CheckLength(Node node, long length)
    {
        if (Limits.TextLength > 0 && length > Limits.TextLength)
        {
            Fail(Codes.LengthLimit, node, Invariant($"The text would be longer than {Limits.TextLength} characters."), "Make a shorter text.", isFatal: true);
        }
    }

    /// <summary>Checks and counts a text that is about to be made.</summary>
    public void CountText(Node node, long length)
    {
        CheckLength(node, length);
        CountWork(node, length / CharactersPerStep);
        CountMemory(node, length * sizeof(char));
    }

    /// <summary>Counts a text that a builtin has made.</summary>
    public void CountResult(Node node, int length)
    {
        // A language that cuts long texts where they are printed lets builtins make them.
        if (!Limits.CutsLongText)
        {
            CheckLength(node, length);
        }

        CountWork(node, length / CharactersPerStep);
        CountMemory(node, (long)length * sizeof(char));
    }

    /// <summary>Counts a search: at worst every character of one text is compared with every character of the other.</summary>
    public void CountSearch(Node node, string text, string match) =>
        CountWork(node, text.Length / CharactersPerStep * (1L + (match.Length / CharactersPerStep)));

    /// <summary>Counts an operation on a large number, whose time grows with the square of its length.</summary>
    public void CountDigits(Node node, BigInteger number)
    {
        const int BitsPerWord = 64;
        const int SquareWordsPerStep = 256;
        long words = number.GetBitLength() / BitsPerWord;
        CountWork(node, words * words / SquareWordsPerStep);
        CountMemory(node, words * sizeof(long));
    }

    /// <summary>Fails when a number is about to get more digits than any number of a note has.</summary>
    public void CheckBits(int start, int length, long bits)
    {
        if (Limits.NumberBits > 0 && bits > Limits.NumberBits)
        {
            Fail(Codes.LengthLimit, start, length, Invariant($"The number has more than {Limits.NumberBits} binary digits."), "Use a floating point number.");
        }
    }

    /// <summary>Counts what is about to be printed.</summary>
    private void CheckOutput(Node node, int added, int pieces = 1)
    {
        if (Limits.OutputLength > 0 && _output.Length + (long)added > Limits.OutputLength)
        {
            Fail(
                Codes.LengthLimit,
                node,
                Invariant($"The output is longer than {Limits.OutputLength} characters."),
                "Look for a loop that writes too much.",
                isFatal: true);
        }

        _steps += (added / CharactersPerStep) + (pieces / CharactersPerStep);
        CountMemory(node, ((long)added * sizeof(char)) + (Traced ? (long)pieces * BytesPerPiece : 0));
    }

    private bool CheckGrowth(Node node, int position)
    {
        if (Limits.Loop > 0 && position > Limits.Loop)
        {
            Fail(Codes.LoopLimit, node, Invariant($"An array may not have more than {Limits.Loop} items."), "Use an object for values that are far apart.", isFatal: true);
        }

        CountMemory(node, BytesPerMember);
        return true;
    }

    /// <summary>Counts a call or an include.</summary>
    public void Enter(Node node)
    {
        CheckStack(node);
        CountWork(node, StepsPerCall);
        CountMemory(node, BytesPerCall);
        _depth++;
        if (Limits.Recursion > 0 && _depth > Limits.Recursion)
        {
            Fail(
                Codes.RecursionLimit,
                node,
                Invariant($"Functions and includes call each other more than {Limits.Recursion} deep."),
                "Look for a function or a template that calls itself without an end.",
                isFatal: true);
        }
    }

    /// <summary>Guards against a template that nests deeper than the thread's stack.</summary>
    public void CheckStack(Node node)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            Fail(Codes.RecursionLimit, node, "The template nests too deep.", "Call fewer functions inside of each other.", isFatal: true);
        }
    }
}
