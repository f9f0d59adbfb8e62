namespace ReportGen.Pdf.Verification.Reading;

/// <summary>
/// Limits the work and memory that reading one file takes: a small file that expands without end, or shares a part
/// of itself a million times, must not block the program.
/// </summary>
/// <remarks>Counts steps, not time: the same file reaches the same point on every machine.</remarks>
internal sealed class ReadingBudget(long fileLength)
{
    /// <summary>Steps that reading one value takes.</summary>
    public const int ValueSteps = 4;

    // A step is up to a hundred nanoseconds, a kept value about fifty bytes. Notes take five steps for each byte
    // and keep one value for every ten: the limits allow for files that are compressed ten times as densely.
    private long _steps = 50_000_000 + (50 * fileLength);
    private long _values = 4_000_000 + fileLength;

    /// <summary>Takes steps from the budget.</summary>
    /// <exception cref="PdfFormatException">The budget is exhausted.</exception>
    public void Spend(long steps)
    {
        _steps -= steps;
        if (_steps < 0)
        {
            throw new PdfFormatException("it expands beyond the reading limit");
        }
    }

    /// <summary>Takes a value that stays in memory from the budget.</summary>
    /// <exception cref="PdfFormatException">The budget is exhausted.</exception>
    public void Keep()
    {
        if (--_values < 0)
        {
            throw new PdfFormatException("it contains too many values");
        }
    }
}
