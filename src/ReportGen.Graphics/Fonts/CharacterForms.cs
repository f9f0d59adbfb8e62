using ReportGen.Graphics.Pages;

namespace ReportGen.Graphics.Fonts;

/// <summary>Chooses the form of a character: font face, glyph and width.</summary>
/// <remarks>
/// Chinese and Western text share code points for quotation marks, dashes, ellipsis and middle dot.
/// In Chinese they are full width, a two-em dash is one joined stroke and a middle dot takes half an em
/// (GB/T 15834—2011, 5.1); in Western text the proportional forms are used.
/// </remarks>
public static class CharacterForms
{
    private const int Space = ' ';
    private const int NoBreakSpace = 0x00A0;
    private const int EmDash = 0x2014;
    private const int TwoEmDash = 0x2E3A;
    private const int MiddleDot = 0x00B7;

    /// <summary>Distance of the two halves of a Chinese dash from the ends of their two ems.</summary>
    private const double DashMargin = 0.06;

    /// <summary>Overlap of the two halves of a Chinese dash, so that no seam is visible.</summary>
    private const double DashOverlap = 0.01;

    /// <summary>The form of a character.</summary>
    /// <param name="fonts">The faces to choose from.</param>
    /// <param name="codePoint">The character.</param>
    /// <param name="previous">The previous character; 0 at the start.</param>
    /// <param name="next">The next character; 0 at the end.</param>
    /// <param name="isChinese">True for Chinese text.</param>
    /// <param name="tabularFigures">True to give every figure the width of the widest.</param>
    public static CharacterForm Of(
        FontSelection fonts,
        int codePoint,
        int previous,
        int next,
        bool isChinese,
        bool tabularFigures = false)
    {
        if (Scripts.IsIgnorable(codePoint) || codePoint < Space)
        {
            return new CharacterForm(fonts.Primary, 0, 0, 0, 1);
        }

        OpenTypeFace face = fonts.FaceFor(codePoint, out ushort glyph);
        if (glyph == 0)
        {
            return Replacement(fonts, codePoint);
        }

        double em = face.UnitsPerEm;
        double advance = face.AdvanceOf(glyph) / em;
        if (tabularFigures && codePoint is >= '0' and <= '9')
        {
            if (face.Substitute(glyph, "tnum") is var tabular && tabular != glyph)
            {
                return new CharacterForm(face, tabular, face.AdvanceOf(tabular) / em, 0, 1);
            }

            double widest = WidestFigure(face);
            return new CharacterForm(face, glyph, widest, (widest - advance) / 2, 1);
        }

        if (codePoint == TwoEmDash)
        {
            return Stretched(face, glyph, 2, DashMargin, 2 - DashMargin);
        }

        if (isChinese && IsHalfWidthSeparator(codePoint, previous, next))
        {
            return HalfWidth(face, codePoint, glyph);
        }

        if (!Scripts.IsSharedPunctuation(codePoint))
        {
            return new CharacterForm(face, glyph, advance, 0, 1);
        }

        // An apostrophe or dot inside a Western word is Western in Chinese text too.
        bool isInsideWord = Scripts.IsWestern(previous) && Scripts.IsWestern(next) && codePoint is 0x2019 or MiddleDot;
        return isChinese && !isInsideWord
            ? Chinese(face, glyph, codePoint, previous, next, advance)
            : Western(face, glyph, codePoint);
    }

    /// <summary>A short hyphen between Han characters and a solidus beside one take half an em (GB/T 15834—2011, 5.1.6 and 5.1.9).</summary>
    private static bool IsHalfWidthSeparator(int codePoint, int previous, int next) => codePoint switch
    {
        '-' => Scripts.IsHan(previous) && Scripts.IsHan(next),
        '/' => Scripts.IsHan(previous) || Scripts.IsHan(next),
        '／' => true,
        _ => false,
    };

    private static CharacterForm HalfWidth(OpenTypeFace face, int codePoint, ushort glyph)
    {
        // The full-width solidus is too wide for half an em, so the ASCII one replaces it.
        ushort shown = codePoint == '／' && face.GlyphOf('/') is var plain and not 0 ? plain : glyph;
        double advance = face.AdvanceOf(shown) / (double)face.UnitsPerEm;
        return new CharacterForm(face, shown, 0.5, (0.5 - advance) / 2, 1);
    }

