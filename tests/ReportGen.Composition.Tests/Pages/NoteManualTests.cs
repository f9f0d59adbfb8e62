using System.Text.RegularExpressions;

using ReportGen.Composition.Directives;
using ReportGen.Core.Pages;

namespace ReportGen.Composition.Tests.Pages;

/// <summary>Holds content/README.md to the program: its examples compose.</summary>
public sealed class NoteManualTests
{
    public static TheoryData<string> Examples =>
        [.. Regex.Matches(ComposedSample.Read("content/README.md"), "^````markdown\n(.*?)^````", RegexOptions.Singleline | RegexOptions.Multiline, TimeSpan.FromSeconds(5))
            .Select(match => match.Groups[1].Value)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_of_the_manual_composes(string example)
    {
        // The sample's table stands in for the reader's.
        string body = example
            .Replace("data: comparables", "data: t", StringComparison.Ordinal)
            .Replace("pe_2024e", "pe", StringComparison.Ordinal)
            .Replace("[光模块]", "[组0]", StringComparison.Ordinal);
        PagedDocument pages = ComposedSample.Compose("::: cover\n## 主要观点\n观点。\n:::\n\n# 第一章\n\n" + body).Pages;
        Assert.True(pages.Pages.Length > 3);
    }

    [Fact]
    public void The_manual_names_every_key_of_every_exhibit()
    {
        string manual = ComposedSample.Read("content/README.md");
        Assert.All(
            ExhibitFrameReader.Keys.ToArray(),
            key => Assert.Contains($"`{key}`", manual, StringComparison.Ordinal));
    }
}
