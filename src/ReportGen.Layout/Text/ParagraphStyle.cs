namespace ReportGen.Layout.Text;

/// <summary>Alignment of lines in their box.</summary>
public enum TextAlignment
{
    /// <summary>Left aligned, ragged right.</summary>
    Left,

    /// <summary>Right aligned.</summary>
    Right,

    /// <summary>Centred.</summary>
    Centre,

    /// <summary>Justified, with the last line left aligned.</summary>
    Justify,
}

/// <summary>Strictness of kinsoku, which keeps marks from the edges of a line (CLREQ 3.1.7).</summary>
public enum KinsokuLevel
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>Stops, closing marks and connectors never start a line, opening marks never end one.</summary>
    Basic,

    /// <summary>As required by GB/T 15834—2011: the solidus never ends a line either.</summary>
    Gb,

    /// <summary>Dashes and ellipses never start a line either.</summary>
    Strict,
}

/// <summary>Line breaking and alignment of a paragraph.</summary>
public sealed record ParagraphStyle
{
    /// <summary>Ragged right, no indent.</summary>
    public static ParagraphStyle Default { get; } = new();

    /// <summary>Alignment of the lines.</summary>
    public TextAlignment Alignment { get; init; }

    /// <summary>Indent of the first line, in ems of the paragraph's own text.</summary>
    public double FirstLineIndent { get; init; }

    /// <summary>Indent of all lines except the first, in points.</summary>
    public double HangingIndent { get; init; }

    /// <summary>Minimum number of Han characters (or the equivalent width) in a last line; 0 or 1 for no minimum.</summary>
    public int MinLastLineHan { get; init; } = 2;

    /// <summary>Strictness of kinsoku.</summary>
    public KinsokuLevel Kinsoku { get; init; } = KinsokuLevel.Gb;

    /// <summary>True to set adjacent marks closer, and marks at the edges of a line at half width (GB/T 15834—2011, 5.1.10).</summary>
    public bool PunctuationSqueeze { get; init; } = true;

    /// <summary>True to hyphenate English words; in ragged text only when a line would end far from the edge.</summary>
    public bool Hyphenation { get; init; }

    /// <summary>
    /// Maximum number of lines; further text is omitted and <see cref="Ellipsis"/> is added at the end of the last one.
    /// 0 for all lines. The trace of the last line and <see cref="ParagraphLayout.Omitted"/> report the omitted text.
    /// </summary>
    public int MaxLines { get; init; }

    /// <summary>Replaces the text omitted by <see cref="MaxLines"/>.</summary>
    public string Ellipsis { get; init; } = "…";

    /// <summary>True to balance the lines of ragged text without adding lines, for headings.</summary>
    public bool Balanced { get; init; }

    /// <summary>True to preserve multiple spaces, and those after a forced line break, for code listings.</summary>
    public bool PreservesSpaces { get; init; }

    /// <summary>True to keep numbers whole and with their units, signs and codes.</summary>
    public bool KeepsNumbersWhole { get; init; } = true;
}
