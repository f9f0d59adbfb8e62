using ReportGen.Composition.Styles;
using ReportGen.Composition.Tests.Pages;
using ReportGen.Content.Files;
using ReportGen.Content.Styles;
using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Notes;
using ReportGen.Core.Sources;
using ReportGen.Layout.Text;

namespace ReportGen.Composition.Tests.Styles;

public class LineRulesTests
{
    private const string Lines = "paragraph: {lines: {kinsoku: strict, squeeze: false, numberGlue: false, lastLineHan: 3}, english: {hyphenation: true}}";

    [Fact]
    public void A_theme_sets_the_rules_of_line_breaking()
    {
        HouseTheme theme = Read(Lines)!;

        Assert.Equal(new LineRulesLook(KinsokuLevel.Strict, PunctuationSqueeze: false, NumberGlue: false, 3), theme.LineRules);
        Assert.True(theme.Paragraph["english"].Hyphenation);
        Assert.False(theme.Paragraph["body"].Hyphenation);
    }

    [Fact]
    public void Without_them_the_national_standard_holds()
    {
        HouseTheme theme = Read("heading: {numberGap: 0.5}")!;

        Assert.Equal(new LineRulesLook(KinsokuLevel.Gb, PunctuationSqueeze: true, NumberGlue: true, 2), theme.LineRules);
        Assert.False(theme.Paragraph["english"].Hyphenation);
    }

    [Fact]
    public void An_unknown_level_is_an_error()
    {
        var diagnostics = new DiagnosticBag();

        Assert.Null(Read("paragraph: {lines: {kinsoku: stern}}", diagnostics));
        Assert.Contains(diagnostics.Items, item => item.Message == "'kinsoku' cannot be 'stern'.");
    }

    private static HouseTheme? Read(string theme, DiagnosticBag? diagnostics = null)
    {
        var files = new InMemoryFiles("templates");
        string house = Path.Combine(ComposedSample.Repository, "templates", "shanghai-securities");
        foreach (string file in Directory.GetFiles(house))
        {
            files = files.With($"shanghai-securities/{Path.GetFileName(file)}", File.ReadAllText(file));
        }

        files = files.With("own/theme.yaml", $"extends: shanghai-securities\n{theme}\n");
        var source = new SourceText("note.yaml", "own");
        StyleSource? style = StyleReader.Read(files, new TextValue("own") { Span = source.Span(0, 3) }, new DiagnosticBag());
        return ThemeReader.Read(style!.Theme, diagnostics ?? new DiagnosticBag());
    }
}
