using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Pages;
using ReportGen.Pdf.Metadata;
using ReportGen.Pdf.Structure;
using ReportGen.Pdf.Syntax;

namespace ReportGen.Pdf.Navigation;

/// <summary>
/// Writes attached files: those of the record as associated files of the document, the data of a figure as one of its
/// element (ISO 19005-3, 6.8; ISO 32000-1, 7.11.4). Programs list both.
/// </summary>
internal sealed class AttachmentWriter(ObjectWriter objects, DiagnosticBag diagnostics)
{
    /// <summary>File systems do not support longer names.</summary>
    private const int LongestName = 255;

    /// <summary>Names of an archive are no longer (ISO 19005-2, 6.1.13).</summary>
    private const int LongestType = 127;
    private const string UnknownType = "application/octet-stream";

    /// <summary>Descriptions of figures in lists of files are a line, not the whole text alternative.</summary>
    private const int LongestDescription = 120;

    private readonly SortedDictionary<byte[], int> _byName = new(ByteOrder.Instance);
    private readonly List<StructureNode> _figures = [];

    /// <summary>True when nothing is attached.</summary>
    public bool IsEmpty => _byName.Count == 0;

    /// <summary>Numbers of the file specifications that belong to the document as a whole.</summary>
    public IEnumerable<int> Numbers => _byName.Values.Except(_figures.Select(figure => figure.DataFile!.Value));

    /// <summary>Gives each figure whose data may be carried the number of its file, which the structure names before it is written.</summary>
    public void ReserveFigures(StructureNode tree)
    {
        if (tree is { Role: StructureRole.Figure, Element: { Data.Length: > 0, MayCarryData: true } })
        {
            tree.DataFile = objects.Reserve();
            _figures.Add(tree);
        }

        foreach (StructureNode child in tree.Children)
        {
            ReserveFigures(child);
        }
    }

    public void Write(ImmutableArray<Attachment> attachments, DateTimeOffset? modified)
    {
        foreach (Attachment attachment in attachments)
        {
            string name = UnicodeText.Shorten(UnicodeText.Repair(MetadataText.Clean(Flat(attachment.Name))), LongestName);
            byte[] key = Encoding.UTF8.GetBytes(name);
            if (name.Length == 0 || _byName.ContainsKey(key))
            {
                diagnostics.Report(
                    PdfCodes.AttachmentName,
                    null,
                    $"The attachment '{name}' is omitted because its name is empty or duplicated.",
                    "Give each attached file a unique name.");
                continue;
            }

            int specification = objects.Reserve();
            _byName.Add(key, specification);
            Write(specification, name, attachment, modified);
        }

        WriteFigures(modified);
    }

    private void WriteFigures(DateTimeOffset? modified)
    {
        int number = 0;
        foreach (StructureNode figure in _figures)
        {
            string name;
            do
            {
                name = string.Create(CultureInfo.InvariantCulture, $"chart-{++number}.csv");
            }
            while (!_byName.TryAdd(Encoding.UTF8.GetBytes(name), figure.DataFile!.Value));

            // The byte order mark lets spreadsheets detect Unicode.
            byte[] data = Encoding.UTF8.GetBytes('\uFEFF' + UnicodeText.Repair(figure.Element!.Data!));
            string shown = (figure.Alternative ?? string.Empty).Split('\n')[0];
            string description = shown.Length <= LongestDescription ? shown : UnicodeText.Shorten(shown, LongestDescription) + "…";
            Write(figure.DataFile.Value, name, new Attachment(name, "text/csv", AttachmentRelationship.Data, description, data), modified);
        }
    }

    private void Write(int specification, string name, Attachment attachment, DateTimeOffset? modified)
    {
        int file = objects.Reserve();
        WriteFile(file, attachment, modified);
        PdfBuffer entry = objects.Begin(specification);
        entry.Raw("<</Type/Filespec/F"u8).Text(Plain(name)).Raw("/UF"u8).Text(name)
            .Raw("/AFRelationship"u8).Name(attachment.Relationship.ToString());
        if (attachment.Description.Length > 0)
        {
            entry.Raw("/Desc"u8).Text(MetadataText.Clean(attachment.Description));
        }

        entry.Raw("/EF<</F"u8).Reference(file).Raw("/UF"u8).Reference(file).Raw(">>>>"u8);
    }

    /// <summary>A name without folders: slashes separate a path (ISO 32000-1, 7.11.2), and nothing must be saved outside a folder.</summary>
    private static string Flat(string name) => name.Replace('/', '-').Replace('\\', '-');

    /// <summary>
    /// The name for programs that know no Unicode. The entry F is a string of bytes: one byte of two that make a letter
    /// may be a stroke.
    /// </summary>
    private static string Plain(string name)
    {
        var plain = new StringBuilder();
        foreach (Rune rune in name.EnumerateRunes())
        {
            plain.Append(rune.IsAscii ? rune.ToString() : "_");
        }

        return plain.ToString();
    }

    /// <summary>Writes the name tree of attached files.</summary>
    public void WriteNames(PdfBuffer entry)
    {
        entry.Raw("<</Names["u8);
        foreach ((byte[] name, int number) in _byName)
        {
            entry.Literal(name).Reference(number);
        }

        entry.Raw("]>>"u8);
    }

    private void WriteFile(int number, Attachment attachment, DateTimeOffset? modified) => objects.WriteCompressed(
        number,
        header =>
        {
            header.Raw("/Type/EmbeddedFile/Subtype"u8).Name(MediaType(attachment.MediaType))
                .Raw("/Params<</Size"u8).Integer(attachment.Data.Length)
#pragma warning disable CA5351 // The file format asks for MD5 as a checksum (ISO 32000-1, table 46); it guards nothing.
                .Raw("/CheckSum"u8).Hex(MD5.HashData(attachment.Data.Span));
#pragma warning restore CA5351
            if (modified is { } time)
            {
                header.Raw("/ModDate"u8).Text(MetadataText.InfoDate(time));
            }

            header.Raw(">>"u8);
        },
        attachment.Data.Span);

    /// <summary>
    /// A type as validators of ISO 19005-3, 6.8, take it: letters, digits and some signs on both sides of the stroke. Of
    /// what RFC 6838, 4.2, allows besides, no registered type makes use. Parameters are left out.
    /// </summary>
    private static string MediaType(string text)
    {
        string[] parts = text.Split(';')[0].Trim().Split('/');
        bool isType = parts.Length == 2 && parts.All(part => part.Length > 0 && part.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '+' or '.'));
        string type = string.Join('/', parts).ToLower(CultureInfo.InvariantCulture);
        return isType && type.Length <= LongestType ? type : UnknownType;
    }
}