    private static CharacterForm Chinese(OpenTypeFace face, ushort glyph, int codePoint, int previous, int next, double advance)
    {
        switch (codePoint)
        {
            case EmDash when next == EmDash || previous == EmDash:
                return DashHalf(face, glyph, previous);
            case EmDash:
                return new CharacterForm(face, glyph, 1, (1 - advance) / 2, 1);
            case MiddleDot when previous is not (Space or NoBreakSpace) && next is not (Space or NoBreakSpace):
                // Between the parts of a name; apart from its neighbours it separates items and keeps its own width.
                return new CharacterForm(face, glyph, 0.5, (0.5 - advance) / 2, 1);
            default:
                return new CharacterForm(face, glyph, advance, 0, 1);
        }
    }

    /// <summary>One em of a two-em dash: the glyph is stretched so that both halves join.</summary>
    private static CharacterForm DashHalf(OpenTypeFace face, ushort glyph, int previous)
    {
        bool isSecond = previous == EmDash;
        return Stretched(face, glyph, 1, isSecond ? -DashOverlap : DashMargin, isSecond ? 1 - DashMargin : 1 + DashOverlap);
    }

    /// <summary>A glyph whose ink is stretched between two positions in its advance; lengths in ems.</summary>
    private static CharacterForm Stretched(OpenTypeFace face, ushort glyph, double advance, double from, double to)
    {
        GlyphBounds ink = face.BoundsOf(glyph);
        double em = face.UnitsPerEm;
        if (ink.IsEmpty)
        {
            return new CharacterForm(face, glyph, advance, 0, 1);
        }

        double scale = (to - from) * em / (ink.Right - ink.Left);
        return new CharacterForm(face, glyph, advance, from - (ink.Left / em * scale), scale);
    }

    private static CharacterForm Western(OpenTypeFace face, ushort glyph, int codePoint)
    {
        ushort proportional = face.Substitute(glyph, "pwid");
        double em = face.UnitsPerEm;
        // Chinese fonts draw U+2010 a full em wide; the hyphen-minus is the same sign.
        if (proportional == glyph && codePoint == 0x2010 && face.GlyphOf('-') is var hyphen and not 0)
        {
            proportional = hyphen;
        }

        return new CharacterForm(face, proportional, face.AdvanceOf(proportional) / em, 0, 1);
    }

    /// <summary>A character that no font face has: spaces are derived from the space character, equivalents are substituted, and all others are missing.</summary>
    private static CharacterForm Replacement(FontSelection fonts, int codePoint)
    {
        OpenTypeFace face = fonts.FaceFor(Space, out ushort space);
        double spaceWidth = face.AdvanceOf(space) / (double)face.UnitsPerEm;
        double width = codePoint switch
        {
            NoBreakSpace => spaceWidth,
            0x2000 or 0x2002 => 0.5,
            0x2001 or 0x2003 or 0x3000 => 1,
            0x2004 => 1.0 / 3,
            0x2005 => 0.25,
            0x2006 => 1.0 / 6,
            0x2007 => WidestFigure(face),
            0x2008 => face.AdvanceOf(face.GlyphOf('.')) / (double)face.UnitsPerEm,
            0x2009 or 0x202F => 0.2,
            0x200A => 0.1,
            0x205F => 4.0 / 18,
            _ => -1,
        };
        if (width >= 0)
        {
            return new CharacterForm(face, space, width, 0, 1);
        }

        int standIn = codePoint switch
        {
            0x2010 or 0x2011 => '-',
            0x22EF => 0x2026,
            0x30FB or 0x2027 => MiddleDot,
            _ => 0,
        };
        if (standIn != 0)
        {
            OpenTypeFace other = fonts.FaceFor(standIn, out ushort glyph);
            if (glyph != 0)
            {
                return new CharacterForm(other, glyph, other.AdvanceOf(glyph) / (double)other.UnitsPerEm, 0, 1);
            }
        }

        OpenTypeFace primary = fonts.Primary;
        return new CharacterForm(primary, 0, primary.AdvanceOf(0) / (double)primary.UnitsPerEm, 0, 1) { IsMissing = true };
    }

    private static double WidestFigure(OpenTypeFace face)
    {
        int widest = 0;
        for (int figure = '0'; figure <= '9'; figure++)
        {
            widest = Math.Max(widest, face.AdvanceOf(face.GlyphOf(figure)));
        }

        return widest / (double)face.UnitsPerEm;
    }
}
