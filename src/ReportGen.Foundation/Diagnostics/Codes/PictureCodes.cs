namespace ReportGen.Foundation.Diagnostics;

/// <summary>Diagnostics about pictures of pages, which `reportgen render` writes.</summary>
public static class PictureCodes
{
    public static DiagnosticDescriptor UndecodablePicture { get; } = new("PIC001", Severity.Error, "A picture on a page cannot be drawn")
    {
        Meaning = "The samples of a JPEG picture cannot be decoded, so it would be missing from the picture of the page.",
        Cause = "A PDF can embed the file unchanged, but drawing a page requires its samples.",
        Remedy = "Save the picture again from the program that made it, as PNG or JPEG.",
        Example = new(
            ExampleKind.Description,
            "A figure whose JPEG file contains encoded data that the decoder rejects.",
            "The image 'figures/photo.jpg' cannot be decoded."),
    };

    public static DiagnosticDescriptor MissingPage { get; } = new("PIC002", Severity.Error, "The page to draw does not exist")
    {
        Meaning = "`--pages` names a page after the last page of the edition.",
        Cause = "If the page were omitted, the run would appear successful.",
        Remedy = "Name pages of the edition; the message gives the number of pages.",
        Example = new(
            ExampleKind.CommandLine,
            "reportgen render good --pages 99",
            "There is no page 99: the edition 'zh' has 3 pages."),
    };

    public static DiagnosticDescriptor PictureTooLarge { get; } = new("PIC003", Severity.Error, "The picture would be too large")
    {
        Meaning = "The picture would have more pixels than can be drawn, or a side longer than its file format allows.",
        Cause = "The size depends on the page size and the resolution, and for a long picture also on the number of pages.",
        Remedy = "Choose a lower resolution with `--dpi`, fewer pages with `--pages`, or another file format.",
        Example = new(
            ExampleKind.Description,
            "`reportgen render sora-note --long --webp --dpi 600`, where all pages stacked vertically are more than 16383 pixels high.",
            "The long picture of the edition 'zh' would have 4961 by 49107 pixels; a side of a webp file has 16383 at most."),
    };

    internal static DiagnosticGroup Group => new(
        "pictures of pages, which `reportgen render` writes",
        [
            UndecodablePicture, MissingPage, PictureTooLarge,
        ]);
}
