namespace ReportGen.Pdf.Verification.Reading;

/// <summary>
/// How much work and memory the reading of one file may take: a small file that unfolds without end, or shares a part
/// of itself a million times, must not hold up the program.
/// </summary>
/// <remarks>Counts steps, not time: the same file gets as far on every machine.</remarks>
internal sealed class ReadingBudget(long fileLength)
{
    /// <summary>Steps that reading one value takes.</summary>
    public const int ValueSteps = 4;

    // A step is up to a hundred nanoseconds, a kept value some fifty bytes. Notes take five steps for each of their bytes
    // and keep a value for every ten: the bounds leave room for files that are packed ten times as tightly.
    private long _steps = 50_000_000 + (50 * fileLength);
    private long _values = 4_000_000 + fileLength;

    /// <summary>Takes steps from what is left.</summary>
    /// <exception cref="PdfFormatException">Nothing is left.</exception>
    public void Spend(long steps)
    {
        _steps -= steps;
        if (_steps < 0)
        {
            throw new PdfFormatException("it unfolds to more than can be read");
        }
    }

    /// <summary>Takes a value that stays in memory from what is left.</summary>
    /// <exception cref="PdfFormatException">Nothing is left.</exception>
    public void Keep()
    {
        if (--_values < 0)
        {
            throw new PdfFormatException("it holds more values than can be read");
        }
    }
}
