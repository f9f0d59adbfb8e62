using ReportGen.Graphics.Pages;

namespace ReportGen.Layout.Text;

/// <summary>Which lines run along a text.</summary>
[Flags]
public enum DecorationLines
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Below it.</summary>
    Underline = 1,

    /// <summary>Through it.</summary>
    Strikethrough = 2,

    /// <summary>Above it.</summary>
    Overline = 4,
}

/// <summary>The shape of a line along a text.</summary>
public enum DecorationShape
{
    /// <summary>One line.</summary>
    Solid,

    /// <summary>Two lines.</summary>
    Double,

    /// <summary>Round dots.</summary>
    Dotted,

    /// <summary>Dashes.</summary>
    Dashed,

    /// <summary>A wave.</summary>
    Wavy,
}

/// <summary>
/// Lines along a text. They follow the text from its first to its last glyph, including the spaces inside it, but neither
/// into the gap beside it nor into the trimmed half of a mark at the edge of the line. In the structure of a page they are
/// decoration.
/// </summary>
/// <param name="Lines">Which lines.</param>
public sealed record TextDecoration(DecorationLines Lines)
{
    /// <summary>Shape of the lines.</summary>
    public DecorationShape Shape { get; init; }

    /// <summary>Colour; null for that of the text.</summary>
    public Colour? Colour { get; init; }

    /// <summary>Thickness in ems; null for that of the font.</summary>
    public double? Thickness { get; init; }
}
