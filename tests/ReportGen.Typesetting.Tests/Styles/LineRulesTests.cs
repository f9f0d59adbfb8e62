using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;
using ReportGen.Layout.Text;
using ReportGen.Notes;
using ReportGen.Notes.Styles;
using ReportGen.Typesetting.Styles;
using ReportGen.Typesetting.Tests.Rendering;

namespace ReportGen.Typesetting.Tests.Styles;

public class LineRulesTests
{
    private const string Lines = "paragraph: {lines: {kinsoku: strict, squeeze: false, numberGlue: false, lastLineHan: 3, grid: true}, body: {hyphenation: false}, english: {hyphenation: true}}";

    [Fact]
    public void A_theme_sets_the_rules_of_line_breaking()
    {
        HouseTheme theme = Read(Lines)!;

        Assert.Equal(new LineRuleStyle(KinsokuLevel.Strict, PunctuationSqueeze: false, KeepsNumbersWhole: false, 3, Grid: true), theme.LineRules);
        Assert.True(theme.Paragraph["english"].Hyphenation);
        Assert.False(theme.Paragraph["body"].Hyphenation);
    }

    [Fact]
    public void Without_them_the_national_standard_applies()
    {
        HouseTheme theme = Read("heading: {numberGap: 0.5}")!;

        Assert.Equal(new LineRuleStyle(KinsokuLevel.Gb, PunctuationSqueeze: true, KeepsNumbersWhole: true, 2, Grid: false), theme.LineRules);
        Assert.False(theme.Paragraph["english"].Hyphenation);
    }

    [Fact]
    public void An_unknown_level_is_an_error()
    {
        var diagnostics = new DiagnosticBag();

        Assert.Null(Read("paragraph: {lines: {kinsoku: stern}}", diagnostics));
        Assert.Contains(diagnostics.Items, item => item.Message == "Invalid value 'stern' of 'kinsoku'.");
    }

    [Fact]
    public void On_a_grid_every_line_of_body_text_is_at_a_multiple_of_the_leading()
    {
        string prose = string.Concat(Enumerable.Repeat("大语言模型把句子切成token再送入Transformer；先把尺寸、时长各异的视频压缩到低维空间。", 9));
        string note = $"# 第一章\n\n{prose}\n\n## 第一节\n\n{prose}\n\n- {prose}\n- 二\n\n```table {{#multiples}}\ncaption: 表\ndata: t\ncolumns: [code, pe]\nsource: 示例\n```\n\n{prose}\n\n::: columns\n\n{prose}\n\n{prose}\n\n:::\n\n{prose}\n";
        HouseTheme theme = Read("paragraph: {lines: {grid: true}}")!;
        double leading = theme.Style("body").Leading;

        var places = new List<double>();
        foreach ((ReportGen.Graphics.Geometry.Point at, ReportGen.Graphics.Pages.GlyphRun run) in ComposedSample.Compose(note, theme: "paragraph: {lines: {grid: true}}").Pages.Pages.SelectMany(ComposedSample.Runs))
        {
            if (run.Size.Equals(theme.Style("body").Size) && run.Text.Length > 8 && run.Provenance.Written?.Source.Path.EndsWith("note.zh.md", StringComparison.Ordinal) == true)
            {
                places.Add((at.Y - theme.Page.Margin.Top) % leading);
            }
        }

        Assert.True(places.Count > 40, $"{places.Count} lines");
        Assert.All(places, place => Assert.Equal(places[0], place, 0.01));
    }

    private static HouseTheme? Read(string theme, DiagnosticBag? diagnostics = null)
    {
        var source = new SourceText("note.yaml", "own");
        StyleSource? style = StyleReader.Read(ComposedSample.StylesWith(theme), new TextValue("own") { Span = source.Span(0, 3) }, new DiagnosticBag());
        return ThemeReader.Read(style!.Theme, diagnostics ?? new DiagnosticBag());
    }
}
