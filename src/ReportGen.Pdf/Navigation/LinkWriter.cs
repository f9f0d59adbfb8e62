using System.Text;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Pdf.Content;
using ReportGen.Pdf.Metadata;
using ReportGen.Pdf.Structure;
using ReportGen.Pdf.Syntax;

namespace ReportGen.Pdf.Navigation;

/// <summary>Writes links as annotations (ISO 32000-1, 12.5.6.5), each with its description and its place in the structure tree.</summary>
internal sealed class LinkWriter(ObjectWriter objects, DestinationTable destinations, StructureRecorder structure, DiagnosticBag diagnostics)
{
    /// <summary>A string of an archive holds no more bytes (ISO 19005-2, 6.1.13); browsers stop far before.</summary>
    private const int LongestAddress = 32767;

    private readonly SortedDictionary<int, List<int>> _byPage = [];

    /// <summary>Numbers of the annotations of a page.</summary>
    public IReadOnlyList<int> OfPage(int page) => _byPage.TryGetValue(page, out List<int>? numbers) ? numbers : [];

    public void Write(LinkItem link, PaintContext context, int page, Size size)
    {
        string? address = null;
        switch (link.Target)
        {
            case DestinationTarget target when !destinations.Contains(target.Name):
                diagnostics.Report(
                    PdfCodes.UnknownDestination,
                    null,
                    $"A link refers to '{target.Name}', which is missing from the document.",
                    "Use the id of a heading, figure or table.");
                return;
            case AddressTarget target:
                address = ToAscii(target.Address);
                if (address is null)
                {
                    diagnostics.Report(
                        PdfCodes.BadAddress,
                        null,
                        $"The link address '{target.Address}' is not a valid web or mail address.",
                        "Write it in full, such as https://example.com/page.");
                    return;
                }

                break;
        }

        int number = objects.Reserve();
        int key = structure.AddLink(LinkAround(context.Node), page, number);
        Rect area = ItemBounds.OnPage(context.ToPage.Apply(link.Area), size);
        PdfBuffer entry = objects.Begin(number);
        entry.Raw("<</Type/Annot/Subtype/Link/Rect["u8)
            .Number(area.X, 2).Number(size.Height - area.Bottom, 2).Number(area.Right, 2).Number(size.Height - area.Y, 2)
            // Flag 4: the annotation is printed (ISO 19005-2, 6.3.2).
            .Raw("]/Border[0 0 0]/F 4/StructParent"u8).Integer(key)
            .Raw("/Contents"u8).Text(Description(link, address));
        if (address is not null)
        {
            entry.Raw("/A<</S/URI/URI"u8).Literal(Encoding.ASCII.GetBytes(address)).Raw(">>"u8);
        }
        else if (link.Target is DestinationTarget target)
        {
            DestinationTable.WriteReference(entry, target.Name);
        }

        entry.Raw(">>"u8);
        if (!_byPage.TryGetValue(page, out List<int>? numbers))
        {
            _byPage.Add(page, numbers = []);
        }

        numbers.Add(number);
    }

    private static string Description(LinkItem link, string? address)
    {
        string?[] words = [link.Description, address, (link.Target as DestinationTarget)?.Name];
        return words.Select(text => MetadataText.Clean(text ?? string.Empty)).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text)) ?? "Link";
    }

    /// <summary>The nearest element Link around an element, otherwise the element itself.</summary>
    private StructureNode? LinkAround(StructureNode? node)
    {
        StructureElement? element = node?.Element;
        while (element is not null && element.Role != StructureRole.Link)
        {
            element = element.Parent;
        }

        return element is null ? node : structure.NodeOf(element);
    }

    /// <summary>An address of ASCII characters (ISO 32000-1, 12.6.4.7): others are percent-encoded. Null for an invalid address.</summary>
    private static string? ToAscii(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out Uri? uri))
        {
            return null;
        }

        if (uri.Scheme is not ("http" or "https" or "mailto" or "tel" or "ftp"))
        {
            return null;
        }

        if (!Ascii.IsValid(uri.AbsoluteUri) && uri.Host.Length > 0)
        {
            uri = new UriBuilder(uri) { Host = uri.IdnHost }.Uri;
        }

        return Ascii.IsValid(uri.AbsoluteUri) && uri.AbsoluteUri.Length <= LongestAddress ? uri.AbsoluteUri : null;
    }
}
