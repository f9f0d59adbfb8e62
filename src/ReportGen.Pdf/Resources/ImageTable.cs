using ReportGen.Core.Diagnostics;
using ReportGen.Core.Pages;
using ReportGen.Images;
using ReportGen.Images.Jpeg;
using ReportGen.Images.Png;
using ReportGen.Pdf.Colours;
using ReportGen.Pdf.Syntax;
using ReportGen.Pdf.Syntax.Deflate;

namespace ReportGen.Pdf.Resources;

/// <summary>A picture in the file.</summary>
/// <param name="ObjectNumber">Number of its object.</param>
/// <param name="Orientation">How its rows stand.</param>
/// <param name="IsTransparent">True when it lets through what is under it.</param>
internal sealed record WrittenImage(int ObjectNumber, ImageOrientation Orientation, bool IsTransparent);

/// <summary>Writes each picture once, keeping the file's own compressed data where a PDF can carry them.</summary>
internal sealed class ImageTable(ObjectWriter objects, DiagnosticBag diagnostics)
{
    private readonly Dictionary<ImageFile, WrittenImage?> _images = new(ReferenceEqualityComparer.Instance);
    private int? _inkProfile;

    /// <summary>The picture of a file, written when first asked for; null when the file cannot be used.</summary>
    public WrittenImage? Find(ImageFile file)
    {
        if (!_images.TryGetValue(file, out WrittenImage? image))
        {
            image = Write(file);
            _images.Add(file, image);
        }

        return image;
    }

    private WrittenImage? Write(ImageFile file)
    {
        Picture? picture = ImageReader.TryRead(file, diagnostics);
        int? number = picture switch
        {
            JpegImage jpeg => WriteJpeg(jpeg),
            PngImage png => WritePng(png),
            _ => null,
        };
        return number is { } written ? new WrittenImage(written, picture!.Info.Orientation, picture.Info.HasAlpha) : null;
    }

    private int WriteJpeg(JpegImage image)
    {
        int inks = image.Channels == 4 ? WriteInkProfile() : 0;
        int number = objects.Reserve();
        objects.WriteStream(
            number,
            head =>
            {
                Head(head, image.Info.PixelWidth, image.Info.PixelHeight, 8);
                head.Raw("/Filter/DCTDecode"u8);
                switch (image.Channels)
                {
                    case 1:
                        head.Raw("/ColorSpace/DeviceGray"u8);
                        break;
                    case 4:
                        head.Raw("/ColorSpace[/ICCBased"u8).Reference(inks).Raw((byte)']');
                        break;
                    default:
                        head.Raw("/ColorSpace/DeviceRGB"u8);
                        break;
                }

                if (image.IsInverted)
                {
                    head.Raw("/Decode[1 0 1 0 1 0 1 0]"u8);
                }

                if (image.NeedsColourTransformOff)
                {
                    head.Raw("/DecodeParms<</ColorTransform 0>>"u8);
                }
            },
            image.Data);
        return number;
    }

    private int? WritePng(PngImage image)
    {
        PngHeader header = image.Header;
        bool keepsRows = !header.IsInterlaced && header.ColourType is PngColourType.Grey or PngColourType.Rgb or PngColourType.Palette;
        if (keepsRows && !image.Info.HasAlpha)
        {
            return image.HasSoundRows() ? WriteRows(image, null) : null;
        }

        if (image.TryDecode() is not { } raster)
        {
            return null;
        }

        int? mask = raster.Alpha is { } alpha
            ? WriteSamples(raster.Width, raster.Height, 1, alpha, null)
            : null;
        return keepsRows
            ? WriteRows(image, mask)
            : WriteSamples(raster.Width, raster.Height, raster.Channels, raster.Samples, mask);
    }

    /// <summary>PNG's own rows: FlateDecode with PNG predictors reads them as they are (ISO 32000-1, 7.4.4.4).</summary>
    private int WriteRows(PngImage image, int? mask)
    {
        PngHeader header = image.Header;
        int number = objects.Reserve();
        objects.WriteStream(
            number,
            head =>
            {
                Head(head, header.Width, header.Height, header.BitDepth);
                switch (header.ColourType)
                {
                    case PngColourType.Palette:
                        head.Raw("/ColorSpace[/Indexed/DeviceRGB"u8).Integer((image.Palette.Length / 3) - 1).Hex(image.Palette.Span).Raw((byte)']');
                        break;
                    case PngColourType.Grey:
                        head.Raw("/ColorSpace/DeviceGray"u8);
                        break;
                    default:
                        head.Raw("/ColorSpace/DeviceRGB"u8);
                        break;
                }

                WriteMask(head, mask);
                Predictor(head, header.Channels, header.BitDepth, header.Width);
                head.Raw("/Filter/FlateDecode"u8);
            },
            [.. image.CompressedRows]);
        return number;
    }

    private int WriteSamples(int width, int height, int channels, byte[] samples, int? mask)
    {
        int number = objects.Reserve();
        using var rows = new PdfBuffer(samples.Length + height);
        RowPredictor.Write(rows, samples, width * channels, channels);
        objects.WriteCompressed(
            number,
            head =>
            {
                Head(head, width, height, 8);
                head.Raw(channels == 1 ? "/ColorSpace/DeviceGray"u8 : "/ColorSpace/DeviceRGB"u8);
                WriteMask(head, mask);
                Predictor(head, channels, 8, width);
            },
            rows.Span,
            DeflateEffort.Quick);
        return number;
    }

    private static void Head(PdfBuffer head, int width, int height, int depth) => head
        .Raw("/Type/XObject/Subtype/Image/Width"u8).Integer(width).Raw("/Height"u8).Integer(height)
        .Raw("/BitsPerComponent"u8).Integer(depth);

    private static void WriteMask(PdfBuffer head, int? mask)
    {
        if (mask is { } number)
        {
            head.Raw("/SMask"u8).Reference(number);
        }
    }

    private static void Predictor(PdfBuffer head, int channels, int depth, int columns) => head
        .Raw("/DecodeParms<</Predictor 15/Colors"u8).Integer(channels)
        .Raw("/BitsPerComponent"u8).Integer(depth).Raw("/Columns"u8).Integer(columns).Raw(">>"u8);

    /// <summary>
    /// Four-colour pictures need a profile: an archive whose output intent is RGB may not use DeviceCMYK
    /// (ISO 19005-2, 6.2.4.3).
    /// </summary>
    private int WriteInkProfile()
    {
        if (_inkProfile is not { } number)
        {
            number = objects.Reserve();
            _inkProfile = number;
            objects.WriteCompressed(number, head => head.Raw("/N 4/Alternate/DeviceCMYK"u8), InkProfile.Bytes.Span);
        }

        return number;
    }
}
