using System.IO.Compression;

namespace ReportGen.Graphics.Images.Png;

/// <summary>Decodes PNG rows of every colour type, depth and interlacing to eight bits a sample.</summary>
internal static class PngDecoder
{
    public static RasterImage? TryDecode(PngImage image, ImageReport report)
    {
        var writer = new PixelWriter(image);
        return Read(image, writer, report) ? writer.ToRaster() : null;
    }

    /// <summary>Reads all rows without keeping them.</summary>
    public static bool Check(PngImage image, ImageReport report) => Read(image, null, report);

    private static bool Read(PngImage image, PixelWriter? writer, ImageReport report)
    {
        PngHeader header = image.Header;
        try
        {
            using var rows = new ZLibStream(new SegmentedStream(image.CompressedRows), CompressionMode.Decompress);
            bool isWhole = header.IsInterlaced
                ? Adam7Pass.All.All(pass => ReadPass(rows, header, pass, writer))
                : ReadPass(rows, header, new Adam7Pass(0, 0, 1, 1), writer);
            // Reading to the end makes the stream compare the checksum after the data.
            if (!isWhole || rows.ReadByte() >= 0)
            {
                report.Damaged("its rows do not match its size");
                return false;
            }
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException)
        {
            // The second exception is thrown for a stream that requires a preset dictionary, which neither PNG nor PDF supports.
            report.Damaged("its compressed data cannot be read");
            return false;
        }

        return true;
    }

    private static bool ReadPass(Stream rows, PngHeader header, Adam7Pass pass, PixelWriter? writer)
    {
        int width = pass.WidthOf(header.Width);
        int height = pass.HeightOf(header.Height);
        if (width == 0 || height == 0)
        {
            return true;
        }

        int length = header.RowLength(width);
        var row = new byte[length + 1];
        var above = new byte[length + 1];
        int pixel = Math.Max(1, header.BitsPerPixel / 8);
        for (int y = 0; y < height; y++)
        {
            if (rows.ReadAtLeast(row, row.Length, throwOnEndOfStream: false) < row.Length || row[0] > ScanlineFilter.Last)
            {
                return false;
            }

            if (writer is null)
            {
                continue;
            }

            ScanlineFilter.Undo(row[0], row.AsSpan(1), above.AsSpan(1), pixel);
            writer.Write(row.AsSpan(1), width, pass.X, pass.Y + (y * pass.StepY), pass.StepX);
            (row, above) = (above, row);
        }

        return true;
    }
}
