using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Graphics.Fonts.Tables;

/// <summary>The directory at the start of a font file (OpenType 1.9, "Organization of an OpenType Font").</summary>
internal sealed class TableDirectory
{
    private const uint TrueTypeVersion = 0x00010000;
    private const uint AppleTrueTypeVersion = 0x74727565;
    private const uint CffVersion = 0x4F54544F;
    private const uint CollectionTag = 0x74746366;
    private const uint WebVersion = 0x774F4646;
    private const uint Web2Version = 0x774F4632;
    private const int HeaderLength = 12;
    private const int RecordLength = 16;

    private readonly SortedDictionary<string, ReadOnlyMemory<byte>> _tables = new(StringComparer.Ordinal);

    private TableDirectory()
    {
    }

    /// <summary>The bytes of a table; empty when the font has none of that name.</summary>
    public ReadOnlyMemory<byte> this[string tag] => _tables.TryGetValue(tag, out ReadOnlyMemory<byte> table) ? table : default;

    public static TableDirectory? Read(string fileName, ReadOnlyMemory<byte> data, DiagnosticBag diagnostics)
    {
        ReadOnlySpan<byte> bytes = data.Span;
        uint version = bytes.U32(0);
        if (version is not (TrueTypeVersion or AppleTrueTypeVersion))
        {
            diagnostics.Report(FontCodes.NotAFont, null, $"'{fileName}' {(bytes.IsEmpty ? "is empty, or larger than two gigabytes" : Refusal(version))}.", "Use a font file with TrueType outlines (.ttf).");
            return null;
        }

        var directory = new TableDirectory();
        int count = bytes.U16(4);
        for (int i = 0; i < count; i++)
        {
            int record = HeaderLength + (i * RecordLength);
            string tag = bytes.Tag(record);
            uint offset = bytes.U32(record + 8);
            uint length = bytes.U32(record + 12);
            if (tag.Length == 0 || offset > bytes.Length || length > bytes.Length - offset)
            {
                diagnostics.Report(
                    FontCodes.Damaged,
                    null,
                    FormattableString.Invariant($"'{fileName}' is damaged: table {i + 1} of {count} is outside the file."),
                    "Download the font file again; it may be truncated.");
                return null;
            }

            directory._tables[tag] = data.Slice((int)offset, (int)length);
        }

        return directory;
    }

    private static string Refusal(uint version) => version switch
    {
        CffVersion => "has PostScript (CFF) outlines, which are not supported",
        CollectionTag => "is a collection of several fonts, which is not supported",
        WebVersion or Web2Version => "is a web font (WOFF), which is not supported",
        _ => "is not a font file",
    };
}
