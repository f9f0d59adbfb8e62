using ReportGen.Graphics.Pages;
using ReportGen.Layout.Text;

namespace ReportGen.Typesetting.Styles;

/// <summary>Headings in the body.</summary>
/// <param name="NumberColour">Colour of the number.</param>
/// <param name="NumberGap">Space between number and text, in em.</param>
/// <param name="KeepWithNextLines">Lines of the following text that are kept with a heading.</param>
internal sealed record HeadingStyle(Colour NumberColour, double NumberGap, int KeepWithNextLines);

/// <summary>Layout of a kind of paragraph.</summary>
/// <param name="IsJustified">True for justified, false for flush left.</param>
/// <param name="Indent">First-line indent in em.</param>
/// <param name="Hyphenation">True to hyphenate English words.</param>
internal sealed record ParagraphDefaults(bool IsJustified, double Indent, bool Hyphenation);

/// <summary>Rules of line breaking.</summary>
/// <param name="Kinsoku">Kinsoku level: how strictly punctuation marks are kept from the edges of lines.</param>
/// <param name="PunctuationSqueeze">True to compress adjacent punctuation marks and to set those at the line edges at half width.</param>
/// <param name="KeepsNumbersWhole">True to keep numbers on one line with their units.</param>
/// <param name="MinLastLineHan">Minimum number of Han characters on a last line.</param>
/// <param name="Grid">True to align the body to a baseline grid.</param>
internal sealed record LineRuleStyle(KinsokuLevel Kinsoku, bool PunctuationSqueeze, bool KeepsNumbersWhole, int MinLastLineHan, bool Grid);

/// <summary>Bulleted lists; lengths in points.</summary>
/// <param name="Size">Side of the square.</param>
/// <param name="Colour">Colour of the square.</param>
/// <param name="Indent">Left edge of the text.</param>
/// <param name="Top">Top of the square from the top of the first line, by place.</param>
/// <param name="After">Space below an item, by place.</param>
internal sealed record ListStyle(
    double Size,
    Colour Colour,
    double Indent,
    IReadOnlyDictionary<string, double> Top,
    IReadOnlyDictionary<string, double> After);

/// <summary>Footnote references.</summary>
/// <param name="Font">Font role.</param>
/// <param name="Size">Size as a share of the text's.</param>
/// <param name="Raise">Height above the baseline as a share of the text's size.</param>
/// <param name="Colour">Colour.</param>
internal sealed record FootnoteReferenceStyle(string Font, double Size, double Raise, Colour Colour);

/// <summary>The short rule above footnotes; lengths in points.</summary>
/// <param name="Width">Length.</param>
/// <param name="Rule">Rule.</param>
/// <param name="Before">Space above.</param>
/// <param name="After">Space below.</param>
internal sealed record FootnoteRuleStyle(double Width, Rule Rule, double Before, double After);

/// <summary>Parallel columns of two languages; lengths in points.</summary>
/// <param name="FirstColumn">Width of the Chinese column.</param>
/// <param name="SecondColumn">Width of the English column.</param>
/// <param name="Gutter">Space between them.</param>
/// <param name="GutterRule">Rule in the gutter.</param>
internal sealed record BilingualStyle(double FirstColumn, double SecondColumn, double Gutter, Rule GutterRule);

/// <summary>Contents and lists of figures and tables; lengths in points.</summary>
/// <param name="NumberLevel1">Width of the number column, first level.</param>
/// <param name="NumberLevel2">Width of the number column, second level.</param>
/// <param name="NumberFigure">Width of the number column, figures and tables.</param>
/// <param name="PageColumn">Width of the column of page numbers.</param>
/// <param name="Level2Indent">Indent of the second level.</param>
/// <param name="Leader">The dots.</param>
internal sealed record ContentsStyle(
    double NumberLevel1,
    double NumberLevel2,
    double NumberFigure,
    double PageColumn,
    double Level2Indent,
    LeaderStyle Leader);

/// <summary>Leader dots; lengths in points.</summary>
/// <param name="Dot">Diameter of a dot.</param>
/// <param name="Pitch">Distance between dots.</param>
/// <param name="Colour">Colour.</param>
/// <param name="Gap">Space to the text on both sides.</param>
internal sealed record LeaderStyle(double Dot, double Pitch, Colour Colour, double Gap);
