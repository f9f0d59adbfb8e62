using System.Globalization;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Fonts;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Layout;
using ReportGen.Layout.Fluent;
using ReportGen.Layout.Text;

namespace ReportGen.Benchmarks;

/// <summary>Documents of any length, laid out by the engine alone.</summary>
internal static class LargeDocument
{
    private const int Columns = 8;

    private const string Prose =
        "推理集群需要在多张加速卡之间频繁交换数据，光模块是其中弹性较大的环节。单卡算力提高推动端口速率升级，集群扩容又带来用量增长，量与价有望同时受益；"
        + "2024E收入预计同比增长35.2%，其中800G产品占比由12%升至30%以上。";

    private static readonly FontSelection Serif = Face("NotoSerifSC_400Regular.ttf");
    private static readonly FontSelection Sans = Face("NotoSansSC_400Regular.ttf");
    private static readonly TextStyle Body = new() { Font = Serif, Size = 10.5, Leading = 16 };
    private static readonly TextStyle Cell = new() { Font = Sans, Size = 8.5, Leading = 12 };

    /// <summary>Chapters of justified prose, each paragraph different, with a footnote and a floating figure in every tenth one.</summary>
    /// <param name="paragraphs">The number of paragraphs.</param>
    public static PagedDocument Text(int paragraphs) => Mixed(paragraphs, 0);

    /// <summary>One table with a header, groups of twenty rows, fitted columns and shading.</summary>
    /// <param name="rows">The number of rows.</param>
    public static PagedDocument Table(int rows) => Mixed(0, rows);

    /// <summary>Prose followed by a table, in one document.</summary>
    /// <param name="paragraphs">Paragraphs before the table.</param>
    /// <param name="rows">Rows of the table.</param>
    public static PagedDocument Mixed(int paragraphs, int rows) => Generate(page =>
    {
        page.Footnotes(notes =>
        {
            for (int i = 0; i < paragraphs; i += 10)
            {
                notes.Note(Number(i)).Text(Prose, Cell);
            }
        });
        page.Content().Column(column =>
        {
            column.Spacing(5);
            for (int i = 0; i < paragraphs; i++)
            {
                string key = Number(i);
                bool isMarked = i % 10 == 0;
                column.Item().Text(text =>
                {
                    text.DefaultTextStyle(Body);
                    text.Style(new ParagraphStyle { Alignment = TextAlignment.Justify, FirstLineIndent = 2 });
                    text.Span(key + Prose + Prose);
                    if (isMarked)
                    {
                        text.Footnote("1", key);
                    }
                });
                if (isMarked)
                {
                    column.Item().Float().Section("figure " + key).Height(120).Canvas((canvas, size) =>
                        canvas.FillRectangle(new Rect(0, 0, size.Width, size.Height), Colour.Black));
                }
            }

            if (rows > 0)
            {
                AddTable(column.Item(), rows);
            }
        });
    });

    private static void AddTable(IContainer container, int rows) => container.Table(table =>
    {
        table.ColumnsDefinition(columns =>
        {
            for (int column = 0; column < Columns; column++)
            {
                columns.AutoColumn();
            }
        });
        table.Header(header =>
        {
            for (int column = 0; column < Columns; column++)
            {
                header.Cell().Padding(3).Text("指标" + Number(column), Cell);
            }
        });
        for (int row = 0; row < rows; row++)
        {
            if (row % 20 == 0)
            {
                string label = "环节" + Number(row / 20);
                table.Cell().Row(row + 1).Column(1).RowSpan(Math.Min(20, rows - row))
                    .Continued(part => part.Padding(3).Text(label + "（续）", Cell)).Padding(3).Text(label, Cell);
            }

            for (int column = 1; column < Columns; column++)
            {
                table.Cell().Row(row + 1).Column(column + 1).Padding(3)
                    .Text(((row * 37m) + (column / 8m)).ToString("N2", CultureInfo.InvariantCulture), Cell).AlignRight();
            }

            if (row % 2 == 1)
            {
                table.Rows().Fill(row + 1, row + 1, new Colour(0xF3, 0xF4, 0xF7), 2);
            }
        }
    });

    private static PagedDocument Generate(Action<PageDescriptor> content)
    {
        var diagnostics = new DiagnosticBag();
        return Document.Create(document => document.Page(page =>
            {
                page.Margin(20, Unit.Millimetre);
                page.DefaultTextStyle(Cell);
                page.Footer().AlignRight().Text(text =>
                {
                    text.CurrentPageNumber();
                    text.Span(" / ");
                    text.TotalPages();
                });
                content(page);
            }))
            .Generate(GenerateOptions.Default, diagnostics)
            ?? throw new InvalidOperationException(diagnostics.Items[0].Message);
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static FontSelection Face(string file)
    {
        var library = new FontLibrary(name => File.ReadAllBytes(Path.Combine(RepositoryFolder.Path, "fonts", name)));
        return new FontSelection(library.Find(file, new DiagnosticBag())
            ?? throw new InvalidOperationException("The fonts of the repository are missing."));
    }
}
