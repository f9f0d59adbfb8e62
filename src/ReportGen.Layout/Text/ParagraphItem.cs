using ReportGen.Foundation.Origins;
using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;

namespace ReportGen.Layout.Text;

/// <summary>A part of a paragraph.</summary>
public abstract record ParagraphItem
{
    /// <summary>The data that it shows, and its place in the source.</summary>
    public Provenance Provenance { get; init; }

    /// <summary>Element of the structure tree to which it belongs; null for that of the paragraph.</summary>
    public StructureElement? Element { get; init; }

    /// <summary>Role of its own element inside the paragraph's, such as a label; null for none.</summary>
    public StructureRole? Role { get; init; }

    /// <summary>Target of its link; null for no link.</summary>
    public LinkTarget? Link { get; init; }

    /// <summary>Description of the link.</summary>
    public string LinkDescription { get; init; } = string.Empty;
}

/// <summary>
/// Text of one style. A line feed in it is a soft line break of the source: a space between Western words, nothing
/// between Han characters. Several spaces count as one.
/// </summary>
/// <param name="Text">The characters.</param>
/// <param name="Style">Their style.</param>
public sealed record TextItem(string Text, TextStyle Style) : ParagraphItem;

/// <summary>A forced line break.</summary>
public sealed record LineBreakItem : ParagraphItem;

/// <summary>The page to which a number refers.</summary>
public enum PageNumberKind
{
    /// <summary>The page that contains the number.</summary>
    Current,

    /// <summary>The page of a named destination.</summary>
    Destination,

    /// <summary>The number of pages.</summary>
    Total,
}

/// <summary>A page number. Measured with the number of the last pass, drawn with the current one.</summary>
/// <param name="Kind">Which page.</param>
/// <param name="Style">Its style.</param>
/// <param name="Destination">Name of the destination; empty for the other kinds.</param>
public sealed record PageNumberInline(PageNumberKind Kind, TextStyle Style, string Destination = "") : ParagraphItem;

/// <summary>A footnote reference: stays with the character before it.</summary>
/// <param name="Text">The text of the reference, such as <c>1</c>.</param>
/// <param name="NoteKey">Name of the footnote; the line lists it in <see cref="TextLine.NoteKeys"/>.</param>
/// <param name="Style">Its style, small and raised.</param>
public sealed record FootnoteReferenceItem(string Text, string NoteKey, TextStyle Style) : ParagraphItem;

/// <summary>Space of a fixed width; no line breaks beside it.</summary>
/// <param name="Width">Width in points.</param>
public sealed record SpaceInline(double Width) : ParagraphItem;

/// <summary>A tab to a distance from the start of the first line; no line breaks beside it. For numbers before headings and list entries.</summary>
/// <param name="Position">Points from the start of the line; text already beyond it is not moved.</param>
public sealed record TabInline(double Position) : ParagraphItem;

/// <summary>
/// A leader that fills the rest of the line with dots, so that the following text is at the right edge. The dots are positioned from
/// the right edge of the paragraph, so that they align down the page.
/// </summary>
/// <param name="DotDiameter">Diameter of a dot in points; 0 for an empty space.</param>
/// <param name="Pitch">Distance from dot to dot in points.</param>
/// <param name="Colour">Colour of the dots.</param>
/// <param name="Gap">Minimum distance from the text before and after the dots, in points.</param>
public sealed record LeaderInline(double DotDiameter, double Pitch, Colour Colour, double Gap) : ParagraphItem
{
    /// <summary>Minimum width in points kept free at the right edge for the following text, so that the dots of all entries end together.</summary>
    public double TrailingWidth { get; init; }
}

/// <summary>A small drawing in the line, such as the square of a list entry.</summary>
/// <param name="Size">Its size in points.</param>
/// <param name="Bottom">Distance of its lower edge above the baseline, in points; negative below.</param>
/// <param name="Draw">Draws it into a rectangle.</param>
public sealed record BoxInline(Size Size, double Bottom, Action<Canvas, Rect> Draw) : ParagraphItem;
