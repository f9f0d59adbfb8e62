using System.Security.Cryptography;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Images;
using ReportGen.Graphics.Images.Decoding;
using ReportGen.Graphics.Images.Jpeg;
using ReportGen.Graphics.Images.Png;
using ReportGen.Graphics.Pages;
using ReportGen.Pdf.Colours;
using ReportGen.Pdf.Syntax;
using ReportGen.Pdf.Syntax.Deflate;

namespace ReportGen.Pdf.Resources;

/// <summary>An image in the file.</summary>
/// <param name="ObjectNumber">Number of its object.</param>
/// <param name="Orientation">Orientation of its rows.</param>
/// <param name="IsTransparent">True when it is transparent.</param>
internal sealed record WrittenImage(int ObjectNumber, ImageOrientation Orientation, bool IsTransparent);

/// <summary>Writes each picture once, keeping the file's own compressed data where a PDF can carry them, else its samples.</summary>
internal sealed class ImageTable(ObjectWriter objects, DiagnosticBag diagnostics)
{
    private readonly Dictionary<ImageFile, WrittenImage?> _images = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, int> _profiles = new(StringComparer.Ordinal);

    /// <summary>The picture of a file, written on first use; null when the file cannot be used.</summary>
    public WrittenImage? Find(ImageItem item)
    {
        if (!_images.TryGetValue(item.Image, out WrittenImage? image))
        {
            image = Write(item);
            _images.Add(item.Image, image);
        }

        return image;
    }

    private WrittenImage? Write(ImageItem item)
    {
        Picture? picture = ImageReader.TryRead(item.Image, diagnostics, item.Written);
        (int Number, bool IsTransparent)? written = picture switch
        {
            JpegImage jpeg when jpeg.HasSoundData() => (WriteJpeg(jpeg), false),
            PngImage png when WritePng(png) is { } number => (number, png.Info.HasAlpha),
            DecodedImage decoded when decoded.TryDecode() is { } raster => (WriteRaster(raster, decoded.Profile), raster.Alpha is not null),
            _ => null,
        };
        return written is { } found ? new WrittenImage(found.Number, picture!.Info.Orientation, found.IsTransparent) : null;
    }

    private int WriteJpeg(JpegImage image)
    {
        int? profile = WriteProfile(image.Profile, image.Channels);
        int number = objects.Reserve();
        objects.WriteStream(
            number,
            dictionary =>
            {
                WriteEntries(dictionary, image.Info.PixelWidth, image.Info.PixelHeight, 8);
                dictionary.Raw("/Filter/DCTDecode"u8);
                dictionary.Raw("/ColorSpace"u8);
                WriteSpace(dictionary, image.Channels, profile);
                if (image.IsInverted)
                {
                    dictionary.Raw("/Decode[1 0 1 0 1 0 1 0]"u8);
                }

                if (image.NeedsColourTransformOff)
                {
                    dictionary.Raw("/DecodeParms<</ColorTransform 0>>"u8);
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

        return keepsRows ? WriteRows(image, WriteAlpha(raster)) : WriteRaster(raster, image.Profile);
    }

    private int WriteRaster(RasterImage raster, ColourProfile? profile) =>
        WriteSamples(raster.Width, raster.Height, raster.Channels, raster.Samples, WriteAlpha(raster), profile);

    private int? WriteAlpha(RasterImage raster) =>
        raster.Alpha is { } alpha ? WriteSamples(raster.Width, raster.Height, 1, alpha, null, null) : null;

    /// <summary>PNG's own rows: FlateDecode with PNG predictors reads them as they are (ISO 32000-1, 7.4.4.4).</summary>
    private int WriteRows(PngImage image, int? mask)
    {
        PngHeader header = image.Header;
        int channels = header.ColourType == PngColourType.Grey ? 1 : 3;
        int? profile = WriteProfile(image.Profile, channels);
        int number = objects.Reserve();
        objects.WriteStream(
            number,
            dictionary =>
            {
                WriteEntries(dictionary, header.Width, header.Height, header.BitDepth);
                dictionary.Raw("/ColorSpace"u8);
                if (header.ColourType == PngColourType.Palette)
                {
                    dictionary.Raw("[/Indexed"u8);
                    WriteSpace(dictionary, channels, profile);
                    dictionary.Integer((image.Palette.Length / 3) - 1).Hex(image.Palette.Span).Raw((byte)']');
                }
                else
                {
                    WriteSpace(dictionary, channels, profile);
                }

                WriteMask(dictionary, mask);
                Predictor(dictionary, header.Channels, header.BitDepth, header.Width);
                dictionary.Raw("/Filter/FlateDecode"u8);
            },
            [.. image.CompressedRows]);
        return number;
    }

    private int WriteSamples(int width, int height, int channels, byte[] samples, int? mask, ColourProfile? colours)
    {
        int? profile = WriteProfile(colours, channels);
        int number = objects.Reserve();
        using var rows = new PdfBuffer(samples.Length + height);
        RowPredictor.Write(rows, samples, width * channels, channels);
        objects.WriteCompressed(
            number,
            dictionary =>
            {
                WriteEntries(dictionary, width, height, 8);
                dictionary.Raw("/ColorSpace"u8);
                WriteSpace(dictionary, channels, profile);
                WriteMask(dictionary, mask);
                Predictor(dictionary, channels, 8, width);
            },
            rows.Span,
            DeflateEffort.Quick);
        return number;
    }

    private static void WriteEntries(PdfBuffer dictionary, int width, int height, int depth) => dictionary
        .Raw("/Type/XObject/Subtype/Image/Width"u8).Integer(width).Raw("/Height"u8).Integer(height)
        .Raw("/BitsPerComponent"u8).Integer(depth);

    private static void WriteMask(PdfBuffer dictionary, int? mask)
    {
        if (mask is { } number)
        {
            dictionary.Raw("/SMask"u8).Reference(number);
        }
    }

    private static void Predictor(PdfBuffer dictionary, int channels, int depth, int columns) => dictionary
        .Raw("/DecodeParms<</Predictor 15/Colors"u8).Integer(channels)
        .Raw("/BitsPerComponent"u8).Integer(depth).Raw("/Columns"u8).Integer(columns).Raw(">>"u8);

    /// <summary>The colour space of samples: that of their profile, else the one of the output intent.</summary>
    private static void WriteSpace(PdfBuffer dictionary, int channels, int? profile)
    {
        if (profile is { } number)
        {
            dictionary.Raw("[/ICCBased"u8).Reference(number).Raw((byte)']');
        }
        else
        {
            dictionary.Raw(channels == 1 ? "/DeviceGray"u8 : "/DeviceRGB"u8);
        }
    }

    /// <summary>
    /// Writes a profile, each once. Four-colour pictures that bring none take a common one: an archive whose output intent
    /// is RGB may not use DeviceCMYK (ISO 19005-2, 6.2.4.3).
    /// </summary>
    private int? WriteProfile(ColourProfile? colours, int channels)
    {
        bool isOwn = colours?.Channels == channels;
        if (!isOwn && channels != 4)
        {
            return null;
        }

        ReadOnlyMemory<byte> data = isOwn ? colours!.Data : InkProfile.Bytes;
        string key = Convert.ToHexString(SHA256.HashData(data.Span));
        if (!_profiles.TryGetValue(key, out int number))
        {
            number = objects.Reserve();
            _profiles.Add(key, number);
            objects.WriteCompressed(number, dictionary => dictionary.Raw("/N"u8).Integer(channels), data.Span);
        }

        return number;
    }
}
