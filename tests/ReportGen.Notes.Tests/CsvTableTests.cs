using System.Text;

using FsCheck.Xunit;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;
using ReportGen.Notes.Tables;

namespace ReportGen.Notes.Tests;

public sealed class CsvTableTests
{
    [Theory]
    [InlineData("code,name,revenue,pe\n300308.SZ,a,96.42,30\n300394.SZ,b,11.96\n", "CSV003", 3, 13)]
    [InlineData("code,name,revenue,pe\n300308.SZ,a,1,096.42,30\n", "CSV003", 2, 22)]
    [InlineData("code,name,revenue,pe\n300308.SZ,a,96.42x,30\n", "CSV004", 2, 13)]
    [InlineData("code,name,revenue,pe\n300308.SZ,a,\"1,23\",30\n", "CSV004", 2, 13)]
    [InlineData("code,name,revenue,pe\n300308.SZ,a,1.2.3,30\n", "CSV004", 2, 13)]
    [InlineData("code,name,revenue,pe\n300308.SZ,a,(12.5),30\n", "CSV004", 2, 13)]
    [InlineData("code,name,revenue,pe\n300308.SZ,a,1,2\n300308.SZ,b,1,2\n", "CSV006", 3, 1)]
    [InlineData("code,name,revenue,name\n300308.SZ,a,1,2\n", "CSV007", 1, 19)]
    [InlineData("code,name,revenue,\n300308.SZ,a,1,2\n", "CSV011", 1, 19)]
    [InlineData("code,name,revenue,pe\n", "CSV008", 1, 1)]
    [InlineData("", "CSV008", 1, 1)]
    [InlineData("\n\n", "CSV008", 1, 1)]
    [InlineData("code,name,revenue,pe\n300308.SZ,\"a,1,2\n300394.SZ,b,3,4\n", "CSV009", 2, 11)]
    [InlineData("code,name,revenue,pe\n300308.SZ,\"a\"b,1,2\n", "CSV009", 2, 14)]
    [InlineData("code,name,revenue,pe\n,a,1,2\n", "CSV012", 2, 1)]
    [InlineData("code,name,revenue,pe\n300308.SZ,a,--(los),2\n", "CSV013", 2, 13)]
    [InlineData("code,name,revenue,pe\n300308,a,1,2\n", "CSV014", 2, 1)]
    [InlineData("code,name,revenue,pe\n300308.SZ,a,5%,2\n", "CSV015", 2, 13)]
    public void A_fault_of_a_data_file_is_reported_where_it_is_written(string csv, string code, int line, int column)
    {
        IReadOnlyList<Diagnostic> diagnostics = Sample.WithTable(csv);
        Assert.Contains($"{code} content/n/data/comparables.csv:{line}:{column}", diagnostics.Select(Sample.Place));
        Assert.All(diagnostics, item => Assert.True(item.Code == code || item.Code is "CSV008" or "CSV012", item.ToString()));
    }

    [Fact]
    public void A_missing_file_is_reported_with_the_nearest_name()
    {
        Diagnostic diagnostic = Assert.Single(Sample.WithHeader("data/comparables.csv", "data/comparables.CSV"));
        Assert.Equal(("CSV001 content/n/note.yaml:17:11", "Did you mean 'data/comparables.csv'?"), (Sample.Place(diagnostic), diagnostic.Hint));
    }

