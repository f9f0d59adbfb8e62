using ReportGen.Pdf.Verification.Reading;

namespace ReportGen.Pdf.Verification.Rules;

/// <summary>Rules of the file as a whole: header, trailer, objects, limits (ISO 19005-2, 6.1).</summary>
internal static class FileRules
{
    /// <summary>Filters of ISO 32000-1, table 6, without LZWDecode, which ISO 19005-2 forbids, and Crypt, which PDF/A does not need.</summary>
    private static readonly HashSet<string> Filters = new(StringComparer.Ordinal)
    {
        "ASCIIHexDecode", "ASCII85Decode", "FlateDecode", "RunLengthDecode", "CCITTFaxDecode", "JBIG2Decode", "DCTDecode", "JPXDecode",
    };

    public static void Check(ReadDocument document)
    {
        CheckHeader(document);
        CheckTrailer(document);
        var walk = new ValueWalk(document.File);
        foreach (PdfValue value in walk.Values())
        {
            LimitRules.Check(document.Findings, value);
            if (value is PdfStream stream)
            {
                CheckStream(document, stream);
            }
        }

        foreach (int number in walk.Missing)
        {
            document.Findings.Add("PDF 7.3.10", FormattableString.Invariant($"Object {number} is referenced but missing."));
        }
    }

    private static void CheckHeader(ReadDocument document)
    {
        ReadOnlySpan<byte> data = document.File.Data.Span;
        bool hasVersion = data.Length > 20 && data.StartsWith("%PDF-1."u8) && data[7] is >= (byte)'0' and <= (byte)'7'
            && data[8] is (byte)'\n' or (byte)'\r';
        int second = data.Length > 9 && data[8] == '\r' && data[9] == '\n' ? 10 : 9;
        bool isMarkedBinary = data.Length > second + 5 && data[second] == '%'
            && !data.Slice(second + 1, 4).ContainsAnyInRange((byte)0, (byte)127);
        if (!hasVersion || !isMarkedBinary)
        {
            document.Findings.Add("PDF/A 6.1.2", "The header of the file must give a version from 1.0 to 1.7 and mark the file as binary.");
        }
    }

    private static void CheckTrailer(ReadDocument document)
    {
        PdfDictionary trailer = document.File.Trailer;
        if (document.File.Items(trailer, "ID") is not [PdfString { Bytes.Length: > 0 }, PdfString { Bytes.Length: > 0 }])
        {
            document.Findings.Add("PDF/A 6.1.3", "The trailer has no file identifier.");
        }
    }

    private static void CheckStream(ReadDocument document, PdfStream stream)
    {
        string[] filters = [.. document.File.Items(stream, "Filter").Select(filter => document.File.Resolve(filter).AsName ?? string.Empty)];
        if (!filters.All(Filters.Contains))
        {
            document.Findings.Add("PDF/A 6.1.7.2", FormattableString.Invariant($"Stream {stream.Number} uses a forbidden filter."));
        }

        if (stream.TryGet("F", out _) || stream.TryGet("FFilter", out _) || stream.TryGet("FDecodeParms", out _))
        {
            document.Findings.Add("PDF/A 6.1.7.1", FormattableString.Invariant($"The data of stream {stream.Number} are in an external file."));
        }

        if (filters is ["FlateDecode"])
        {
            try
            {
                StreamData.Measure(stream, document.File);
            }
            catch (PdfFormatException exception)
            {
                document.Findings.Add("PDF 7.4.4", $"{exception.Message}.");
            }
        }
    }
}
