using System.Globalization;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Pdf.Colours;
using ReportGen.Pdf.Content;
using ReportGen.Pdf.Fonts;
using ReportGen.Pdf.Metadata;
using ReportGen.Pdf.Navigation;
using ReportGen.Pdf.Resources;
using ReportGen.Pdf.Structure;
using ReportGen.Pdf.Syntax;

namespace ReportGen.Pdf;

/// <summary>
/// Writes pages as a PDF 1.7 file that conforms to PDF/UA-1 (ISO 14289-1) and to PDF/A-2a, or PDF/A-3a when files are
/// attached (ISO 19005-2 and -3). The bytes depend only on the input.
/// </summary>
public static class PdfWriter
{
    /// <summary>Smallest and largest side of a page in points (ISO 19005-2, 6.1.13).</summary>
    private const double SmallestSide = 3;
    private const double LargestSide = 14400;

    /// <summary>Writes a document. Safe to call for several documents at once.</summary>
    /// <param name="document">The document.</param>
    /// <param name="output">Receives the file; stays open.</param>
    /// <param name="options">The options.</param>
    /// <param name="diagnostics">
    /// Receives the faults of the input. After an error, either nothing or a valid file without the
    /// faulty part may have been written.
    /// </param>
    /// <param name="caches">Caches shared with earlier documents of the session; null for none.</param>
    public static void Write(PagedDocument document, Stream output, PdfOptions options, DiagnosticBag diagnostics, PdfCaches? caches = null)
    {
        if (!HasUsablePages(document, diagnostics))
        {
            return;
        }

        caches ??= new PdfCaches();
        using var objects = new ObjectWriter(output, caches.Compressor);
        new DocumentWriter(document, objects, caches.FontPrograms, options, diagnostics).Write();
    }

    private static bool HasUsablePages(PagedDocument document, DiagnosticBag diagnostics)
    {
        if (document.Pages.IsEmpty)
        {
            diagnostics.Report(PdfCodes.NoPages, null, "The document has no pages.", "Write some text into the note.");
            return false;
        }

        foreach (PageFrame page in document.Pages)
        {
            bool isUsable = page.Size.Width is >= SmallestSide and <= LargestSide && page.Size.Height is >= SmallestSide and <= LargestSide;
            if (!isUsable)
            {
                string size = string.Create(CultureInfo.InvariantCulture, $"{page.Size.Width} by {page.Size.Height}");
                diagnostics.Report(PdfCodes.PageSize, null, $"A page of {size} points cannot be written.", "Choose a page size between 3 and 14400 points.");
                return false;
            }
        }

        return true;
    }

    /// <summary>The parts of one document, written one after the other.</summary>
    private sealed class DocumentWriter(PagedDocument document, ObjectWriter objects, FontPrograms programs, PdfOptions options, DiagnosticBag diagnostics)
    {
        private readonly DocumentMetadata _metadata = DocumentMetadata.Of(document.Info, options, diagnostics);
        private readonly DestinationTable _destinations = DestinationTable.Of(document.Pages, diagnostics);
        private readonly int _catalog = objects.Reserve();
        private readonly int _info = objects.Reserve();
        private readonly int _pageTree = objects.Reserve();

        public void Write()
        {
            var resources = new ResourceTable(objects, GlyphUsage.Of(document.Pages), diagnostics);
            var structure = new StructureRecorder(_metadata.Language, document.Pages.Length);
            int[] pages = [.. document.Pages.Select(_ => objects.Reserve())];
            WritePages(pages, resources, structure);
            FontWriter fonts = resources.StartFonts(programs);
            // Links on the pages and the outline share titles.
            int? outline = new OutlineWriter(objects, _destinations, diagnostics).Write(document.Outline);
            StructureNode tree = structure.ToTree();
            new StructureRepair(diagnostics).Apply(tree);
            var attachments = new AttachmentWriter(objects, diagnostics);
            if (document.CarriesFigureData)
            {
                attachments.ReserveFigures(tree);
            }

            Size[] sizes = [.. document.Pages.Select(page => page.Size)];
            int structureRoot = new StructureTreeWriter(objects, pages, sizes).Write(tree, structure.NextKey, _metadata.Language);
            // The tree is compressed in parallel with the fonts, not after them.
            objects.EndObjectStream();
            resources.Write(fonts);
            attachments.Write(document.Attachments, document.Info.Created);
            int[] attached = [.. attachments.Numbers];
            int profile = objects.Reserve();
            objects.WriteCompressed(profile, header => header.Raw("/N 3"u8), SrgbProfile.Bytes.Span);
            int metadata = objects.Reserve();
            byte[] packet = XmpPacket.Write(_metadata, attachments.IsEmpty ? 2 : 3);
            objects.WriteStream(metadata, header => header.Raw("/Type/Metadata/Subtype/XML"u8), packet);
            _metadata.WriteInfo(objects.Begin(_info));
            WriteCatalog(pages, structureRoot, outline, attachments, attached, profile, metadata);
            objects.Finish(_catalog, _info);
        }

