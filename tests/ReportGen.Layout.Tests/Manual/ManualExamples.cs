using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Pages;
using ReportGen.Layout.Fluent;
using ReportGen.Layout.Tests.Text;
using ReportGen.Layout.Text;

namespace ReportGen.Layout.Tests.Manual;

/// <summary>The examples of the engine's manual, word for word; <see cref="ManualTests"/> compares and runs them.</summary>
internal static class ManualExamples
{
    private static readonly TextStyle Style = new() { Font = CommittedFonts.Sans, Size = 9, Leading = 14 };

    public static PagedDocument? Document(DiagnosticBag diagnostics)
    {
        var document = Layout.Document.Create(container => container.Page(page =>
        {
            page.Size(PageSizes.A4);
            page.Margin(20, Unit.Millimetre);
            page.DefaultTextStyle(Style);
            page.Header().Text("Research note");
            page.Content().Column(column =>
            {
                column.Spacing(5);
                column.Item().Section("first", "First chapter", outlineLevel: 1).Text("First chapter");
                column.Item().Text(text =>
                {
                    text.Justify();
                    text.Span("Revenue rose.");
                    text.Footnote("1", key: "revenue");
                });
            });
            page.Footnotes(notes => notes.Note("revenue").Text("1 Before the merger."));
            page.Footer().AlignRight().Text(text =>
            {
                text.CurrentPageNumber();
                text.Span(" / ");
                text.TotalPages();
            });
        }));

        PagedDocument? pages = document
            .WithMetadata(new DocumentInfo("Research note", "en"))
            .Generate(GenerateOptions.Default, diagnostics);
        return pages;
    }

    public static void Table(IContainer container) => container
        .Table(table =>
        {
            table.ColumnsDefinition(columns =>
            {
                columns.AutoColumn();
                columns.RelativeColumn();
                columns.ConstantColumn(60);
            });
            table.Header(header =>
            {
                header.Cell().Text("Segment");
                header.Cell().Text("Company");
                header.Cell().Text("Revenue").AlignRight();
                header.Rule(row: 1, new Stroke(Colour.Black, 0.5));
            });
            for (int row = 1; row <= 90; row++)
            {
                if (row % 30 == 1)
                {
                    table.Cell().Row(row).Column(1).RowSpan(30).HeaderCell()
                        .Continued(part => part.Text("Optics (continued)"))
                        .Text("Optics");
                }

                table.Cell().Row(row).Column(2).Text($"Company {row}");
                table.Cell().Row(row).Column(3).Text($"{row}.0").AlignRight();
            }

            table.Rows().KeepWithNext(89);
        });

    public static void Floats(IContainer container) => container
        .Column(column =>
        {
            column.Item().KeepWithNext().Text("A heading stays with two lines of what follows");
            column.Item().Text(LongText);
            column.Item().Float("figure").Height(200).Placeholder();
            column.Item().FloatTop("figure").Height(120).Placeholder();
            column.Item().FloatBottom("figure").Height(120).Placeholder();
            column.Item().OwnPages(PageSizes.A4.Landscape(), series: "table").Element(Table);
            column.Item().Text(LongText);
            column.Item().FloatBarrier().Text("Every float above stands before this heading");
        });

    public static void Columns(IContainer container) => container
        .MultiColumn(columns =>
        {
            columns.Columns(2);
            columns.Spacing(7, Unit.Millimetre);
            columns.Spacer().AlignCenter().LineVertical(0.5);
            columns.Content().Text(LongText);
        });

    public static void Dynamic(IContainer container) => container
        .Row(row =>
        {
            row.RelativeItem().Dynamic((content, page) => content.Text(page.RunningTitle(level: 1)));
            row.AutoItem().Text(text => text.CurrentPageNumber().Format(page => $"– {page} –"));
        });

    private static string LongText => string.Concat(Enumerable.Repeat("Text that fills a few lines of the page. ", 60));
}
