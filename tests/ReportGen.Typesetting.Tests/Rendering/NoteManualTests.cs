using System.Text.RegularExpressions;

using ReportGen.Documents;
using ReportGen.Graphics.Pages;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Typesetting.Tests.Rendering;

/// <summary>Tests content/README.md: its examples compose, and its tables list all keys.</summary>
public sealed class NoteManualTests
{
    public static TheoryData<string> Examples =>
        [.. Regex.Matches(ComposedSample.Read("content/README.md"), "^````markdown\n(.*?)^````", RegexOptions.Singleline | RegexOptions.Multiline, TimeSpan.FromSeconds(5))
            .Select(match => match.Groups[1].Value)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_of_the_manual_composes(string example)
    {
        // The table of the sample replaces that of the reader.
        string body = example
            .Replace("data: comparables", "data: t", StringComparison.Ordinal)
            .Replace("pe_2024e", "pe", StringComparison.Ordinal)
            .Replace("[光模块]", "[组0]", StringComparison.Ordinal);
        PagedDocument pages = ComposedSample.Compose("::: cover\n## 主要观点\n观点。\n:::\n\n# 第一章\n\n" + body).Pages;
        Assert.True(pages.Pages.Length > 3);
    }

    [Fact]
    public void The_manual_lists_the_keys_of_every_directive_as_they_are_described()
    {
        const string Marker = " of reportgen schema directives --as markdown -->\n";
        string manual = ComposedSample.Read("content/README.md");
        int start = manual.IndexOf("<!-- begin" + Marker, StringComparison.Ordinal) + "<!-- begin".Length + Marker.Length;
        string keys = manual[start..manual.IndexOf("<!-- end" + Marker, StringComparison.Ordinal)].Trim('\n') + "\n";

        Assert.Equal(KeyTableWriter.Write(DocumentSchemas.Directives), keys);
    }
}
