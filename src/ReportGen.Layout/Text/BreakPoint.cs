namespace ReportGen.Layout.Text;

/// <summary>Why a line ends where it does.</summary>
public enum LineEnd
{
    /// <summary>The line is full.</summary>
    Full,

    /// <summary>The line is full; the word is hyphenated.</summary>
    Hyphen,

    /// <summary>The author forced a line break.</summary>
    Forced,

    /// <summary>The paragraph ends.</summary>
    Paragraph,

    /// <summary>Indivisible content is longer than the line, so it is divided between two characters.</summary>
    Emergency,
}

/// <summary>A line-breaking opportunity, with the edges of the lines before and after it. Lengths are points from the paragraph's start, all on one line.</summary>
internal struct BreakPoint
{
    /// <summary>First visible cluster of the next line.</summary>
    public int First;

    /// <summary>Last visible cluster of the line; before <see cref="First"/> of the point where the line starts when it is empty.</summary>
    public int Last;

    /// <summary>Left edge of a line that starts here, without the blank that a leading opening mark may drop.</summary>
    public double Left;

    /// <summary>Right edge of a line that ends here, without the blank that a closing mark may drop, but with a hyphen.</summary>
    public double Right;

    public LineEnd End;

    /// <summary>The rule that is broken for it.</summary>
    public Yielding Yielding;
}
