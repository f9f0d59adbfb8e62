using System.Globalization;

using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

using ReportGen.Graphics.Pages;
using ReportGen.Layout.Fluent;
using ReportGen.Layout.Tests.Harness;
using ReportGen.Layout.Tests.Text;
using ReportGen.Layout.Text;

using TextAlignment = ReportGen.Layout.Text.TextAlignment;

namespace ReportGen.Layout.Tests.Tables;

/// <summary>Columns of numbers whose decimal signs stand below one another.</summary>
public class DecimalAlignmentTests
{
    private const double Exact = 0.001;

    // The serif kerns "7." and the like; the figures are not tabular, so that digits differ in width too.
    private static readonly TextStyle Own = CommittedFonts.English with { HanLatinGap = 0 };

    private static readonly string[] Decimals = ["1.5", "−12.25", "(3.75)", "1,234.5%", "77.777", ".5", "3.2–4.25", "$11.1 (est.)", "100.0倍"];

    public static TheoryData<TextAlignment, double, double?> Settings
    {
        get
        {
            var all = new TheoryData<TextAlignment, double, double?>();
            foreach (TextAlignment alignment in Enum.GetValues<TextAlignment>())
            {
                foreach ((double tracking, double? width) in ((double, double?)[])[(0, null), (0.15, null), (-0.03, null), (0.15, 150)])
                {
                    all.Add(alignment, tracking, width);
                }
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Settings))]
    public void Decimal_signs_stand_below_one_another(TextAlignment alignment, double tracking, double? width)
    {
        double[] signs = [.. Column(Decimals, alignment, Own with { Tracking = tracking }, width).Select(SignX)];

        Assert.Equal(Decimals.Length, signs.Length);
        Assert.InRange(signs.Max() - signs.Min(), 0, Exact);
    }

    [Theory]
    [MemberData(nameof(Settings))]
    public void A_whole_number_ends_where_the_decimal_sign_would_begin(TextAlignment alignment, double tracking, double? width)
    {
        TextStyle style = Own with { Tracking = tracking };
        SetGlyph[][] rows = Column(["7", "12%", "(1,234)", "−3", "5.25"], alignment, style, width);

        double sign = SignX(rows[^1]);
        foreach (SetGlyph[] row in rows[..^1])
        {
            SetGlyph last = row.Last(glyph => glyph.IsDigit);
            Assert.Equal(sign, last.Right + (tracking * style.Size), Exact);
        }
    }

    [Fact]
    public void Numbers_of_two_faces_and_sizes_stand_at_one_place()
    {
        TextStyle bold = Own with { Font = CommittedFonts.SansBold, Size = 12 };
        SetGlyph[][] rows = SetGlyph.RowsOf(Page(cell =>
        {
            cell().Text(Right(new TextItem("1.25", Own)));
            cell().Text(Right(new TextItem("11.5", bold)));
            cell().Text(Right(new TextItem("1", Own), new TextItem("11.555", bold)));
        }));

        Assert.Equal(3, rows.Length);
        Assert.All(rows, row => Assert.Equal(SignX(rows[0]), SignX(row), Exact));
    }

    [Fact]
    public void Marks_and_exponents_hang_behind_the_number()
    {
        TextStyle raised = Own.Superscript();
        SetGlyph[][] rows = SetGlyph.RowsOf(Page(cell =>
        {
            cell().Text(Right(new TextItem("8.25", Own)));
            cell().Text(Right(new TextItem("12.5", Own), new TextItem("1", raised)));
            cell().Text(Right(new TextItem("12", Own), new TextItem("2", raised)));
        }));

        Assert.Equal(SignX(rows[0]), SignX(rows[1]), Exact);
        SetGlyph two = rows[2][1];
        Assert.Equal(SignX(rows[0]), two.Right, Exact);
    }

    [Fact]
    public void Texts_without_digits_stand_as_they_are_aligned_and_empty_cells_take_no_part()
    {
        SetGlyph[][] rows = Column(["1.2345", "n.a.", "--", "12.5", ""], TextAlignment.Right, Own, 100);

        Assert.Equal(4, rows.Length);
        Assert.Equal(SignX(rows[0]), SignX(rows[3]), Exact);
        Assert.Equal(100, rows[1][^1].Right, Exact);
        Assert.Equal(100, rows[2][^1].Right, Exact);
        Assert.True(rows[3][^1].Right < 95);
    }

