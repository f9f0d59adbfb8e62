using ReportGen.Graphics.Fonts;

namespace ReportGen.Layout.Text;

/// <summary>What a cell is to the rules of setting.</summary>
internal enum ClusterKind : byte
{
    /// <summary>A character without rules of its own.</summary>
    Other,

    /// <summary>A Han character, kana or Hangul.</summary>
    Han,

    /// <summary>A letter or digit of Western text, or a sign tight to one.</summary>
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

    /// <summary>Part of a footnote mark.</summary>
    FootnoteReference,

    /// <summary>Room of a fixed width, or a small drawing.</summary>
    Object,

    /// <summary>Room that takes what the line has left.</summary>
    Leader,

    /// <summary>A forced end of the line.</summary>
    ForcedBreak,
}

/// <summary>Which room of a line gives way first (CLREQ 3.2.3; GB practice). The values are the order.</summary>
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

/// <summary>Which room of a line grows first (CLREQ 3.2.3). The values are the order.</summary>
internal enum StretchTier : byte
{
    WordSpace,
    HanLatinGap,
    HanGap,
    None,
}

/// <summary>
/// One code point of a paragraph, or one object in it, with its width and the room before it. The room between two
/// cells belongs to the right one and counts only when both stand on one line. Lengths are points.
/// </summary>
internal struct GlyphCluster
{
    /// <summary>The code point; 0xFFFC for an object.</summary>
    public int CodePoint;

    /// <summary>Index of the inline it came from.</summary>
    public int ParagraphItem;

    /// <summary>Offset in the inline's own text.</summary>
    public int Offset;

    /// <summary>UTF-16 code units that it takes in the inline's text.</summary>
    public byte Length;

    public ClusterKind Kind;
    public ShrinkTier ShrinkTier;
    public StretchTier StretchTier;

    /// <summary>True when the ligature before it shows it too: <see cref="Glyph"/> is the ligature's.</summary>
    public bool IsAbsorbed;

    /// <summary>True where its marks are set as in Chinese text: by the language of its text, or by its neighbours where that is unknown.</summary>
    public bool IsChinese;

    /// <summary>True when only the wish to keep a number or a short pair of words whole keeps a line from ending behind it.</summary>
    public bool IsGlued;

    /// <summary>Glyph; 0 draws nothing.</summary>
    public ushort Glyph;
    public OpenTypeFace? Face;
    public TextStyle? Style;

    /// <summary>Width of the character itself.</summary>
    public double Advance;

    /// <summary>Where the glyph's origin stands in it.</summary>
    public double GlyphOffset;

    /// <summary>Horizontal scale of the glyph.</summary>
    public float Scale;

    /// <summary>Blank at its left that may be taken away.</summary>
    public double LeftBlank;

    /// <summary>Blank at its right that may be taken away.</summary>
    public double RightBlank;

    /// <summary>Room before it; negative where marks move together.</summary>
    public double Glue;

    /// <summary>How much of the room may be taken away.</summary>
    public float Shrink;

    /// <summary>How much the room may grow before the next tier does; for <see cref="StretchTier.HanGap"/> the size it grows with.</summary>
    public float Stretch;

    public readonly bool IsFullWidthMark => Kind is ClusterKind.Opener or ClusterKind.Closer or ClusterKind.Comma or ClusterKind.Stop or ClusterKind.Exclamation;
}
