namespace ReportGen.Images;

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
}
