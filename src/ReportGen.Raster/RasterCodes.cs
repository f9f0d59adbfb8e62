namespace ReportGen.Raster;

/// <summary>Codes of the diagnostics of this project.</summary>
public static class RasterCodes
{
    /// <summary>The samples of a picture on a page cannot be decoded.</summary>
    public const string UndecodablePicture = "PIC001";
}
