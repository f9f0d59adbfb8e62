using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Typesetting.Styles;
using ReportGen.Typesetting.Tests.Rendering;
using ReportGen.Yaml;

namespace ReportGen.Typesetting.Tests.Styles;

public sealed class ThemeReaderTests
{
    private readonly DiagnosticBag _diagnostics = new();

    [Fact]
    public void Lengths_use_the_unit_of_their_key_and_colours_the_palette()
    {
        HouseTheme theme = Read(theme => theme)!;

        Assert.Empty(_diagnostics.Items);
        Assert.Equal(Length.Millimetres(210), theme.Page.Size.Width, 6);
        Assert.Equal(1, theme.Table.TopRule.Weight);
        Assert.True(Colour.TryParse("#1A2327", out Colour ink));
        Assert.Equal(ink, theme.Table.TopRule.Colour);
        Assert.Equal(["negative", "neutral", "none", "positive"], theme.Table.RatingTones.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Rules_of_lines_are_on_unless_a_theme_turns_them_off()
    {
        LineRuleStyle absent = Read(theme => theme.Replace("  lastLine:", "  ignored:", StringComparison.Ordinal))!.LineRules;
        LineRuleStyle off = Read(theme => theme.Replace("  lastLine:", "  lines: {squeeze: false, numberGlue: false, kinsoku: strict}\n  ignored:", StringComparison.Ordinal))!.LineRules;

        Assert.Equal((true, true, Layout.Text.KinsokuLevel.Gb), (absent.PunctuationSqueeze, absent.KeepsNumbersWhole, absent.Kinsoku));
        Assert.Equal((false, false, Layout.Text.KinsokuLevel.Strict), (off.PunctuationSqueeze, off.KeepsNumbersWhole, off.Kinsoku));
    }

    [Fact]
    public void Columns_of_tables_have_rules_only_where_a_theme_writes_one()
    {
        Assert.Null(Read(theme => theme)!.Table.ColumnRule);
        Assert.Equal(0.5, Read(theme => theme.Replace("verticalRules: none", "verticalRules: {weight: 0.5, colour: ink}", StringComparison.Ordinal))!.Table.ColumnRule!.Value.Weight);
    }

    [Theory]
    [InlineData("padY: 6", "pady: 6", "YML101", "pady")]
    [InlineData("headFill:   paper", "headFill:   papr", "STY002", "papr")]
    [InlineData("gutter: 8", "gutter: wide", "YML103", "wide")]
    [InlineData("{font: data, size: 7.5, colour: quiet}", "{font: dat, size: 7.5, colour: quiet}", "STY003", "dat")]
    public void Errors_are_reported_at_their_location(string written, string instead, string code, string place)
    {
        Assert.Null(Read(theme => theme.Replace(written, instead, StringComparison.Ordinal)));

        Diagnostic found = _diagnostics.Items[0];
        Assert.Equal((code, place), (found.Code, found.Span!.Value.Text));
    }

    private HouseTheme? Read(Func<string, string> change)
    {
        string text = change(ComposedSample.Read("templates/plain/theme.yaml"));
        MapValue tree = YamlReader.ReadMap(new SourceText("theme.yaml", text), _diagnostics)!;
        return ThemeReader.Read(tree, _diagnostics);
    }
}
