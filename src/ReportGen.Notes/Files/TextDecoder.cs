using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace ReportGen.Notes.Files;

/// <summary>
/// Decodes text files: as given by a byte order mark; otherwise as UTF-8 if valid; otherwise as GB18030, which Chinese
/// office programs and data vendors write. No byte is ever guessed or replaced.
/// </summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Decodes the bytes of a file.</summary>
    /// <param name="data">The bytes.</param>
    /// <param name="text">The text without byte order mark.</param>
    /// <returns>False if they are not a text.</returns>
    public static bool TryDecode(ReadOnlySpan<byte> data, [NotNullWhen(true)] out string? text)
    {
        text = data switch
        {
            [0xEF, 0xBB, 0xBF, .. var rest] => Decode(StrictUtf8, rest),
            [0xFF, 0xFE, .. var rest] => Decode(new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true), rest),
            [0xFE, 0xFF, .. var rest] => Decode(new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true), rest),
            _ => Decode(StrictUtf8, data) ?? Decode(StrictGb18030.Encoding, data),
        };

        // Pictures and workbooks contain zero bytes, which are valid in GB18030.
        if (text is null || text.Contains('\0', StringComparison.Ordinal))
        {
            text = null;
            return false;
        }

        return true;
    }

    private static string? Decode(Encoding encoding, ReadOnlySpan<byte> data)
    {
        try
        {
            return encoding.GetString(data);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>Created on demand, because loading its tables takes longer than reading most files.</summary>
    private static class StrictGb18030
    {
        public static Encoding Encoding { get; } = CodePagesEncodingProvider.Instance.GetEncoding(
            "GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
            ?? throw new InvalidOperationException("The platform does not support GB18030.");
    }
}
