using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Pages;

namespace ReportGen.Typesetting.Tests.Rendering;

/// <summary>A footnote may be referenced anywhere; it is printed on the page of its reference and numbered through the document.</summary>
public sealed class FootnotePlaceTests
{
    private const string Cover = "::: cover\n## 主要观点\n观点。\n:::\n\n# 第一章";

    [Theory]
    [InlineData("heading")]
    [InlineData("caption")]
    [InlineData("note")]
    [InlineData("head cell")]
    [InlineData("pipe table cell")]
    [InlineData("list")]
    [InlineData("columns")]
    [InlineData("float")]
    [InlineData("landscape")]
    public void A_footnote_is_on_the_page_of_its_reference(string place)
    {
        string table = "```table {#tab}\ncaption: \"标题CAP\"\ndata: t\nwhere: {code: [600000.SH]}\ncolumns: [{data: code, head: \"代码HEAD\"}, pe]\nsource: 示例\nnotes: [\"说明NOTE\"]\nKEYS\n```\n";
        string body = place switch
        {
            "heading" => "正文。\n",
            "caption" => table.Replace("CAP", "[^mark]", StringComparison.Ordinal),
            "note" => table.Replace("NOTE", "[^mark]", StringComparison.Ordinal),
            "head cell" => table.Replace("HEAD", "[^mark]", StringComparison.Ordinal),
            "pipe table cell" => "::: table {#pipe caption=\"题\" source=\"例\"}\n| 甲 | 乙 |\n|---|---|\n| 丙[^mark] | 1 |\n:::\n",
            "list" => "- 项目[^mark]\n",
            "columns" => "::: columns\n栏一。\n\n栏二[^mark]。\n:::\n",
            "float" => table.Replace("CAP", "[^mark]", StringComparison.Ordinal).Replace("KEYS", "place: top", StringComparison.Ordinal),
            _ => table.Replace("CAP", "[^mark]", StringComparison.Ordinal).Replace("KEYS", "orientation: landscape", StringComparison.Ordinal),
        };
        string header = $"{Cover}{(place == "heading" ? "[^mark]" : string.Empty)}\n\n";
        PagedDocument pages = ComposedSample.Compose(header + Clean(body) + "\n[^mark]: 脚注的文字。\n").Pages;

        PageFrame page = Assert.Single(pages.Pages, page => ComposedSample.TextOf(page).Contains("脚注的文字。", StringComparison.Ordinal));
        Assert.Equal(place == "landscape", page.Size.Width > page.Size.Height);
        Assert.Contains(ComposedSample.Runs(page), run => run.Run.Text == "1");
    }

    [Fact]
    public void A_footnote_of_the_cover_is_at_its_bottom_below_the_main_column()
    {
        PagedDocument pages = ComposedSample.Compose("::: cover\n## 主要观点\n观点[^mark]。\n:::\n\n# 第一章\n\n正文。\n\n[^mark]: 脚注的文字。\n").Pages;

        (Graphics.Geometry.Point text, _) = ComposedSample.Runs(pages.Pages[0]).First(run => run.Run.Text.StartsWith("观点", StringComparison.Ordinal) && run.Run.Text.Length == 2);
        (Graphics.Geometry.Point note, _) = Assert.Single(ComposedSample.Runs(pages.Pages[0]), run => run.Run.Text.Contains("脚注的文字", StringComparison.Ordinal));
        Assert.InRange(note.X, text.X, text.X + 20);
        Assert.InRange(note.Y, 700, 790);
    }

    [Fact]
    public void Footnotes_are_numbered_in_the_order_of_their_references_wherever_these_are()
    {
        string text = ComposedSample.TextOf(ComposedSample.Compose(
            Cover + "\n\n"
            + "```table {#tab}\ncaption: \"标题[^second]\"\ndata: t\nwhere: {code: [600000.SH]}\ncolumns: [code, pe]\nsource: 示例\n```\n\n正文[^first]。\n\n[^first]: 文中的注。\n[^second]: 表中的注。\n").Pages.Pages[2]);

        Assert.True(text.IndexOf("表中的注", StringComparison.Ordinal) < text.IndexOf("文中的注", StringComparison.Ordinal));
        Assert.Contains("标题1", text, StringComparison.Ordinal);
        Assert.Contains("正文2。", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reference_without_a_footnote_in_a_directive_is_an_error_with_its_location()
    {
        Diagnostic error = Assert.Single(ComposedSample.Errors(
            Cover + "\n\n"
            + "```table {#tab}\ncaption: \"标题[^nowhere]\"\ndata: t\ncolumns: [code, pe]\nsource: 示例\n```\n").Items);

        Assert.Equal("MDN015", error.Code);
        Assert.Equal("[^nowhere]", error.Span!.Value.ToWritten().Text);
    }

    private static string Clean(string table) => table
        .Replace("CAP", string.Empty, StringComparison.Ordinal)
        .Replace("NOTE", string.Empty, StringComparison.Ordinal)
        .Replace("HEAD", string.Empty, StringComparison.Ordinal)
        .Replace("KEYS\n", string.Empty, StringComparison.Ordinal);
}
