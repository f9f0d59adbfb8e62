using System.Text;

using ReportGen.Notes.Text;

namespace ReportGen.Notes.Tests.Text;

public sealed class PublishedSourceTests
{
    [Theory]
    [InlineData("甲<!-- 批\n注 -->乙\n", "甲\n     乙\n")]
    [InlineData("甲 {{# 内部 }}乙", "甲 {{     }}乙")]
    [InlineData("甲 {{ ## 内\n部 ## }}乙", "甲 {{\n     }}乙")]
    [InlineData("{{ x # 内部\n y }}", "{{ x\n y }}")]
    [InlineData("{{ \"# 文\" }}", "{{ \"# 文\" }}")]
    [InlineData("```table {#t}\ncaption: 题 # 内部\n# 内部\ndata: t\n```\n", "```table {#t}\ncaption: 题\n\ndata: t\n```\n")]
    [InlineData("```table {#t}\ncaption: \"{{ x }} # 文\" # 内部\n```\n", "```table {#t}\ncaption: \"{{ x }} # 文\"\n```\n")]
    [InlineData("```sh\n# 代码 <!-- 文 -->\n```\n# 标题\n", "```sh\n# 代码 <!-- 文 -->\n```\n# 标题\n")]
    [InlineData("# 标题 {#a}\r\n<!-- 批注 -->\r\n文\r\n", "# 标题 {#a}\r\n\r\n文\r\n")]
    public void Markdown_is_attached_without_its_comments(string text, string published) => Assert.Equal(published, Publish("note.zh.md", text));

    [Theory]
    [InlineData("a: 1 # 内部\n# 内部\nb: \"# 文\"\n", "a: 1\n\nb: \"# 文\"\n")]
    [InlineData("a: |\n  # 文\n  文 # 文\nb: 1 # 内部", "a: |\n  # 文\n  文 # 文\nb: 1")]
    [InlineData("a: x#y\nb: 'it''s # 文'\nc: [1, # 内部\n  2]\n", "a: x#y\nb: 'it''s # 文'\nc: [1,\n  2]\n")]
    [InlineData("# 内部\r\na: 1\r\n", "\r\na: 1\r\n")]
    [InlineData("a: 中文，𠮷 # 内部\nb: 2", "a: 中文，𠮷\nb: 2")]
    public void Yaml_is_attached_without_its_comments(string text, string published) => Assert.Equal(published, Publish("note.yaml", text));

    [Fact]
    public void A_file_without_comments_is_attached_as_it_is()
    {
        byte[] data = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("a: 1\r\n")];

        Assert.True(PublishedSource.Of("note.yaml", data, _ => true).Span.SequenceEqual(data));
        Assert.Equal("a,b # c\n", Publish("data/t.csv", "a,b # c\n"));
    }

    private static string Publish(string path, string text) =>
        Encoding.UTF8.GetString(PublishedSource.Of(path, Encoding.UTF8.GetBytes(text), name => name == "table").Span);
}
