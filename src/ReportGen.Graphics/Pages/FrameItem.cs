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
    /// <summary>Transform from the group's coordinates to the parent's; null for the identity.</summary>
    public Matrix? Transform { get; init; }

    /// <summary>Clip path in the group's coordinates; null for no clip.</summary>
    public VectorPath? Clip { get; init; }

    /// <summary>Opacity of the group as a whole, 0 to 1.</summary>
    public double Opacity { get; init; } = 1;

    /// <summary>Role of the content for assistive technology; null for that of the parent.</summary>
    public ContentTag? Tag { get; init; }
}

/// <summary>A filled and/or stroked path.</summary>
/// <param name="Path">The path.</param>
public sealed record PathItem(VectorPath Path) : FrameItem
{
    /// <summary>Fill colour; null for no fill.</summary>
    public Colour? Fill { get; init; }

    /// <summary>Gradient that replaces <see cref="Fill"/>; null for one colour.</summary>
    public LinearGradient? Gradient { get; init; }

    /// <summary>Fill rule for crossing outlines.</summary>
    public FillRule FillRule { get; init; }

    /// <summary>Stroke; null for no stroke.</summary>
    public Stroke? Stroke { get; init; }
}

/// <summary>An image scaled to a rectangle.</summary>
/// <param name="Image">The file: PNG, JPEG, WebP, GIF or BMP.</param>
/// <param name="Area">Its area; upright after EXIF orientation.</param>
public sealed record ImageItem(ImageFile Image, Rect Area) : FrameItem
{
    /// <summary>Place of the reference to the image, for faults found when its data are read; null when there is none.</summary>
    public SourceSpan? Written { get; init; }
}

/// <summary>A glyph of a run.</summary>
/// <param name="GlyphId">Index in the font.</param>
/// <param name="X">Points right of the run's baseline origin.</param>
/// <param name="Y">Points below the run's baseline.</param>
/// <param name="Advance">Width that the glyph takes, in points.</param>
/// <param name="TextStart">First UTF-16 code unit of the run's text that it shows.</param>
/// <param name="TextLength">Number of code units that it shows; 0 for a glyph that continues the previous one.</param>
/// <remarks>A long document contains millions, so values that are nearly always zero or small take few bytes.</remarks>
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

    /// <summary>Number of code units that it shows; 0 for a glyph that continues the previous one.</summary>
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

    /// <summary>No font joins more characters into one glyph than fit.</summary>
    private static short Clamped(int length) => (short)Math.Clamp(length, short.MinValue, short.MaxValue);
}

/// <summary>Glyphs of one font, size and colour on one baseline.</summary>
/// <param name="Font">The font.</param>
/// <param name="Size">Font size in points.</param>
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
    /// <summary>Language tag of the text, such as <c>zh-CN</c>; null for that of the page.</summary>
    public string? Language { get; init; }

    /// <summary>Outline stroke behind the fill, for halos; null for none.</summary>
    public Stroke? Halo { get; init; }

    /// <summary>The data that the text shows, and its place in the source.</summary>
    public Provenance Provenance { get; init; }

    /// <summary>Width from the first origin to the end of the last glyph, in points.</summary>
    public double Width => Glyphs.IsEmpty ? 0 : Glyphs.Max(glyph => glyph.X + glyph.Advance);
}

/// <summary>A link area.</summary>
/// <param name="Area">The area.</param>
/// <param name="Target">Its target.</param>
/// <param name="Description">Description of the target, for assistive technology.</param>
public sealed record LinkItem(Rect Area, LinkTarget Target, string Description) : FrameItem;

/// <summary>Target of a link.</summary>
public abstract record LinkTarget;

/// <summary>A named place in the document.</summary>
/// <param name="Name">Name of a <see cref="AnchorItem"/>.</param>
public sealed record DestinationTarget(string Name) : LinkTarget;

/// <summary>An external address.</summary>
/// <param name="Address">The absolute address.</param>
public sealed record AddressTarget(string Address) : LinkTarget;

/// <summary>Marks the place of a named destination; paints nothing.</summary>
/// <param name="Name">Name, unique in the document.</param>
/// <param name="Place">The place to which links lead.</param>
public sealed record AnchorItem(string Name, Point Place) : FrameItem;
