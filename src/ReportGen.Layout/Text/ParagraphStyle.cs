namespace ReportGen.Layout.Text;

/// <summary>Where lines stand between the edges of their box.</summary>
public enum TextAlignment
{
    /// <summary>At the left edge; the right one is ragged.</summary>
    Left,

    /// <summary>At the right edge.</summary>
    Right,

    /// <summary>In the middle.</summary>
    Centre,

    /// <summary>At both edges, the last line at the left one.</summary>
    Justify,
}

/// <summary>How strictly marks are kept from the edges of a line (CLREQ 3.1.7).</summary>
public enum KinsokuLevel
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>Stops, closing marks and connectors never start a line, opening marks never end one.</summary>
    Basic,

    /// <summary>As GB/T 15834—2011 asks: the solidus never ends a line either.</summary>
    Gb,

    /// <summary>Dashes and ellipses never start a line either.</summary>
    Strict,
}

/// <summary>How a paragraph is broken into lines and where the lines stand.</summary>
public sealed record ParagraphStyle
{
    /// <summary>Ragged right, no indent.</summary>
    public static ParagraphStyle Default { get; } = new();

    /// <summary>Where the lines stand.</summary>
    public TextAlignment Alignment { get; init; }

    /// <summary>Indent of the first line, in ems of the paragraph's own text.</summary>
    public double FirstLineIndent { get; init; }

    /// <summary>Indent of all lines but the first, in points.</summary>
    public double HangingIndent { get; init; }

    /// <summary>Han characters (or the room of as many) that a last line holds at least; 0 or 1 asks for nothing.</summary>
    public int MinLastLineHan { get; init; } = 2;

    /// <summary>How strictly marks are kept from the edges of a line.</summary>
    public KinsokuLevel Kinsoku { get; init; } = KinsokuLevel.Gb;

    /// <summary>True sets adjacent marks closer, and marks at the edges of a line at half width (GB/T 15834—2011, 5.1.10).</summary>
    public bool PunctuationSqueeze { get; init; } = true;

    /// <summary>True divides English words at the end of lines; in ragged text only where a line would end far from the edge.</summary>
    public bool Hyphenation { get; init; }

    /// <summary>
    /// Most lines shown; what is beyond them is left out and <see cref="Ellipsis"/> stands at the end of the last one.
    /// 0 shows all. The trace of the last line and <see cref="ParagraphLayout.Omitted"/> say what was left out.
    /// </summary>
    public int MaxLines { get; init; }

    /// <summary>Stands for what <see cref="MaxLines"/> leaves out.</summary>
    public string Ellipsis { get; init; } = "…";

    /// <summary>True makes the lines of ragged text about equally long, in as many lines as they need anyway: for headings.</summary>
    public bool Balanced { get; init; }

    /// <summary>True keeps several spaces together, and those at the start of a line that the author began: for listings of code.</summary>
    public bool PreservesSpaces { get; init; }

    /// <summary>True keeps numbers whole and with their units, signs and codes.</summary>
    public bool KeepsNumbersWhole { get; init; } = true;
}
