using System.Buffers.Binary;

namespace ReportGen.Tests;

/// <summary>
/// Small pictures of every format. WebP, GIF and BMP show the same twelve by eight pixels, see <see cref="ColourAt"/>;
/// WebP files were saved with SkiaSharp's encoder, JPEG files with that of libjpeg.
/// </summary>
internal static class SamplePictures
{
    public const int Width = 12;
    public const int Height = 8;

    private const string LosslessWebP =
        "UklGRkoBAABXRUJQVlA4TD0BAAAvC8ABEP/CEJIkMU+yCCFYhBAcQggO4QmCcARBWIIgDEsqDA4iSXYqRIyIFXESCCeB8CSQJCDiRDwRJ4IfJDwRLCTZ"
        + "DjT8+HM4968cYTm8HH48zKBtG0FO7/6fP5VHmO///Kv5AVevBzh6vbGk14DrNCDgoFTRAYChcO2NRVWLEJ8pm9MB4qOfbgwouXZqFAEFNrvn13Y4DZCy"
        + "9P42Bmw43uKjokXoTFdBhwsCoKDsur+NgbJ5v+Xeav+LgC/PbueN+7GhANjosO2oakEonBZBrwFWM1pTF9+DzyJ+4DAAAKJVlG272bZt24jof2yvt/vj"
        + "+Xp/vr//brNeziejXqdZr+xXs2G7Vs6nk7HgYTFolLKJcMAx1eO0VUxFfVuTBOY0rmYirqHwNIGd+4W4p4schSPQpZsLWTJLojAIAAA=";

    private const string LossyWebP =
        "UklGRh4BAABXRUJQVlA4IBIBAACwBwCdASolABkAPrVQoEsnJKMhqqoA4BaJbACdMsu0X6fxDvFzYZzXdmZJ35JIU4FsuDcTu4VL8Y4EnO8ENehRYES6"
        + "CH8AAP7+qE8sT9LFkKLAauWNnCPtrsGeFS1gOvUiUtEe/fXO1plA+/7/LdEvsAL8zYndjdI7Z4Wfs8bR/FZXIefN8uzrzz6Rre/6YUjzQ0LTCY38NtlH"
        + "/nkXKiv/04tYdtjQypjjVh07hEmZPTA29x0SiuxY39f/n9gQf5dKxU/6Hd+MF0k6mTXXVkkgI6vN5gbV+KvTvu7TS1nVVNaZdWff/4HjG2x5bCe1/VAx"
        + "KO2kmloW9Zn+6RK3rcU0Mf/CDccv8eo9D1PjAouSAAAA";

    private const string ProgressiveJpegFile =
        "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpR"
        + "Uk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wgARCAAlAC0DASIAAhEB"
        + "AxEB/8QAGQAAAgMBAAAAAAAAAAAAAAAAAAQBAwUC/8QAGAEAAwEBAAAAAAAAAAAAAAAAAwQFAAH/2gAMAwEAAhADEAAAAblqGlKGXboXNyZZldV6Wl1d"
        + "zpRSXlHIabDTx+gIWHAHA0KwVof/xAAbEAACAwEBAQAAAAAAAAAAAAAAAQIDERMhEv/aAAgBAQABBQLoTs0lrK6tK6T4iiGs5HNIgjUiVvtVZLIqUkjs"
        + "fRkmKwst1zk24RbK6jmiDM8UFlcUheKUsf8A/8QAHBEAAgMBAAMAAAAAAAAAAAAAAAIBAyEREhMi/9oACAEDAQE/AYVUQa/7w67qQjOukVRD6e1VXCcr"
        + "LGnzK46p/8QAHhEAAgICAgMAAAAAAAAAAAAAAQIAAxEhEoETMXH/2gAIAQIBAT8BqoXMY1robMK5PqVK/H7FqVFxPIFOBF0F7jkgdQ6zP//EABYQAQEB"
        + "AAAAAAAAAAAAAAAAACEwIP/aAAgBAQAGPwK5B3//xAAbEAEBAQEBAQEBAAAAAAAAAAABABEhMRBhcf/aAAgBAQABPyHzNAsihDvyCRNo82xg/WPwRhf0"
        + "fmKXIOejyIJkyyRIYWIc7ZfqRjeoGoQS5snwAv/aAAwDAQACAAMAAAAQtHezaS+/g//EABgRAQEBAQEAAAAAAAAAAAAAAAEAESFR/9oACAEDAQE/EOns"
        + "8UES8It9UknRkjtgDb//xAAiEQEAAgIBAgcAAAAAAAAAAAABABEhUTGBkUFhcaGxwfD/2gAIAQIBAT8Q5yB1eQRcwO78RBTnAlAYDuuj97Rpiq01Xq7h"
        + "tGvpDNPGHVYRU8KrqDP/xAAeEAEAAgIDAQEBAAAAAAAAAAABABEhMUFRcWGBkf/aAAgBAQABPxCpQYUgsS7g2yGUh7GsKfkptwu0f2NU2dSwZDzEP0DB"
        + "ZCfWoIshNVW1LzIexCtHfcUVleiIUw6C5jjLAYMRuzRuuYJJvl6lQy+uIYy/i5XiwkTaFxwd+Q+C1rWoARBeeoSQxeZ//9k=";