    [Theory]
    [InlineData("1,234.5", "1234.5")]
    [InlineData("1,234,567", "1234567")]
    [InlineData("-12.57", "-12.57")]
    [InlineData("\u221212.57", "-12.57")]
    [InlineData("－１２．５", "-12.5")]
    [InlineData("+3", "3")]
    [InlineData("1.50", "1.50")]
    [InlineData("12.3亿", "12.3")]
    [InlineData("4500万", "0.45")]
    [InlineData("1.2e3", "1200")]
    public void Numbers_are_read_in_common_notations(string written, string value)
    {
        NoteSource note = Sample.Sound(Sample.Files.With("n/data/comparables.csv", $"code,revenue\n300308.SZ,\"{written}\"\n"));
        var number = Assert.IsType<NumberValue>(note.Tables["comparables"].Rows[0].Cells[1]);
        Assert.Equal(value, number.Number.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("--", MissingReason.NotAvailable)]
    [InlineData("", MissingReason.NotAvailable)]
    [InlineData("n.a.", MissingReason.NotAvailable)]
    [InlineData("—", MissingReason.NotAvailable)]
    [InlineData("N/A", MissingReason.NotAvailable)]
    [InlineData("nan", MissingReason.NotAvailable)]
    [InlineData("n.m.", MissingReason.NotMeaningful)]
    [InlineData("--(loss)", MissingReason.NotMeaningful)]
    [InlineData("--（no consensus）", MissingReason.NoConsensus)]
    [InlineData("--( suspended )", MissingReason.Suspended)]
    [InlineData("--(not listed)", MissingReason.NotListed)]
    public void A_cell_without_value_keeps_its_reason(string written, MissingReason reason)
    {
        (NoteSource? note, IReadOnlyList<Diagnostic> diagnostics) = Sample.Read(Sample.Files.With("n/data/comparables.csv", $"code,revenue\n300308.SZ,{written}\n300394.SZ,1\n"));
        Assert.DoesNotContain(diagnostics, item => item.Severity == Severity.Error);
        var missing = Assert.IsType<MissingValue>(note!.Tables["comparables"].Rows[0].Cells[1]);
        Assert.Equal(reason, missing.Reason);
        Assert.NotNull(missing.Origin);
    }

    [Theory]
    [InlineData("1|2.5|--", ColumnType.Number)]
    [InlineData("3.5%|4%", ColumnType.Number)]
    [InlineData("3.5%|4", ColumnType.Text)]
    [InlineData("000001|600000", ColumnType.Text)]
    [InlineData("0|0.5", ColumnType.Number)]
    [InlineData("2024-02-27|2024/2/28", ColumnType.Date)]
    [InlineData("20240227", ColumnType.Number)]
    [InlineData("300308.SZ|AAPL.O", ColumnType.Code)]
    [InlineData("300308.SZ|中际旭创", ColumnType.Text)]
    [InlineData("GPT-4|12", ColumnType.Text)]
    [InlineData("--|", ColumnType.Text)]
    [InlineData("4-5|8", ColumnType.Text)]
    public void An_undeclared_column_has_the_type_of_all_its_cells(string cells, ColumnType type) =>
        Assert.Equal(type, ColumnGuess.TypeOf(cells.Split('|')));

    [Fact]
    public void A_column_of_percentages_keeps_its_numbers_and_has_the_unit()
    {
        DataTable table = Table("a,b\nx,3.5%\ny,-4%\n");
        Assert.Equal("%", table.Columns[1].Unit!.In("zh"));
        Assert.Equal([3.5m, -4m], table.Rows.Select(row => ((NumberValue)row.Cells[1]).Number));
    }

    [Theory]
    [InlineData("300308.SZ", "300308.SZ")]
    [InlineData("600570.SS", "600570.SH")]
    [InlineData("000001.XSHE", "000001.SZ")]
    [InlineData("sh.600000", "600000.SH")]
    [InlineData("SH600000", "600000.SH")]
    [InlineData("=\"000001.SZ\"", "000001.SZ")]
    [InlineData("0700.HK", "00700.HK")]
    [InlineData("872808.BJ", "872808.BJ")]
    [InlineData("AAPL.O", "AAPL.O")]
    public void Codes_are_normalised(string written, string code)
    {
        NoteSource note = Sample.Sound(Sample.Files.With("n/data/comparables.csv", $"code,revenue\n{written},1\n"));
        Assert.Equal(code, ((TextValue)note.Tables["comparables"].Rows[0].Cells[0]).Text);
    }

    [Theory]
    [InlineData("300308")]
    [InlineData("30030.SZ")]
    [InlineData("30030A.SZ")]
    [InlineData("300308.SZX1")]
    [InlineData("中际旭创")]
    [InlineData(".SZ")]
    public void A_text_that_is_not_a_code_with_an_exchange_is_rejected(string written) => Assert.Null(SecurityCode.Canonical(written));

    [Fact]
    public void Text_is_unchanged()
    {
        DataTable table = Table("a,b\n 000001 ,\"x, \"\"y\"\"\nz\"\n=\"007\",１２ 倍\n");
        Assert.Equal(["000001", "007"], table.Rows.Select(row => ((TextValue)row.Cells[0]).Text));
        Assert.Equal(["x, \"y\"\nz", "１２ 倍"], table.Rows.Select(row => ((TextValue)row.Cells[1]).Text));
        Assert.Equal([2, 4], table.Rows.Select(row => row.Line));
    }

    [Fact]
    public void Blank_lines_and_the_vendors_footer_are_not_rows()
    {
        DataTable table = Read("a,b\r\n\r\n1,2\r\n,\r\n3,4\r\n数据来源：Wind,\r\n", new DiagnosticBag())!;
        Assert.Equal([3, 5], table.Rows.Select(row => row.Line));
    }

    [Theory]
    [InlineData("a,b\n1,2\n数据来源：Wind,\n", "CSV018 content/t.csv:3:1")]
    [InlineData("a,b\n1,2\n3,#N/A\n4,-\n5,#N/A\n", "CSV017 content/t.csv:3:3", "CSV017 content/t.csv:4:3")]
    [InlineData("a,b\n1,2\n3,--\n4,--(loss)\n5,n.a.\n")]
    [InlineData("a,b\n1,x\n3,-\n4,N/A\n")]
    public void What_is_read_otherwise_than_written_is_a_warning(string csv, params string[] places)
    {
        var diagnostics = new DiagnosticBag();
        Read(csv, diagnostics);

        Assert.Equal(places, diagnostics.Items.Select(Sample.Place));
        Assert.All(diagnostics.Items, item => Assert.Equal(Severity.Warning, item.Severity));
    }

    [Fact]
    public void Every_cell_shows_where_it_is_written()
    {
        DataTable table = Table("名,b\n😀, \"q \"\"x\"\"\" ,\r\n".Replace(" ,\r", "\r", StringComparison.Ordinal) + "二,7\n");
        Assert.Equal(["😀", "\"q \"\"x\"\"\"", "二", "7"], table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Span!.Value.Text));
    }

