namespace ReportGen.Foundation.Diagnostics;

/// <summary>Diagnostics about pictures: PNG, JPEG, WebP, GIF and BMP.</summary>
public static class ImageCodes
{
    public static DiagnosticDescriptor UnknownFormat { get; } = new("IMG001", Severity.Error, "The format of the picture is not supported")
    {
        Meaning = "The file is empty, or its content is of another format. The name of the file is not considered.",
        Cause = "Only PNG, JPEG, WebP, GIF, BMP and SVG can be shown.",
        Remedy = "Convert it to PNG; convert photographs to JPEG or WebP, and drawings to SVG.",
        Example = new(
            ExampleKind.Description,
            "A figure whose file is a TIFF picture.",
            "The image 'figures/photo.png' is a TIFF file, which is not supported."),
    };

    public static DiagnosticDescriptor Truncated { get; } = new("IMG002", Severity.Error, "The picture is truncated")
    {
        Meaning = "The file is shorter than its structure requires.",
        Cause = "It was not copied or downloaded completely.",
        Remedy = "Copy the file again, or save it again from the program that made it.",
        Example = new(
            ExampleKind.Description,
            "A PNG file of which only the first half was copied.",
            "The image 'figures/photo.png' is truncated: a chunk is longer than the rest of the file."),
    };

    public static DiagnosticDescriptor Damaged { get; } = new("IMG003", Severity.Error, "The picture is damaged")
    {
        Meaning = "The encoded data of the file are inconsistent.",
        Cause = "A damaged picture would look wrong in print, or cause viewers to reject the PDF.",
        Remedy = "Save it again from the program that made it.",
        Example = new(
            ExampleKind.Description,
            "A PNG file with a wrong checksum.",
            "The image 'figures/photo.png' is damaged: the checksum of a chunk does not match."),
    };

    public static DiagnosticDescriptor ImpossibleHeader { get; } = new("IMG004", Severity.Error, "The header of the picture is invalid")
    {
        Meaning = "The size, depth or colours in the header of the file have invalid values.",
        Cause = "The samples cannot be read without them.",
        Remedy = "Save it again from the program that made it.",
        Example = new(
            ExampleKind.Description,
            "A PNG file with a width of 0.",
            "The image 'figures/photo.png' has an invalid header: the first chunk is not IHDR."),
    };

    public static DiagnosticDescriptor TooLarge { get; } = new("IMG005", Severity.Error, "The picture has too many pixels")
    {
        Meaning = "The picture has more pixels than the program reads.",
        Cause = "The limit bounds the memory usage of the program; print requires far fewer pixels.",
        Remedy = "Scale it down: 300 dots per inch are enough for print.",
        Example = new(
            ExampleKind.Description,
            "A scan of 12000 by 9000 pixels.",
            "The image 'figures/scan.png' has 12000 by 9000 pixels, more than 50 million."),
    };

    public static DiagnosticDescriptor Unsupported { get; } = new("IMG006", Severity.Error, "The picture uses a feature that is not supported")
    {
        Meaning = "The file is valid, but uses a rare kind of compression, depth or structure.",
        Cause = "PDF viewers do not support the feature, or the picture cannot be decoded.",
        Remedy = "Follow the hint: save it again as baseline JPEG, or as PNG.",
        Example = new(
            ExampleKind.Description,
            "A JPEG file with 12 bits a sample.",
            "The image 'figures/scan.jpg' uses 12 bits per sample."),
    };

    public static DiagnosticDescriptor IgnoredPart { get; } = new("IMG007", Severity.Warning, "A part of the picture is ignored")
    {
        Meaning = "The colour profile or another ancillary part of the file is damaged or does not match the picture.",
        Cause = "The picture is shown without it; its colours may differ.",
        Remedy = "Save it again from the program that made it.",
        Example = new(
            ExampleKind.Description,
            "A greyscale JPEG file with a colour profile for RGB.",
            "The image 'figures/photo.jpg' has a colour profile that does not match it; the part is ignored."),
    };

    public static DiagnosticDescriptor Animated { get; } = new("IMG008", Severity.Warning, "The picture is animated")
    {
        Meaning = "The file contains several frames; only the first one is printed.",
        Cause = "A PDF page cannot show an animation.",
        Remedy = "Save the frame that readers should see as PNG.",
        Example = new(
            ExampleKind.Description,
            "A GIF file with three frames.",
            "The image 'figures/flow.gif' is animated; its first frame is printed."),
    };

    public static DiagnosticDescriptor NoDecoder { get; } = new("IMG009", Severity.Error, "The decoder of the picture cannot be loaded")
    {
        Meaning = "The file is WebP, GIF or BMP, and the native library that decodes these formats is missing or does not run on the system.",
        Cause = "The library must be in the folder of the program, and was not copied with it.",
        Remedy = "Convert the picture to PNG, or copy the library into the folder of the program.",
        Example = new(
            ExampleKind.Description,
            "A WebP picture, and a program that was copied without libSkiaSharp.",
            "The image 'figures/photo.webp' is a WebP file, and the library that decodes it (libSkiaSharp) cannot be loaded on this system."),
    };

    public static DiagnosticDescriptor SurplusData { get; } = new("IMG010", Severity.Warning, "The picture contains more data than pixels")
    {
        Meaning = "The encoded data of the file continue after the last pixel.",
        Cause = "The size in the header may be wrong, which shows as a shifted or cropped picture.",
        Remedy = "Check the picture in the PDF, and save it again if it is wrong.",
        Example = new(
            ExampleKind.Description,
            "A JPEG file whose header gives fewer rows than are encoded.",
            "The image 'figures/photo.jpg' contains more coded data than its pixels need; it may be damaged."),
    };

    internal static DiagnosticGroup Group => new(
        "pictures: PNG, JPEG, WebP, GIF and BMP",
        [
            UnknownFormat, Truncated, Damaged, ImpossibleHeader, TooLarge, Unsupported, IgnoredPart, Animated, NoDecoder,
            SurplusData,
        ]);
}
