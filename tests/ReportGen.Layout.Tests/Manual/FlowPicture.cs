using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Graphics.Svg.Writing;
using ReportGen.Layout.Fluent;
using ReportGen.Layout.Tests.Text;
using ReportGen.Layout.Text;

namespace ReportGen.Layout.Tests.Manual;

/// <summary>The picture of the flow of data in <c>src/README.md</c>, laid out by the engine and written as SVG.</summary>
internal static class FlowPicture
{
    private const double ArrowWidth = 22;

    private static readonly Colour Ink = new(0x22, 0x2B, 0x38);

    private static readonly Colour Accent = new(0xA6, 0x19, 0x2E);

    private static readonly Colour Grey = new(0x6B, 0x74, 0x80);

    private static readonly Colour Box = new(0xF3, 0xF4, 0xF6);

    private static readonly TextStyle Small = new() { Font = CommittedFonts.Sans, Size = 8, Leading = 11, Language = "en", Colour = Grey };

    private static readonly TextStyle Name = new() { Font = CommittedFonts.SansBold, Size = 10.5, Leading = 14, Language = "en", Colour = Ink };

    /// <summary>The SVG document; lines end with <c>\n</c>.</summary>
    public static string ToSvg()
    {
        var diagnostics = new DiagnosticBag();
        PagedDocument? pages = Document.Create(container => container.Page(page =>
            {
                page.Size(new Size(800, 262));
                page.Margin(14);
                page.DefaultTextStyle(Small);
                page.Content().Column(Rows);
            }))
            .WithMetadata(new DocumentInfo("Flow of data", "en"))
            .Generate(GenerateOptions.Default, diagnostics);
        Assert.Empty(diagnostics.Items);
        return SvgWriter.Write(Assert.Single(pages!.Pages));
    }

    private static void Rows(ColumnDescriptor column)
    {
        column.Spacing(10);
        column.Item().Row(row =>
        {
            Stage(row, "Notes", "A folder is read: header, Markdown, tables, pictures, house data; figures are computed.");
            Arrow(row);
            Stage(row, "Templating", "Scriban gives Markdown in which each value knows its cell.");
            Arrow(row);
            Stage(row, "Documents", "Markdown becomes typed blocks, bound to data, numbered and checked.");
            Arrow(row);
            Stage(row, "Typesetting", "A renderer for each block builds layout elements in the house style.");
            Arrow(row);
            Stage(row, "Layout", "Lines, tables and pages: page frames.");
        });
        column.Item().Row(row =>
        {
            Stage(row, "Charts", "Series become drawings, with their data as text and table.");
            Gap(row);
            Stage(row, "Compliance", "Rules read the note, the document and the printed pages and report findings.");
            Gap(row);
            Stage(row, "Pdf", "Page frames become a tagged PDF (PDF/UA-1, PDF/A-3a); Pdf.Verification reads it back.");
            Gap(row);
            Stage(row, "Raster", "Page frames become PNG, WebP and JPEG.");
        });
        column.Item().Element(bar => Bar(bar, "Publishing", "calls the stages in order for one note or all of them, and writes PDFs, manifest, lineage and RIXML; Cli prints and sets exit codes.", Accent));
        column.Item().Element(bar => Bar(bar, "Graphics", "geometry, page frames, fonts, shaping, images, canvas, SVG", Ink));
        column.Item().Element(bar => Bar(bar, "Foundation, Yaml", "sources, diagnostics, values with their origin, tables, statistics, number formats", Ink));
    }

    private static void Stage(RowDescriptor row, string name, string job) =>
        row.RelativeItem().Border(0.75).BorderColor(Grey).Background(Box).Padding(7).Column(column =>
        {
            column.Item().DefaultTextStyle(Name).Text(name);
            column.Item().Text(job);
        });

    private static void Gap(RowDescriptor row) => row.ConstantItem(10);

    private static void Arrow(RowDescriptor row) => row.ConstantItem(ArrowWidth).AlignMiddle().Height(8).Canvas((canvas, size) =>
    {
        double middle = size.Height / 2;
        canvas.DrawLine(new Point(3, middle), new Point(size.Width - 7, middle), new Stroke(Accent, 1.25));
        canvas.FillPath(
            new PathBuilder().MoveTo(new Point(size.Width - 8, middle - 3.5)).LineTo(new Point(size.Width - 2, middle)).LineTo(new Point(size.Width - 8, middle + 3.5)).Close().ToPath(),
            Accent);
    });

    private static void Bar(IContainer bar, string name, string job, Colour colour) =>
        bar.BorderLeft(3).BorderColor(colour).Background(Box).PaddingVertical(5).PaddingHorizontal(8).Row(row =>
        {
            row.ConstantItem(110).DefaultTextStyle(Name).Text(name);
            row.RelativeItem().AlignMiddle().Text(job);
        });
}