    [Fact]
    public void Files_are_read_as_utf8_with_or_without_byte_order_mark_or_else_as_gb18030()
    {
        const string Csv = "code,name,revenue\n300308.SZ,中际旭创㐀,1\n";
        Encoding gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;
        byte[][] files =
        [
            Encoding.UTF8.GetBytes(Csv),
            [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Csv)],
            gb18030.GetBytes(Csv),
            [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Csv)],
        ];
        foreach (byte[] file in files)
        {
            NoteSource note = Sample.Sound(Sample.Files.With("n/data/comparables.csv", file));
            Assert.Equal("中际旭创㐀", ((TextValue)note.Tables["comparables"].Rows[0].Cells[1]).Text);
        }
    }

    [Theory]
    [InlineData(new byte[] { 0x61, 0x2C, 0xFF, 0x0A })]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0x00, 0x00 })]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0xD6, 0xD0 })]
    public void Bytes_in_an_unknown_encoding_are_rejected(byte[] bytes)
    {
        IReadOnlyList<Diagnostic> diagnostics = Sample.Read(Sample.Files.With("n/data/comparables.csv", bytes)).Diagnostics;
        Assert.Equal("NOT014 content/n/data/comparables.csv:1:1", Sample.Place(Assert.Single(diagnostics)));
    }

    [Fact]
    public void The_declared_unit_decimals_and_header_reach_the_column()
    {
        DataTable table = Sample.Sound(Sample.Files).Tables["comparables"];
        DataColumn revenue = table.Columns[table.IndexOf("revenue")];
        Assert.Equal((ColumnType.Number, 2, "RMB 100 mn"), (revenue.Type, revenue.Decimals, revenue.Unit!.In("en")));
        Assert.Equal("code", table.KeyColumn);
    }

    [Property(MaxTest = 300)]
    public void Any_text_gives_rows_as_wide_as_the_header_or_a_diagnostic(string? text)
    {
        var diagnostics = new DiagnosticBag();
        DataTable? table = Read(text ?? string.Empty, diagnostics);
        Assert.True(table is not null || diagnostics.HasErrors);
        Assert.All(table?.Rows ?? [], row => Assert.Equal(table!.Columns.Length, row.Cells.Length));
    }

    [Property(MaxTest = 1000, Replay = "(20240227,20240223)")]
    public void The_spans_of_cells_contain_their_text(ushort[] picks)
    {
        string[] parts = ["a", "光", "😀", ",", ",", "\n", "\r\n", "\"", "\"\"", " ", "\r", "1"];
        var source = new SourceText("a.csv", string.Concat(picks.Select(pick => parts[pick % parts.Length])));
        var diagnostics = new DiagnosticBag();
        var records = CsvRecords.Read(source, diagnostics).ToList();
        if (diagnostics.HasErrors)
        {
            // A damaged quotation is reported, not used.
            return;
        }

        foreach (CsvRecord record in records)
        {
            Assert.Equal(record.Line, record.Span.StartPosition.Line);
            foreach (CsvCell cell in record.Cells)
            {
                string written = cell.Span.Text;
                if (written is ['"'] || (written.StartsWith('"') && !written.EndsWith('"')))
                {
                    // An unclosed quotation has no text.
                    continue;
                }

                string expected = written.StartsWith('"') ? written[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal) : written;
                Assert.Equal(expected, cell.Text);
            }
        }
    }

    private static DataTable Table(string csv)
    {
        var diagnostics = new DiagnosticBag();
        DataTable? table = Read(csv, diagnostics);
        Assert.Empty(diagnostics.Items);
        return table!;
    }

    private static DataTable? Read(string csv, DiagnosticBag diagnostics) =>
        new CsvTableReader(new SourceText("content/t.csv", csv), "t.csv", TableDeclaration.Undeclared("t"), diagnostics).Read();

    [Theory]
    [InlineData(";")]
    [InlineData("\t")]
    [InlineData("，")]
    public void Columns_separated_by_another_sign_are_one_error(string separator)
    {
        Diagnostic found = Assert.Single(Sample.WithTable($"code,name,revenue,pe\n300308.SZ,中际旭创,96.42,30\n".Replace(",", separator, StringComparison.Ordinal)));

        Assert.Equal("CSV003 content/n/data/comparables.csv:1:1", Sample.Place(found));
    }

    [Theory]
    [InlineData(new byte[] { 0x50, 0x4B, 0x03, 0x04, 0x14, 0x00 })]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0x00 })]
    public void A_workbook_is_one_error(byte[] data)
    {
        Diagnostic found = Assert.Single(Sample.Read(Sample.Files.With("n/data/comparables.csv", data)).Diagnostics);

        Assert.Equal(("NOT014", "The file is an Excel workbook."), (found.Code, found.Message));
    }
}
