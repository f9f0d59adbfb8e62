namespace ReportGen.Graphics.Images;

/// <summary>
/// Where the first stored row and the first stored column stand in the upright picture (Exif 2.32, tag 0x0112).
/// </summary>
public enum ImageOrientation
{
    /// <summary>First row at the top, first column at the left: stored upright.</summary>
    TopLeft = 1,

    /// <summary>Mirrored left to right.</summary>
    TopRight = 2,

    /// <summary>Turned by half.</summary>
    BottomRight = 3,

    /// <summary>Mirrored top to bottom.</summary>
    BottomLeft = 4,

    /// <summary>Mirrored along the falling diagonal.</summary>
    LeftTop = 5,

    /// <summary>Must be turned clockwise by a quarter.</summary>
    RightTop = 6,

    /// <summary>Mirrored along the rising diagonal.</summary>
    RightBottom = 7,

    /// <summary>Must be turned counter-clockwise by a quarter.</summary>
    LeftBottom = 8,
}

/// <summary>Facts of an orientation.</summary>
public static class ImageOrientations
{
    /// <summary>True when stored rows are columns of the upright picture.</summary>
    /// <param name="orientation">The orientation.</param>
    public static bool SwapsAxes(this ImageOrientation orientation) => orientation >= ImageOrientation.LeftTop;

    /// <summary>Where a place of the stored rows stands in the upright picture.</summary>
    /// <param name="orientation">The orientation.</param>
    /// <param name="right">Part of the stored width, 0 to 1.</param>
    /// <param name="down">Part of the stored height, 0 to 1.</param>
    public static (double Right, double Down) Upright(this ImageOrientation orientation, double right, double down) => orientation switch
    {
        ImageOrientation.TopRight => (1 - right, down),
        ImageOrientation.BottomRight => (1 - right, 1 - down),
        ImageOrientation.BottomLeft => (right, 1 - down),
        ImageOrientation.LeftTop => (down, right),
        ImageOrientation.RightTop => (1 - down, right),
        ImageOrientation.RightBottom => (1 - down, 1 - right),
        ImageOrientation.LeftBottom => (down, 1 - right),
        _ => (right, down),
    };
}
