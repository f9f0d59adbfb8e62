using FsCheck.Xunit;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;
using ReportGen.Notes.Text;

namespace ReportGen.Notes.Tests.Text;

public sealed class MarkdownCommentsTests
{
    private readonly DiagnosticBag _diagnostics = new();
    private readonly List<NoteComment> _removed = [];

    [Theory]
    [InlineData("甲<!-- 批注 -->乙", "甲乙")]
    [InlineData("甲\n<!-- 批注 -->\n乙", "甲\n乙")]
    [InlineData("甲\n  <!-- 批注 -->  \r\n乙", "甲\n乙")]
    [InlineData("甲<!-- 一\n\n二 -->乙", "甲乙")]
    [InlineData("| a |\n|---|\n<!-- 行 -->\n| 1 |", "| a |\n|---|\n| 1 |")]
    [InlineData("<!-- 一 --><!-- 二 -->甲", "甲")]
    [InlineData("<!---->甲", "甲")]
    [InlineData("<!-- {{ unknown }} -->甲", "甲")]
    [InlineData("<!-- `x -->甲`乙", "甲`乙")]
    public void A_comment_is_removed(string text, string rest)
    {
        Assert.Equal(rest, Remove(text));
        Assert.Empty(_diagnostics.Items);
    }

    [Theory]
    [InlineData("`<!-- 甲 -->`")]
    [InlineData("``<!-- ` -->``")]
    [InlineData("```\n<!-- 甲 -->\n```\n")]
    [InlineData("~~~~\n```\n<!-- 甲 -->\n~~~~")]
    [InlineData("- ```table {#x}\n  caption: \"<!-- 甲 -->\"\n  ```")]
    [InlineData("> ```\n> <!-- 甲 -->\n> ```")]
    [InlineData("\\<!-- 甲 -->")]
    [InlineData("{{ \"<!-- 甲 -->\" }}")]
    [InlineData("{{ '}}<!-- 甲 -->' }}")]
    [InlineData("a < b -- c --> d <! -- e")]
    public void In_code_in_expressions_and_behind_a_backslash_the_signs_are_text(string text)
    {
        Assert.Equal(text, Remove(text));
        Assert.Empty(_diagnostics.Items);
    }

    [Theory]
    [InlineData("`甲\n\n<!-- 批注 -->乙`", "`甲\n\n乙`")]
    [InlineData("```\n代码\n```\n<!-- 批注 -->乙", "```\n代码\n```\n乙")]
    [InlineData("````\n```\n<!-- 甲 -->\n````\n<!-- 批注 -->乙", "````\n```\n<!-- 甲 -->\n````\n乙")]
    public void Code_ends_where_Markdown_ends_it(string text, string rest) => Assert.Equal(rest, Remove(text));

    [Fact]
    public void A_comment_that_is_not_closed_is_an_error_at_its_beginning()
    {
        Remove("甲\n<!-- 批注\n乙");

        Diagnostic found = Assert.Single(_diagnostics.Items);
        Assert.Equal(("MDN020", 2, "<!--"), (found.Code, found.Span!.Value.Start, found.Span!.Value.Text));
    }

    [Fact]
    public void Removed_comments_are_known_by_their_text_and_place()
    {
        Remove("甲<!-- 一\n二 -->乙\n\n<!--三-->\n`<!-- code -->`");

        Assert.Equal(["一\n二", "三"], _removed.Select(comment => comment.Text));
        Assert.Equal(["n.md:1:2", "n.md:4:1"], _removed.Select(comment => comment.Span.ToString()));
    }

    [Property]
    public bool Every_remaining_character_keeps_its_place(ushort[] picks)
    {
        string[] parts = ["甲", "\n", "<!-- x -->", "`", "```\n", "<!--", "-->", "{{ a }}", " ", "\\", "- "];
        var source = new SourceText("n.md", string.Concat(picks.Select(pick => parts[pick % parts.Length])));
        SourceText rest = MarkdownComments.Remove(source, [], _diagnostics);
        return Enumerable.Range(0, rest.Text.Length).All(at => rest.Span(at, 1).ToWritten() is var written
            && ReferenceEquals(written.Source, source) && written.Text[0] == rest.Text[at]);
    }

    private string Remove(string text) => MarkdownComments.Remove(new SourceText("n.md", text), _removed, _diagnostics).Text;
}
