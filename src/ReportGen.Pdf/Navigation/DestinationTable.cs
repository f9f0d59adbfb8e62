using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Pdf.Syntax;

namespace ReportGen.Pdf.Navigation;

/// <summary>The named places of a document.</summary>
internal sealed class DestinationTable
{
    private const int LongestKey = 500;
    private const int ShortenedKey = 100;

    private readonly SortedDictionary<byte[], (int Page, Point Place)> _places = new(ByteOrder.Instance);

    public bool IsEmpty => _places.Count == 0;

    /// <summary>Collects the anchors of all pages.</summary>
    public static DestinationTable Of(ImmutableArray<PageFrame> pages, DiagnosticBag diagnostics)
    {
        var table = new DestinationTable();
        for (int page = 0; page < pages.Length; page++)
        {
            table.Collect(pages[page].Items, Matrix.Identity, page, diagnostics);
        }

        return table;
    }

    /// <summary>True when a name has a place.</summary>
    public bool Contains(string name) => _places.ContainsKey(Key(name));

    /// <summary>A destination as links and the outline name it.</summary>
    public static void WriteReference(PdfBuffer entry, string name) => entry.Raw("/Dest"u8).Literal(Key(name));

    /// <summary>Writes the name tree (ISO 32000-1, 12.3.2.3).</summary>
    public void Write(PdfBuffer entry, IReadOnlyList<int> pageNumbers, ImmutableArray<PageFrame> pages)
    {
        entry.Raw("<</Names["u8);
        foreach ((byte[] name, (int page, Point place)) in _places)
        {
            entry.Literal(name).Raw((byte)'[').Reference(pageNumbers[page]).Raw("/XYZ"u8)
                .Number(place.X, 2).Number(pages[page].Size.Height - place.Y, 2).Raw(" null]"u8);
        }

        entry.Raw("]>>"u8);
    }

    /// <summary>The name as bytes; a very long one keeps its start and gets a hash for the rest (ISO 19005-2, 6.1.13, limits strings).</summary>
    private static byte[] Key(string name)
    {
        byte[] key = Encoding.UTF8.GetBytes(name);
        return key.Length <= LongestKey ? key : [.. key[..ShortenedKey], .. Encoding.ASCII.GetBytes(Convert.ToHexString(SHA256.HashData(key)))];
    }

    private void Collect(ImmutableArray<FrameItem> items, Matrix toPage, int page, DiagnosticBag diagnostics)
    {
        foreach (FrameItem item in items)
        {
            switch (item)
            {
                case GroupItem group:
                    Collect(group.Items, group.Transform is { } map ? toPage.Times(map) : toPage, page, diagnostics);
                    break;
                case AnchorItem anchor when !_places.TryAdd(Key(anchor.Name), (page, toPage.Apply(anchor.Place))):
                    diagnostics.Report(
                        PdfCodes.DuplicateDestination,
                        null,
                        $"Duplicate destination '{anchor.Name}'; links lead to the first.",
                        "Give each heading, figure and table a unique id.");
                    break;
            }
        }
    }
}
