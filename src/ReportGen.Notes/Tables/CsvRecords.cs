using System.Collections.Immutable;
using System.Text;

using CsvHelper;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;

namespace ReportGen.Notes.Tables;

/// <summary>A cell as written.</summary>
/// <param name="Text">Its text, without quotation marks.</param>
/// <param name="Span">Its location, including its quotation marks.</param>
internal sealed record CsvCell(string Text, SourceSpan Span);

/// <summary>A record as written.</summary>
/// <param name="Line">Line at which it begins, from 1.</param>
/// <param name="Span">Its location, without its line break.</param>
/// <param name="Cells">Its cells.</param>
internal sealed record CsvRecord(int Line, SourceSpan Span, ImmutableArray<CsvCell> Cells);

/// <summary>Splits a text into records and cells (RFC 4180), each with its location.</summary>
internal static class CsvRecords
{
    /// <summary>The records that are not empty, in order. A record with unmatched quotation marks is reported and omitted.</summary>
    public static List<CsvRecord> Read(SourceText source, DiagnosticBag diagnostics)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(source.Text);
        var malformed = new List<CsvMalformedRecord>();
        var options = new CsvReaderOptions
        {
            Separator = ',',
            HasHeader = false,
            TrackLineNumbers = true,
            TrimWhitespace = true,
            OnMalformedRecord = malformed.Add,
        };
        using CsvReader reader = CsvReader.Create(bytes, options);
        var records = new List<CsvRecord>();
        int byteOffset = 0;
        int offset = 0;
        while (reader.Read())
        {
            // The reader counts bytes, whereas source texts count UTF-16 code units.
            offset += Encoding.UTF8.GetCharCount(bytes, byteOffset, (int)reader.ByteOffset - byteOffset);
            byteOffset = (int)reader.ByteOffset;
            SourceSpan span = source.Span(offset, Encoding.UTF8.GetCharCount(reader.RawRecord));
            bool isSound = true;
            foreach (CsvMalformedRecord fault in malformed)
            {
                int at = offset + Encoding.UTF8.GetCharCount(bytes, byteOffset, Math.Max(0, (int)fault.ByteOffset - byteOffset));
                isSound &= !Report(fault.Reason, span, Math.Min(at, source.Text.Length), diagnostics);
            }

            malformed.Clear();
            CsvRecord record = Locate(reader, (int)reader.LineNumber, span);
            if (isSound && record.Cells.Any(cell => cell.Text.Length > 0))
            {
                records.Add(record);
            }
        }

        return records;
    }

    /// <summary>Reports unmatched quotation marks; false if the record is valid.</summary>
    private static bool Report(CsvMalformedReason reason, SourceSpan record, int at, DiagnosticBag diagnostics)
    {
        switch (reason)
        {
            case CsvMalformedReason.UnterminatedQuote:
                int open = LastOpenQuote(record);
                diagnostics.Report(
                    CsvCodes.Quotes,
                    record.Source.Span(open, 1),
                    "The quotation mark that begins here is not closed.",
                    "Close the cell with \"; a quotation mark inside a cell is written \"\".");
                return true;
            case CsvMalformedReason.TextAfterClosingQuote:
                diagnostics.Report(
                    CsvCodes.Quotes,
                    record.Source.Span(at, 0),
                    "Text follows the closing quotation mark of a cell.",
                    "Quote the whole cell; a quotation mark inside it is written \"\".");
                return true;
            default:
                // A quotation mark inside an unquoted cell is an ordinary character; spreadsheets write ="000001".
                return false;
        }
    }

    private static CsvRecord Locate(CsvReader reader, int line, SourceSpan record)
    {
        ImmutableArray<CsvCell>.Builder cells = ImmutableArray.CreateBuilder<CsvCell>(reader.FieldCount);
        string text = record.Source.Text;
        int at = record.Start;
        for (int i = 0; i < reader.FieldCount; i++)
        {
            int end = EndOfCell(text, at, record.End);
            cells.Add(new CsvCell(reader.GetString(i), Trim(record.Source, at, end)));
            at = Math.Min(end + 1, record.End);
        }

        return new CsvRecord(line, record, cells.MoveToImmutable());
    }

    /// <summary>Offset of the comma after the cell, or of the end of the record.</summary>
    private static int EndOfCell(string text, int start, int end)
    {
        int i = start;
        while (i < end && text[i] is ' ' or '\t')
        {
            i++;
        }

        if (i < end && text[i] == '"')
        {
            for (i++; i < end; i++)
            {
                if (text[i] == '"')
                {
                    if (i + 1 >= end || text[i + 1] != '"')
                    {
                        break;
                    }

                    i++;
                }
            }
        }

        int comma = i < end ? text.IndexOf(',', i, end - i) : -1;
        return comma < 0 ? end : comma;
    }

    private static SourceSpan Trim(SourceText source, int start, int end)
    {
        while (start < end && source.Text[start] is ' ' or '\t')
        {
            start++;
        }

        while (end > start && source.Text[end - 1] is ' ' or '\t')
        {
            end--;
        }

        return source.Span(start, end - start);
    }

    /// <summary>Offset of the quotation mark that opens the last cell of the record, which extends to the end.</summary>
    private static int LastOpenQuote(SourceSpan record)
    {
        string text = record.Source.Text;
        int at = record.Start;
        int open = at;
        while (at < record.End)
        {
            open = Trim(record.Source, at, record.End).Start;
            at = EndOfCell(text, at, record.End) + 1;
        }

        return open;
    }
}
