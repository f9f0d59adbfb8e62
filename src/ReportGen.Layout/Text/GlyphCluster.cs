using ReportGen.Graphics.Fonts;

namespace ReportGen.Layout.Text;

/// <summary>Class of a cluster for typesetting.</summary>
internal enum ClusterKind : byte
{
    /// <summary>A character without special rules.</summary>
    Other,

    /// <summary>A Han character, kana or Hangul.</summary>
    Han,

    /// <summary>A letter or digit of Western text, or a sign attached to one.</summary>
    Western,

    /// <summary>A space between words.</summary>
    Space,

    /// <summary>A full-width opening mark: its left half is blank.</summary>
    Opener,

    /// <summary>A full-width closing mark: its right half is blank.</summary>
    Closer,

    /// <summary>A full-width mark inside a sentence: ，、：；</summary>
    Comma,

    /// <summary>A full-width full stop: 。．</summary>
    Stop,

    /// <summary>A full-width exclamation or question mark.</summary>
    Exclamation,

    /// <summary>A middle dot between names.</summary>
    Interpunct,

    /// <summary>The first part of a dash or ellipsis of two ems.</summary>
    LongMark,

    /// <summary>A further part of a dash or ellipsis.</summary>
    LongMarkRest,

    /// <summary>A connector or solidus.</summary>
    Connector,

    /// <summary>Part of a footnote reference.</summary>
    FootnoteReference,

    /// <summary>Space of a fixed width, or a small drawing.</summary>
    Object,

    /// <summary>Space that fills the rest of the line.</summary>
    Leader,

    /// <summary>A forced line break.</summary>
    ForcedBreak,
}

/// <summary>Order in which the glue of a line shrinks (CLREQ 3.2.3; GB practice).</summary>
internal enum ShrinkTier : byte
{
    WordSpace,
    Interpunct,
    Bracket,
    Comma,
    HanLatinGap,
    Stop,
    None,
}

/// <summary>Order in which the glue of a line stretches (CLREQ 3.2.3).</summary>
internal enum StretchTier : byte
{
    WordSpace,
    HanLatinGap,
    HanGap,
    None,
}

/// <summary>
/// One code point of a paragraph, or one object in it, with its width and the glue before it. The glue between two
/// clusters belongs to the right one and counts only when both are on one line. Lengths are points.
/// </summary>
internal struct GlyphCluster
{
    /// <summary>The code point; 0xFFFC for an object.</summary>
    public int CodePoint;

    /// <summary>Index of its inline.</summary>
    public int ParagraphItem;

    /// <summary>Offset in the inline's own text.</summary>
    public int Offset;

    /// <summary>Its length in the inline's text, in UTF-16 code units.</summary>
    public byte Length;

    public ClusterKind Kind;
    public ShrinkTier ShrinkTier;
    public StretchTier StretchTier;

    /// <summary>True when it is part of the preceding ligature: <see cref="Glyph"/> is that of the ligature.</summary>
    public bool IsAbsorbed;

    /// <summary>True when punctuation is set as in Chinese text, determined by the language of its text, or by its neighbours when that is unknown.</summary>
    public bool IsChinese;

    /// <summary>True when a line break after it is prevented only to keep a number or a short pair of words together.</summary>
    public bool IsGlued;

    /// <summary>Glyph; 0 draws nothing.</summary>
    public ushort Glyph;
    public OpenTypeFace? Face;
    public TextStyle? Style;

    /// <summary>Width of the character itself.</summary>
    public double Advance;

    /// <summary>Position of the glyph's origin in it.</summary>
    public double GlyphOffset;

    /// <summary>Horizontal scale of the glyph.</summary>
    public float Scale;

    /// <summary>Blank at its left that may be removed.</summary>
    public double LeftBlank;

    /// <summary>Blank at its right that may be removed.</summary>
    public double RightBlank;

    /// <summary>Glue before it; negative when adjacent marks are compressed.</summary>
    public double Glue;

    /// <summary>How much the glue may shrink.</summary>
    public float Shrink;

    /// <summary>How much the glue may stretch before the next tier does; for <see cref="StretchTier.HanGap"/> the font size.</summary>
    public float Stretch;

    public readonly bool IsFullWidthMark => Kind is ClusterKind.Opener or ClusterKind.Closer or ClusterKind.Comma or ClusterKind.Stop or ClusterKind.Exclamation;
}
