using System.Globalization;

using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Templating.Tests.Language;

public sealed class CultureTests
{
    private static readonly CultureInfo Comma = CreateComma();

    [Theory]
    [InlineData("{{ 1234.5 }}", "1234,5")]
    [InlineData("{{ \"x\" + 1.5 }}", "x1,5")]
    [InlineData("{{ [1.5, 2] }}", "[1,5, 2]")]
    [InlineData("{{ $\"{1.5}\" }}", "1.5")]
    [InlineData("{{ 1.5 | object.to_json }}", "1.5")]
    [InlineData("{{ 1234.5 | math.format \"N1\" }}", "1.234,5")]
    [InlineData("{{ \"1,5\" | string.to_double }}", "1,5")]
    public void Numbers_use_the_culture_of_the_context(string template, string output)
    {
        var diagnostics = new DiagnosticBag();
        Assert.Equal(output, Template.Parse(new("t", template), diagnostics)!.Render(new TemplateContext { Culture = Comma }, diagnostics)?.Text);
    }

    [Fact]
    public void The_culture_of_the_machine_is_not_used()
    {
        CultureInfo outer = Thread.CurrentThread.CurrentCulture;
        Thread.CurrentThread.CurrentCulture = Comma;
        try
        {
            Assert.Equal("1234.5 [1.5] x1.5 1,234.50 27 Feb 2024", Render.Text("{{ 1234.5 }} {{ [1.5] }} {{ \"x\" + 1.5 }} {{ 1234.5 | math.format \"N2\" }} {{ date.parse \"2024-02-27\" }}"));
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = outer;
        }
    }

    private static CultureInfo CreateComma()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        return culture;
    }
}
