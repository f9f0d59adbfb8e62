using System.Collections.Immutable;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Pages;
using ReportGen.Pdf.Metadata;
using ReportGen.Pdf.Syntax;

namespace ReportGen.Pdf.Navigation;

/// <summary>Writes the outline (ISO 32000-1, 12.3.3): the first level open, deeper ones closed.</summary>
internal sealed class OutlineWriter(ObjectWriter objects, DestinationTable destinations, DiagnosticBag diagnostics)
{
    private const int OpenLevels = 1;

    /// <summary>Writes the outline; returns its number, or null when there is none.</summary>
    public int? Write(ImmutableArray<OutlineEntry> entries)
    {
        if (entries.IsEmpty)
        {
            return null;
        }

        int root = objects.Reserve();
        (int first, int last, int visible) = WriteLevel(entries, root, 0);
        objects.Begin(root).Raw("<</Type/Outlines/First"u8).Reference(first).Raw("/Last"u8).Reference(last)
            .Raw("/Count"u8).Integer(visible).Raw(">>"u8);
        return root;
    }

    /// <summary>The title of the entry, or its destination when the title is empty.</summary>
    private static string TitleOf(OutlineEntry entry) =>
        new[] { entry.Title, entry.Destination }.Select(MetadataText.Clean).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text)) ?? "Untitled";

    private (int First, int Last, int Visible) WriteLevel(ImmutableArray<OutlineEntry> entries, int parent, int level)
    {
        int[] numbers = [.. entries.Select(_ => objects.Reserve())];
        int visible = entries.Length;
        for (int i = 0; i < entries.Length; i++)
        {
            OutlineEntry entry = entries[i];
            (int First, int Last, int Visible)? below = entry.Children.IsEmpty ? null : WriteLevel(entry.Children, numbers[i], level + 1);
            PdfBuffer item = objects.Begin(numbers[i]);
            item.Raw("<</Title"u8).Text(TitleOf(entry)).Raw("/Parent"u8).Reference(parent);
            if (i > 0)
            {
                item.Raw("/Prev"u8).Reference(numbers[i - 1]);
            }

            if (i + 1 < entries.Length)
            {
                item.Raw("/Next"u8).Reference(numbers[i + 1]);
            }

            if (below is { } children)
            {
                bool isOpen = level < OpenLevels;
                item.Raw("/First"u8).Reference(children.First).Raw("/Last"u8).Reference(children.Last)
                    .Raw("/Count"u8).Integer(isOpen ? children.Visible : -children.Visible);
                visible += isOpen ? children.Visible : 0;
            }

            if (destinations.Contains(entry.Destination))
            {
                DestinationTable.WriteReference(item, entry.Destination);
            }
            else
            {
                diagnostics.Report(PdfCodes.UnknownDestination, null, $"The outline entry '{entry.Title}' refers to '{entry.Destination}', which is missing from the document.");
            }

            item.Raw(">>"u8);
        }

        return (numbers[0], numbers[^1], visible);
    }
}