        private void WritePages(int[] pages, ResourceTable resources, StructureRecorder structure)
        {
            var links = new LinkWriter(objects, _destinations, structure, diagnostics);
            using var content = new PdfBuffer(32768);
            for (int i = 0; i < pages.Length; i++)
            {
                PageFrame page = document.Pages[i];
                content.Clear();
                var painter = new PageContentPainter(i, page.Size, content, resources, structure, links);
                painter.Paint(page.Items);
                int stream = objects.Reserve();
                objects.WriteCompressed(stream, null, content.Span);
                PdfBuffer entry = objects.Begin(pages[i]);
                entry.Raw("<</Type/Page/Parent"u8).Reference(_pageTree)
                    .Raw("/MediaBox[0 0"u8).Number(page.Size.Width).Number(page.Size.Height)
                    .Raw("]/Resources"u8).Reference(resources.Number).Raw("/Contents"u8).Reference(stream)
                    // Tab goes through links in reading order (ISO 14289-1, 7.18.3).
                    .Raw("/Tabs/S"u8);
                if (painter.HasOwnedContent)
                {
                    entry.Raw("/StructParents"u8).Integer(i);
                }

                if (painter.HasTransparency)
                {
                    entry.Raw("/Group<</Type/Group/S/Transparency/CS/DeviceRGB>>"u8);
                }

                WriteReferences(entry, "/Annots"u8, links.OfPage(i));
                entry.Raw(">>"u8);
            }

            PdfBuffer tree = objects.Begin(_pageTree);
            tree.Raw("<</Type/Pages/Count"u8).Integer(pages.Length);
            WriteReferences(tree, "/Kids"u8, pages);
            tree.Raw(">>"u8);
        }

        private void WriteCatalog(
            int[] pages,
            int structureRoot,
            int? outline,
            AttachmentWriter attachments,
            int[] attached,
            int profile,
            int metadata)
        {
            PdfBuffer catalog = objects.Begin(_catalog);
            catalog.Raw("<</Type/Catalog/Pages"u8).Reference(_pageTree)
                .Raw("/Lang"u8).Text(_metadata.Language)
                .Raw("/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/StructTreeRoot"u8).Reference(structureRoot)
                .Raw("/Metadata"u8).Reference(metadata)
                .Raw("/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB IEC61966-2.1)/DestOutputProfile"u8)
                .Reference(profile).Raw(">>]/PageLabels"u8);
            PageLabelWriter.Write(catalog, document.Pages);
            if (outline is { } number)
            {
                catalog.Raw("/Outlines"u8).Reference(number).Raw("/PageMode/UseOutlines"u8);
            }

            if (!_destinations.IsEmpty || !attachments.IsEmpty)
            {
                catalog.Raw("/Names<<"u8);
                if (!_destinations.IsEmpty)
                {
                    catalog.Raw("/Dests"u8);
                    _destinations.Write(catalog, pages, document.Pages);
                }

                if (!attachments.IsEmpty)
                {
                    catalog.Raw("/EmbeddedFiles"u8);
                    attachments.WriteNames(catalog);
                }

                catalog.Raw(">>"u8);
            }

            WriteReferences(catalog, "/AF"u8, attached);
            catalog.Raw(">>"u8);
        }

        private static void WriteReferences(PdfBuffer entry, ReadOnlySpan<byte> key, IReadOnlyList<int> numbers)
        {
            if (numbers.Count == 0)
            {
                return;
            }

            entry.Raw(key).Raw((byte)'[');
            foreach (int number in numbers)
            {
                entry.Reference(number);
            }

            entry.Raw((byte)']');
        }
    }
}
