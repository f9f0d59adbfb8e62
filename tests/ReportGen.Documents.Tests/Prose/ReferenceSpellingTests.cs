using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Documents.Tests.Prose;

public sealed class ReferenceSpellingTests
{
    [Theory]
    [InlineData("[@figure:c]", "[@fig:c]")]
    [InlineData("[@chart:c]", "[@fig:c]")]
    [InlineData("[@table:tt]", "[@tab:tt]")]
    [InlineData("[@section:first]", "[@sec:first]")]
    [InlineData("[@fig：c]", "[@fig:c]")]
    [InlineData("【@fig:c】", "[@fig:c]")]
    [InlineData("［@tab:tt］", "[@tab:tt]")]
    [InlineData("[＠tab:tt]", "[@tab:tt]")]
    [InlineData("[@Fig:c]", "[@fig:c]")]
    [InlineData("[@fig: c]", "[@fig:c]")]
    [InlineData("[ @fig:c ]", "[@fig:c]")]
    [InlineData("[@tab:t t]", "[@tab:tt]")]
    [InlineData("[@c]", "[@fig:c]")]
    [InlineData("[@tabtt]", "[@tab:tt]")]
    [InlineData("[@表:tt]", "[@tab:tt]")]
    [InlineData("@fig:c", "[@fig:c]")]
    [InlineData("[fig:c]", "[@fig:c]")]
    [InlineData("（@tab:tt）", "[@tab:tt]")]
    [InlineData("(@tab:tt)", "[@tab:tt]")]
    [InlineData("[@page:tt]", "[@page:tab:tt]")]
    [InlineData("[@page：tab：tt]", "[@page:tab:tt]")]
    [InlineData("［^n］", "[^n]")]
    [InlineData("[＾n]", "[^n]")]
    [InlineData("【^n】", "[^n]")]
    [InlineData("[^ n]", "[^n]")]
    public void A_reference_that_is_nearly_right_is_an_error_with_the_right_spelling(string written, string right)
    {
        foreach (string markdown in (string[])[$"见{written}。", $"# 标题{written}", $"- **见**{written}", $"| a |\n|---|\n| {written} |", $"注[^m]。\n\n[^m]: 见{written}。"])
        {
            Diagnostic found = ProseSample.Report(markdown);

            Assert.Equal(("MDN016", written, $"Write '{right}'."), (found.Code, found.Span!.Value.ToWritten().Text, found.Hint));
        }
    }

    [Theory]
    [InlineData("caption: 见[@figure:c]\nsource: s\nfile: figures/a.svg\nalt: x")]
    [InlineData("caption: x\nsource: 见[@figure:c]\nfile: figures/a.svg\nalt: x")]
    [InlineData("caption: x\nsource: s\nnotes: [\"见[@figure:c]\"]\nfile: figures/a.svg\nalt: x")]
    public void A_reference_in_the_keys_of_a_directive_is_checked(string body)
    {
        Diagnostic found = ProseSample.Report($"```figure {{#d}}\n{body}\n```");

        Assert.Equal(("MDN016", "[@figure:c]", "Write '[@fig:c]'."), (found.Code, found.Span!.Value.ToWritten().Text, found.Hint));
    }

    [Theory]
    [InlineData("[@tab:tt")]
    [InlineData("[@]")]
    [InlineData("[@zzzzzz:qqqqqq]")]
    [InlineData("[^n")]
    public void What_begins_like_a_reference_is_never_printed(string written) =>
        Assert.Equal("MDN016", ProseSample.Report($"见{written}").Code);

    [Theory]
    [InlineData("联系 a@b.com 或 a.b@c.com.cn（x@y.org）")]
    [InlineData("[联系@公司](https://example.com/@user)")]
    [InlineData("微博@某某、（@某某）、【@某某】、@user:")]
    [InlineData("\\[@fig:c] 与 \\[^n]")]
    [InlineData("`[@figure:c]` 与 `［^n］`")]
    [InlineData("[@fig:c]、[@tab:tt]、[@sec:first]、[@page:tab:tt]、[^n]")]
    [InlineData("[注：口径同上] [图] [table: 1] [a:b]")]
    [InlineData("x^2、2^10、[2024]、【重要】")]
    public void Everyday_text_is_not_a_reference(string written) => Assert.Empty(ProseSample.Reports(written));

    [Theory]
    [InlineData("第[@page:tab:tt]页", "第[@page:tab:tt]")]
    [InlineData("第 [@page:tab:tt] 页", "第 [@page:tab:tt]")]
    [InlineData("见[@page:tab:tt]页", "[@page:tab:tt]页")]
    [InlineData("see page [@page:tab:tt]", "page [@page:tab:tt]")]
    [InlineData("see p. [@page:tab:tt]", "p. [@page:tab:tt]")]
    public void The_word_for_a_page_is_not_written_beside_a_page_reference(string markdown, string place)
    {
        Diagnostic found = ProseSample.Report(markdown);

        Assert.Equal(("MDN009", place, "Write '[@page:tab:tt]' alone."), (found.Code, found.Span!.Value.Text, found.Hint));
    }

    [Theory]
    [InlineData("见[@page:tab:tt]。")]
    [InlineData("the homepage [@page:tab:tt]")]
    [InlineData("第[@tab:tt]页")]
    public void A_page_reference_alone_is_not_doubled(string markdown) => Assert.Empty(ProseSample.Reports(markdown));
}