    [Fact]
    public void A_cell_set_as_text_neither_counts_nor_moves()
    {
        SetGlyph[][] rows = SetGlyph.RowsOf(Page(cell =>
        {
            cell().Text(Right(new TextItem("1.5", Own)));
            cell().AsText().Text(Right(new TextItem("2.12345", Own)));
            cell().Text(Right(new TextItem("3", Own)));
        }, 100));

        Assert.Equal(100, rows[0][^1].Right, Exact);
        Assert.Equal(100, rows[1][^1].Right, Exact);
        Assert.Equal(SignX(rows[0]), rows[2][^1].Right, Exact);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.15)]
    public void Whole_numbers_alone_stand_flush_at_the_edge(double tracking) => Assert.All(
        Column(["7", "1,234"], TextAlignment.Right, Own with { Tracking = tracking }, 100), row => Assert.Equal(100, row[^1].Right, Exact));

    [Fact]
    public void A_cell_over_several_columns_takes_no_part()
    {
        PageFrame page = Assert.Single(LayoutTest.OnPagesOf(200, 100).ForContent(content => content.Table(table =>
        {
            table.ColumnsDefinition(columns =>
            {
                columns.ConstantColumn(100).AlignDecimals();
                columns.ConstantColumn(100);
            });
            table.Cell().ColumnSpan(2).Text(Right(new TextItem("2.5", Own)));
            table.Cell().Text(Right(new TextItem("1.2345", Own)));
        })).HasPages(1).Result!.Pages);

        SetGlyph[][] rows = SetGlyph.RowsOf(page);
        Assert.Equal(200, rows[0][^1].Right, Exact);
        Assert.Equal(100, rows[1][^1].Right, Exact);
    }

    [Fact]
    public void A_column_that_does_not_align_leaves_numbers_flush()
    {
        SetGlyph[][] rows = SetGlyph.RowsOf(Page(cell =>
        {
            cell().Text(Right(new TextItem("1.5", Own)));
            cell().Text(Right(new TextItem("1.2345", Own)));
        }, 100, aligns: false));

        Assert.All(rows, row => Assert.Equal(100, row[^1].Right, Exact));
    }

    [Fact]
    public void Numbers_in_a_narrow_column_stay_whole_before_they_stand_below_one_another()
    {
        double width = ParagraphComposer.WidthOf("123456.7", Own) + 1;

        SetGlyph[][] rows = Column(["123456.7", "1.234567"], TextAlignment.Right, Own, width);

        Assert.Equal(["123456.7", "1.234567"], rows.Select(row => string.Concat(row.Select(glyph => glyph.Text))));
    }

    [Fact]
    public void Numbers_of_one_column_take_one_width_so_that_what_is_before_them_begins_in_one_place() =>
        Assert.Single(
            LayoutTest.OnPagesOf(200, 200).ForContent(content => content.Table(table =>
            {
                table.ColumnsDefinition(columns => columns.RelativeColumn().AlignDecimals());
                foreach (string number in Decimals)
                {
                    table.Cell().Row(row =>
                    {
                        row.RelativeItem();
                        row.ConstantItem(20).Mock(number, 20, 5);
                        row.AutoItem().Text(Right(new TextItem(number, Own)));
                    });
                }
            })).HasPages(1).Drawn.Select(mock => Math.Round(mock.Area.X, 6)).Distinct());

    [Fact]
    public void A_table_in_a_cell_has_columns_of_its_own()
    {
        SetGlyph[][] rows = SetGlyph.RowsOf(Page(cell =>
        {
            cell().Text(Right(new TextItem("1.2345", Own)));
            cell().Table(inner =>
            {
                inner.ColumnsDefinition(columns => columns.RelativeColumn());
                inner.Cell().Text(Right(new TextItem("2.5", Own)));
            });
        }, 100));

        Assert.Equal(100, rows[1][^1].Right, Exact);
    }

    [Fact]
    public void Numbers_stand_below_one_another_over_pages()
    {
        LayoutTest test = Test(cell =>
        {
            for (int row = 0; row < 20; row++)
            {
                cell().Text(Right(new TextItem(row == 19 ? "1.23456" : "1.5", Own)));
            }
        }, 100, height: 100);

        Assert.True(test.Result!.Pages.Length > 2);
        SetGlyph[][] rows = [.. test.Result.Pages.SelectMany(page => SetGlyph.RowsOf(page))];
        Assert.Equal(20, rows.Length);
        Assert.All(rows, row => Assert.Equal(SignX(rows[0]), SignX(row), Exact));
    }

    [Property(MaxTest = 60)]
    public Property Any_numbers_stand_below_one_another() => Prop.ForAll(
        Gen.Choose(-9_999_999, 9_999_999).SelectMany(digits => Gen.Choose(1, 4), (digits, scale) => new decimal(Math.Abs(digits), 0, 0, digits < 0, (byte)scale)).NonEmptyListOf().ToArbitrary(),
        Gen.Choose(-5, 30).ToArbitrary(),
        (numbers, tracking) =>
        {
            string[] texts = [.. numbers.Take(8).Select(number => number.ToString("N4", CultureInfo.InvariantCulture).TrimEnd('0') + "0")];
            double[] signs = [.. Column(texts, TextAlignment.Right, Own with { Tracking = tracking / 100.0 }, null).Select(SignX)];
            return signs.Length == texts.Length && signs.Max() - signs.Min() < Exact;
        });

    private static SetGlyph[][] Column(string[] texts, TextAlignment alignment, TextStyle style, double? width) => SetGlyph.RowsOf(Page(
        cell =>
        {
            foreach (string text in texts)
            {
                cell().Text(Paragraph.Of(text, style, new ParagraphStyle { Alignment = alignment, MinLastLineHan = 0 }));
            }
        },
        width));

    private static Paragraph Right(params ReadOnlySpan<ParagraphItem> content) =>
        new([.. content], Own, new ParagraphStyle { Alignment = TextAlignment.Right, MinLastLineHan = 0 });

    private static PageFrame Page(Action<Func<ITableCell>> cells, double? width = null, bool aligns = true) =>
        Assert.Single(Test(cells, width, 400, aligns).Result!.Pages);

    private static LayoutTest Test(Action<Func<ITableCell>> cells, double? width, double height, bool aligns = true)
    {
        LayoutTest test = LayoutTest.OnPagesOf(300, height).ForContent(content => content.Table(table =>
        {
            table.ColumnsDefinition(columns =>
            {
                TableColumnDescriptor column = width is { } points ? columns.ConstantColumn(points) : columns.AutoColumn();
                _ = aligns ? column.AlignDecimals() : column;
                if (width is null)
                {
                    columns.RelativeColumn();
                }
            });
            cells(() => table.Cell().Column(1));
        }));
        Assert.Empty(test.Diagnostics.Items);
        return test;
    }

    /// <summary>Left edge of the last decimal point: one that a digit follows.</summary>
    private static double SignX(SetGlyph[] row) => row.Zip(row.Skip(1)).Last(pair => pair is { First.Text: ".", Second.IsDigit: true }).First.Left;
}
