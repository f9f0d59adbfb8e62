using System.Collections.Immutable;
using System.Runtime.InteropServices;

using ReportGen.Foundation.Origins;
using ReportGen.Foundation.Sources;
using ReportGen.Graphics.Geometry;

namespace ReportGen.Graphics.Pages;

/// <summary>Something painted on a page. Coordinates are points from the page's top left corner, y downwards.</summary>
public abstract record FrameItem;

/// <summary>Items painted together: under a map, inside a clip, or belonging to one element of the structure tree.</summary>
/// <param name="Items">The items in paint order.</param>
public sealed record GroupItem(ImmutableArray<FrameItem> Items) : FrameItem
{
    /// <summary>Map from the group's coordinates to the parent's; null is identity.</summary>
    public Matrix? Transform { get; init; }

    /// <summary>Only what lies inside is painted, in the group's coordinates; null paints all.</summary>
    public VectorPath? Clip { get; init; }

    /// <summary>Opacity of the group as a whole, 0 to 1.</summary>
    public double Opacity { get; init; } = 1;

    /// <summary>What the content is to a reader that does not see; null belongs to the parent's.</summary>
    public ContentTag? Tag { get; init; }
}

/// <summary>A filled and/or stroked path.</summary>
/// <param name="Path">The path.</param>
public sealed record PathItem(VectorPath Path) : FrameItem
{
    /// <summary>Fill colour; null does not fill.</summary>
    public Colour? Fill { get; init; }

    /// <summary>Fill with changing colour, in place of <see cref="Fill"/>; null fills with one colour.</summary>
    public LinearGradient? Gradient { get; init; }

    /// <summary>Inside of crossing outlines.</summary>
    public FillRule FillRule { get; init; }

    /// <summary>Stroke; null does not stroke.</summary>
    public Stroke? Stroke { get; init; }
}

/// <summary>A picture scaled into a rectangle.</summary>
/// <param name="Image">The file: PNG, JPEG, WebP, GIF or BMP.</param>
/// <param name="Area">Where it stands; upright after EXIF orientation.</param>
public sealed record ImageItem(ImageFile Image, Rect Area) : FrameItem
{
    /// <summary>Where the picture is named, for what is found wrong when its data are read; null when nobody named it.</summary>
    public SourceSpan? Written { get; init; }
}

/// <summary>A glyph of a run.</summary>
/// <param name="GlyphId">Index in the font.</param>
/// <param name="X">Points right of the run's baseline origin.</param>
/// <param name="Y">Points below the run's baseline.</param>
/// <param name="Advance">Width that the glyph takes, in points.</param>
/// <param name="TextStart">First UTF-16 code unit of the run's text that it shows.</param>
/// <param name="TextLength">How many code units it shows; 0 for a glyph that continues the one before.</param>
/// <remarks>A long document holds millions: what is nearly always nothing, or small, takes few bytes.</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PlacedGlyph(ushort GlyphId, double X, double Y, double Advance, int TextStart, int TextLength)
{
    private readonly float _y = (float)Y;
    private readonly float _scale = 1;
    private readonly short _textLength = Clamped(TextLength);

    /// <summary>Points below the run's baseline.</summary>
    public double Y
    {
        get => _y;
        init => _y = (float)value;
    }

    /// <summary>How many code units it shows; 0 for a glyph that continues the one before.</summary>
    public int TextLength
    {
        get => _textLength;
        init => _textLength = Clamped(value);
    }

    /// <summary>Horizontal scale of the glyph about its own origin; 1 draws it as designed.</summary>
    public double HorizontalScale
    {
        get => _scale;
        init => _scale = (float)value;
    }

    /// <summary>No font joins as many characters into one glyph as would not fit.</summary>
    private static short Clamped(int length) => (short)Math.Clamp(length, short.MinValue, short.MaxValue);
}

/// <summary>Glyphs of one font, size and colour on one baseline.</summary>
/// <param name="Font">The font.</param>
/// <param name="Size">Type size in points.</param>
/// <param name="Colour">Fill colour.</param>
/// <param name="Baseline">Origin of the first glyph on the baseline.</param>
/// <param name="Glyphs">The glyphs in visual order.</param>
/// <param name="Text">The text they show, in reading order.</param>
public sealed record GlyphRun(
    FontFace Font,
    double Size,
    Colour Colour,
    Point Baseline,
    ImmutableArray<PlacedGlyph> Glyphs,
    string Text) : FrameItem
{
    /// <summary>Language tag of the text, such as <c>zh-CN</c>; null as the page's.</summary>
    public string? Language { get; init; }

    /// <summary>Outline stroke behind the fill, for halos; null has none.</summary>
    public Stroke? Halo { get; init; }

    /// <summary>The data that the text shows, and where it was written.</summary>
    public Provenance Provenance { get; init; }

    /// <summary>Width from the first origin to the end of the last glyph, in points.</summary>
    public double Width => Glyphs.IsEmpty ? 0 : Glyphs.Max(glyph => glyph.X + glyph.Advance);
}

/// <summary>An area that leads elsewhere.</summary>
/// <param name="Area">The area.</param>
/// <param name="Target">Where it leads.</param>
/// <param name="Description">What it leads to, in words, for readers that do not see.</param>
public sealed record LinkItem(Rect Area, LinkTarget Target, string Description) : FrameItem;

/// <summary>Where a link leads.</summary>
public abstract record LinkTarget;

/// <summary>A named place in the document.</summary>
/// <param name="Name">Name of a <see cref="AnchorItem"/>.</param>
public sealed record DestinationTarget(string Name) : LinkTarget;

/// <summary>An address outside.</summary>
/// <param name="Address">The absolute address.</param>
public sealed record AddressTarget(string Address) : LinkTarget;

/// <summary>Marks the place of a named destination; paints nothing.</summary>
/// <param name="Name">Name, unique in the document.</param>
/// <param name="Place">The place that a reader is brought to.</param>
public sealed record AnchorItem(string Name, Point Place) : FrameItem;
