namespace ReportGen.Foundation.Diagnostics;

/// <summary>Diagnostics about pictures: PNG, JPEG, WebP, GIF and BMP.</summary>
public static class ImageCodes
{
    public static DiagnosticDescriptor UnknownFormat { get; } = new("IMG001", Severity.Error, "The file is not a picture that can be shown")
    {
        Meaning = "The file is empty, or its bytes are those of another format. The name of the file does not count.",
        Cause = "Only PNG, JPEG, WebP, GIF and BMP can be shown, besides SVG drawings.",
        Remedy = "Convert it to PNG, photographs to JPEG or WebP, drawings to SVG.",
        Example = new(
            ExampleKind.Description,
            "A figure whose file is a TIFF picture.",
            "The picture 'figures/photo.png' is a TIFF file, which cannot be shown."),
    };

    public static DiagnosticDescriptor Truncated { get; } = new("IMG002", Severity.Error, "The picture ends too early")
    {
        Meaning = "The file is shorter than its own structure says.",
        Cause = "It was not copied or downloaded completely.",
        Remedy = "Copy the file again, or save it again from the program that made it.",
        Example = new(
            ExampleKind.Description,
            "A PNG file of which only the first half was copied.",
            "The picture 'figures/photo.png' ends too early: in chunk IDAT."),
    };

    public static DiagnosticDescriptor Damaged { get; } = new("IMG003", Severity.Error, "The picture is damaged")
    {
        Meaning = "The coded data of the file contradict themselves.",
        Cause = "A damaged picture would look wrong in print, or make viewers refuse the PDF.",
        Remedy = "Save it again from the program that made it.",
        Example = new(
            ExampleKind.Description,
            "A PNG file with a wrong checksum.",
            "The picture 'figures/photo.png' is damaged: the checksum of chunk IDAT is wrong."),
    };

    public static DiagnosticDescriptor ImpossibleHeader { get; } = new("IMG004", Severity.Error, "The head of the picture is not possible")
    {
        Meaning = "Size, depth or colours in the head of the file have values that no picture can have.",
        Cause = "The samples cannot be read without them.",
        Remedy = "Save it again from the program that made it.",
        Example = new(
            ExampleKind.Description,
            "A PNG file with a width of 0.",
            "The picture 'figures/photo.png' has an impossible head: a side has no pixels."),
    };

    public static DiagnosticDescriptor TooLarge { get; } = new("IMG005", Severity.Error, "The picture has too many pixels")
    {
        Meaning = "The picture has more pixels than are read.",
        Cause = "The limit keeps the memory of the program bounded; print needs far less.",
        Remedy = "Scale it down: 300 dots an inch are enough for print.",
        Example = new(
            ExampleKind.Description,
            "A scan of 12000 by 9000 pixels.",
            "The picture 'figures/scan.png' has 12000 by 9000 pixels, more than 50 million."),
    };

    public static DiagnosticDescriptor Unsupported { get; } = new("IMG006", Severity.Error, "The picture uses a feature that is not supported")
    {
        Meaning = "The file is valid, but uses a rare kind of compression, depth or structure.",
        Cause = "Viewers of PDF do not read it either, or it cannot be decoded.",
        Remedy = "Follow the hint: save it again as baseline JPEG, or as PNG.",
        Example = new(
            ExampleKind.Description,
            "A JPEG file with 12 bits a sample.",
            "The picture 'figures/scan.jpg' uses 12 bits a sample."),
    };

    public static DiagnosticDescriptor IgnoredPart { get; } = new("IMG007", Severity.Warning, "A part of the picture is ignored")
    {
        Meaning = "The colour profile or another side part of the file is damaged or does not fit the picture.",
        Cause = "The picture is shown without it; its colours may differ.",
        Remedy = "Save it again from the program that made it.",
        Example = new(
            ExampleKind.Description,
            "A JPEG file in shades of grey with a colour profile for RGB.",
            "The picture 'figures/photo.jpg' has a colour profile that does not fit it; the part is ignored."),
    };

    public static DiagnosticDescriptor Animated { get; } = new("IMG008", Severity.Warning, "The picture is animated")
    {
        Meaning = "The file holds several frames, of which the first one is printed.",
        Cause = "A page does not move.",
        Remedy = "Save the frame that readers should see as PNG.",
        Example = new(
            ExampleKind.Description,
            "A GIF file with three frames.",
            "The picture 'figures/flow.gif' is animated; its first frame is printed."),
    };

    public static DiagnosticDescriptor NoDecoder { get; } = new("IMG009", Severity.Error, "The decoder of the picture cannot be loaded")
    {
        Meaning = "The file is WebP, GIF or BMP, and the native library that decodes these formats is missing or does not run on the system.",
        Cause = "The library lies beside the program and was not copied with it.",
        Remedy = "Convert the picture to PNG, or put the library beside the program.",
        Example = new(
            ExampleKind.Description,
            "A WebP picture, and a program that was copied without libSkiaSharp.",
            "The picture 'figures/photo.webp' is a WebP file, and the library that decodes it (libSkiaSharp) cannot be loaded on this system."),
    };

    public static DiagnosticDescriptor SurplusData { get; } = new("IMG010", Severity.Warning, "The picture holds more data than pixels")
    {
        Meaning = "The coded data of the file go on behind the last pixel.",
        Cause = "The size in the head may be wrong, which shows as a shifted or cut picture.",
        Remedy = "Look at the picture in the PDF, and save it again if something is wrong.",
        Example = new(
            ExampleKind.Description,
            "A JPEG file whose head gives fewer rows than are coded.",
            "The picture 'figures/photo.jpg' holds more coded data than it has pixels for: it may be damaged."),
    };

    internal static DiagnosticGroup Group => new(
        "pictures: PNG, JPEG, WebP, GIF and BMP",
        [
            UnknownFormat, Truncated, Damaged, ImpossibleHeader, TooLarge, Unsupported, IgnoredPart, Animated, NoDecoder,
            SurplusData,
        ]);
}
