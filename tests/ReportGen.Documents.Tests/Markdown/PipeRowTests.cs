using ReportGen.Documents.Exhibits;
using ReportGen.Documents.Tests.Directives;
using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Documents.Tests.Markdown;

public sealed class PipeRowTests
{
    [Theory]
    [InlineData("| 1 | 2 | 3 | 4 |", 4)]
    [InlineData("| 1 | 2 |", 2)]
    [InlineData("| 1 |", 1)]
    public void A_row_with_more_or_fewer_cells_than_the_header_is_an_error(string row, int cells)
    {
        var diagnostics = new DiagnosticBag();
        MarkdownDocumentTree tree = DirectiveSample.Read($"| 甲 | 乙 | 丙 |\n|---|---|---|\n| 1 | 2 | 3 |\n{row}\n", diagnostics);

        Diagnostic found = Assert.Single(diagnostics.Items);
        Assert.Equal(("MDN018", row), (found.Code, found.Span!.Value.Text));
        Assert.StartsWith($"The row has {cells} cells", found.Message, StringComparison.Ordinal);
        TableContent table = PipeTableBinder.Bind(Assert.IsType<PipeTableBlock>(Assert.Single(tree.Blocks)));
        Assert.Equal((3, 3), (table.Columns.Length, Assert.Single(table.HeaderRows).Length));
        Assert.All(table.Rows, one => Assert.Equal(3, one.Cells.Length));
    }

    [Theory]
    [InlineData("| 1 | 2 | 3 |")]
    [InlineData("| 1 | | 3 |")]
    [InlineData("|  |  |  |")]
    [InlineData("| 1 | 2 | |")]
    [InlineData("1 | 2 | 3")]
    [InlineData("| 1 | a\\|b | 3 |")]
    [InlineData("| 1 | `a|b` | 3 |")]
    [InlineData("| **1** | [@tab:x] | 3[^1] |")]
    public void A_row_with_one_cell_for_each_column_is_whole(string row) =>
        Assert.DoesNotContain(DirectiveSample.Reports($"| 甲 | 乙 | 丙 |\n|---|---|---|\n{row}\n"), found => found.Code == "MDN018");
}
