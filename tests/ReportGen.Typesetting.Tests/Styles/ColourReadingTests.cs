using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;
using ReportGen.Graphics.Pages;
using ReportGen.Typesetting.Styles;
using ReportGen.Yaml;

namespace ReportGen.Typesetting.Tests.Styles;

public sealed class ColourReadingTests
{
    private readonly DiagnosticBag _diagnostics = new();

    [Fact]
    public void A_colour_is_written_with_a_number_sign_in_quotation_marks() =>
        Assert.Equal(new Colour(0xA6, 0x19, 0x2E), Read("c: \"#A6192E\""));

    [Theory]
    [InlineData("c: red", "the text 'red'")]
    [InlineData("c: 12", "the number 12")]
    public void Anything_else_is_reported(string yaml, string found)
    {
        Assert.Null(Read(yaml));

        Diagnostic problem = Assert.Single(_diagnostics.Items);
        Assert.Equal(("YML103", 4), (problem.Code, problem.Span!.Value.Start + 1));
        Assert.Equal($"'c': expected a colour such as \"#A6192E\", found {found}.", problem.Message);
    }

    private Colour? Read(string yaml)
    {
        var map = (MapValue)YamlReader.Read(new SourceText("t.yaml", yaml), _diagnostics)!;
        return new MapReader(map, _diagnostics, "the map", "c").Colour("c");
    }
}
