namespace ReportGen.Layout.Text;

/// <summary>Why a line ends where it does.</summary>
public enum LineEnd
{
    /// <summary>No more fits.</summary>
    Full,

    /// <summary>No more fits; the word is divided by a hyphen.</summary>
    Hyphen,

    /// <summary>The author ended it.</summary>
    Forced,

    /// <summary>The paragraph ends.</summary>
    Paragraph,

    /// <summary>What may not be divided is longer than the line: it is divided between two characters.</summary>
    Emergency,
}

/// <summary>A place where a line may end, with the edges that the lines before and behind it get. Lengths are points from the paragraph's start, all on one line.</summary>
internal struct BreakPoint
{
    /// <summary>First cell of the next line that shows something.</summary>
    public int First;

    /// <summary>Last cell of the line that shows something; before <see cref="First"/> of the point where the line starts when it is empty.</summary>
    public int Last;

    /// <summary>Left edge of a line that starts here: what a leading opening mark may drop is outside.</summary>
    public double Left;

    /// <summary>Right edge of a line that ends here: what a closing mark may drop is outside, a hyphen inside.</summary>
    public double Right;

    public LineEnd End;

    /// <summary>The rule that yields for it.</summary>
    public Yielding Yielding;
}
