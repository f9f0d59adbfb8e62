namespace ReportGen.Graphics.Images;

/// <summary>
/// Position of the first stored row and column in the upright image (Exif 2.32, tag 0x0112).
/// </summary>
public enum ImageOrientation
{
    /// <summary>First row at the top, first column at the left: stored upright.</summary>
    TopLeft = 1,

    /// <summary>Mirrored horizontally.</summary>
    TopRight = 2,

    /// <summary>Rotated by 180°.</summary>
    BottomRight = 3,

    /// <summary>Mirrored vertically.</summary>
    BottomLeft = 4,

    /// <summary>Mirrored along the main diagonal.</summary>
    LeftTop = 5,

    /// <summary>Must be rotated clockwise by 90°.</summary>
    RightTop = 6,

    /// <summary>Mirrored along the secondary diagonal.</summary>
    RightBottom = 7,

    /// <summary>Must be rotated counter-clockwise by 90°.</summary>
    LeftBottom = 8,
}

/// <summary>Properties of an orientation.</summary>
public static class ImageOrientations
{
    /// <summary>True when stored rows are columns of the upright image.</summary>
    /// <param name="orientation">The orientation.</param>
    public static bool SwapsAxes(this ImageOrientation orientation) => orientation >= ImageOrientation.LeftTop;

    /// <summary>Position in the upright image of a point in the stored rows.</summary>
    /// <param name="orientation">The orientation.</param>
    /// <param name="right">Fraction of the stored width, 0 to 1.</param>
    /// <param name="down">Fraction of the stored height, 0 to 1.</param>
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
