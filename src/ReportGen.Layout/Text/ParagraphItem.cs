using ReportGen.Foundation.Origins;
using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

namespace ReportGen.Layout.Text;

/// <summary>A part of a paragraph.</summary>
public abstract record ParagraphItem
{
    /// <summary>The data that it shows, and where it is written.</summary>
    public Provenance Provenance { get; init; }

    /// <summary>Element of the structure tree that it belongs to; null belongs to the paragraph's.</summary>
    public StructureElement? Element { get; init; }

    /// <summary>Role of an element of its own below the paragraph's, such as a label; null has none.</summary>
    public StructureRole? Role { get; init; }

    /// <summary>Where a click on it leads; null is no link.</summary>
    public LinkTarget? Link { get; init; }

    /// <summary>What the link leads to, in words.</summary>
    public string LinkDescription { get; init; } = string.Empty;
}

/// <summary>
/// Text of one style. A line feed in it is a soft line break of the source: a space between Western words, nothing
/// between Han characters. Several spaces count as one.
/// </summary>
/// <param name="Text">The characters.</param>
/// <param name="Style">How they look.</param>
public sealed record TextItem(string Text, TextStyle Style) : ParagraphItem;

/// <summary>Ends the line.</summary>
public sealed record LineBreakItem : ParagraphItem;

/// <summary>Which page a number names.</summary>
public enum PageNumberKind
{
    /// <summary>The page that the number stands on.</summary>
    Current,

    /// <summary>The page of a named destination.</summary>
    Destination,

    /// <summary>The number of pages.</summary>
    Total,
}

/// <summary>A page number. Measured with what the last pass knew, drawn with what is true then.</summary>
/// <param name="Kind">Which page.</param>
/// <param name="Style">How it looks.</param>
/// <param name="Destination">Name of the destination; empty for the other kinds.</param>
public sealed record PageNumberInline(PageNumberKind Kind, TextStyle Style, string Destination = "") : ParagraphItem;

/// <summary>The mark of a footnote: stays with the character before it, stands apart from no one.</summary>
/// <param name="Text">What is shown, such as <c>1</c>.</param>
/// <param name="NoteKey">Names the footnote; the line reports it in <see cref="TextLine.NoteKeys"/>.</param>
/// <param name="Style">How it looks: small and raised.</param>
public sealed record FootnoteReferenceItem(string Text, string NoteKey, TextStyle Style) : ParagraphItem;

/// <summary>Room of a fixed width; no line breaks beside it.</summary>
/// <param name="Width">Width in points.</param>
public sealed record SpaceInline(double Width) : ParagraphItem;

/// <summary>Moves on to a distance from the start of the first line; no line breaks beside it. For numbers before headings and list entries.</summary>
/// <param name="Position">Points from the start of the line; text already beyond stays where it is.</param>
public sealed record TabInline(double Position) : ParagraphItem;

/// <summary>
/// Fills the rest of the line with dots, so that what follows stands at the right edge. The dots are counted from
/// the right edge of the paragraph, so that they align down the page.
/// </summary>
/// <param name="DotDiameter">Diameter of a dot in points; 0 leaves the room empty.</param>
/// <param name="Pitch">Distance from dot to dot in points.</param>
/// <param name="Colour">Colour of the dots.</param>
/// <param name="Gap">Least distance from the text before the dots and behind them, in points.</param>
public sealed record LeaderInline(double DotDiameter, double Pitch, Colour Colour, double Gap) : ParagraphItem
{
    /// <summary>Least width in points kept free at the right edge for what follows, so that the dots of all entries end together.</summary>
    public double TrailingWidth { get; init; }
}

/// <summary>A small drawing in the line, such as the square of a list entry.</summary>
/// <param name="Size">Its size in points.</param>
/// <param name="Bottom">How far its lower edge stands above the baseline, in points; negative below.</param>
/// <param name="Draw">Draws it into a rectangle.</param>
public sealed record BoxInline(Size Size, double Bottom, Action<Canvas, Rect> Draw) : ParagraphItem;