    private const string RestartedJpegFile =
        "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7gYKBTmCNl4x9lnN+"
        + "gXz/2wBDARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHz/wAARCAAlAC0DASEAAhEB"
        + "AxEB/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcICQoL/8QAtRAAAgEDAwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEII0KxwRVS"
        + "0fAkM2JyggkKFhcYGRolJicoKSo0NTY3ODk6Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ipqrKz"
        + "tLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi4+Tl5ufo6erx8vP09fb3+Pn6/8QAHwEAAwEBAQEBAQEBAQAAAAAAAAECAwQFBgcICQoL/8QAtREAAgEC"
        + "BAQDBAcFBAQAAQJ3AAECAxEEBSExBhJBUQdhcRMiMoEIFEKRobHBCSMzUvAVYnLRChYkNOEl8RcYGRomJygpKjU2Nzg5OkNERUZHSElKU1RVVldYWVpj"
        + "ZGVmZ2hpanN0dXZ3eHl6goOEhYaHiImKkpOUlZaXmJmaoqOkpaanqKmqsrO0tba3uLm6wsPExcbHyMnK0tPU1dbX2Nna4uPk5ebn6Onq8vP09fb3+Pn6"
        + "/90ABAAC/9oADAMBAAIRAxEAPwCz9tAHBqldXTMDg15FDD3Z6dGlanqZMoeRqmtbFnYZFeysOlE86U1CZ//Qt2mmgKCwx9auG1iTgkfhXDVp04v3mdc6"
        + "7cdDm7dXkq8tizDkV0ULXO6dRQpH/9FTZrGeRk1Zt49pHOPpSrV5Sfs6fzZ506jlULyyxxLyQKqzX4DfKOPc4rkhRhB2tdnt0qTlC7P/0r9jZBQMirsw"
        + "SGPjGTXBSqNQckbTm5wsZM86pnpVJtQLNhDx613UaThTSjuzzKdLmq3Z/9OJZyeOSfQUhSVzkcVpCHI+Slut2e3FKNNNmvHdqo4NUry9LscHpxXDQo3h"
        + "Fd2cVKj7l2f/1Mm6meR9oPHelt4XZto69zXY3ypyW+y/r8R6QmbdpYYAGMmr/wBiQffPP0ry6so35W7RX5nbOs3HQ//Vq20jNjJp6xgqST2q6a5VBrz/"
        + "AEPbfu0nYalsgXd3rQtIEjUEDnOKic3GKt0Vz5etUbqH/9bcjxGgCjr3qGecxsAAOnevPa5W32t+JtTXNHU//9k=";

    /// <summary>Lossless WebP with opacity.</summary>
    public static byte[] WebP => Convert.FromBase64String(LosslessWebP);

    /// <summary>Lossy WebP, 37 by 25 pixels.</summary>
    public static byte[] LossyWebPPhotograph => Convert.FromBase64String(LossyWebP);

    /// <summary>Progressive JPEG with ten scans, 45 by 37 pixels.</summary>
    public static byte[] ProgressiveJpeg => Convert.FromBase64String(ProgressiveJpegFile);

    /// <summary>Baseline JPEG with restart markers, 45 by 37 pixels.</summary>
    public static byte[] RestartedJpeg => Convert.FromBase64String(RestartedJpegFile);

    /// <summary>Uncompressed BMP of 24 bits.</summary>
    public static byte[] Bmp
    {
        get
        {
            const int RowLength = 3 * Width;
            byte[] file = new byte[54 + (RowLength * Height)];
            "BM"u8.CopyTo(file);
            Number(file, 2, file.Length);
            Number(file, 10, 54);
            Number(file, 14, 40);
            Number(file, 18, Width);
            Number(file, 22, Height);
            file[26] = 1;
            file[28] = 24;
            for (int i = 0; i < Width * Height; i++)
            {
                (byte red, byte green, byte blue) = ColourAt(i % Width, Height - 1 - (i / Width));
                ((byte[])[blue, green, red]).CopyTo(file, 54 + (3 * i));
            }

            return file;
        }
    }

    /// <summary>GIF of one frame whose first pixel is transparent.</summary>
    public static byte[] Gif =>
        [.. "GIF89a"u8, Width, 0, Height, 0, 0xF6, 0, 0, .. GifPalette, 0x21, 0xF9, 4, 1, 0, 0, 0, 0, .. GifFrame, 0x3B];

    /// <summary>GIF of two frames.</summary>
    public static byte[] AnimatedGif => [.. Gif[..^1], 0x21, 0xF9, 4, 0, 9, 0, 0, 0, .. GifFrame, 0x3B];

    /// <summary>A colour for each pixel; 128 are declared.</summary>
    private static byte[] GifPalette =>
        [.. Enumerable.Range(0, Width * Height).SelectMany(i => Bytes(ColourAt(i % Width, i / Width))), .. new byte[3 * (128 - (Width * Height))]];

    /// <summary>A frame of eight-bit codes: a clear code, one for each pixel, an end code.</summary>
    private static byte[] GifFrame =>
    [
        0x2C, 0, 0, 0, 0, Width, 0, Height, 0, 0, 7, (Width * Height) + 2, 128,
        .. Enumerable.Range(0, Width * Height).Select(i => (byte)i), 129, 0,
    ];

    /// <summary>Red grows to the right, green downwards.</summary>
    public static (byte Red, byte Green, byte Blue) ColourAt(int x, int y) => ((byte)(x * 20), (byte)(y * 30), (byte)((x + y) * 10));

    /// <summary>Opacity of the pixels of <see cref="WebP"/>.</summary>
    public static byte AlphaAt(int x, int y) => (byte)(255 - (x * y));

    private static byte[] Bytes((byte Red, byte Green, byte Blue) colour) => [colour.Red, colour.Green, colour.Blue];

    private static void Number(byte[] file, int at, int value) => BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(at), value);
}
