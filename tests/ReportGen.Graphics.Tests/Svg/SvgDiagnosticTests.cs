using System.Text;

using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Svg;

namespace ReportGen.Graphics.Tests.Svg;

public sealed class SvgDiagnosticTests
{
    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><rect></svg>", "SVG001")]
    [InlineData("", "SVG001")]
    [InlineData("plain text", "SVG001")]
    [InlineData("<html/>", "SVG003")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><svg xmlns='http://www.w3.org/2000/svg'>&b;</svg>", "SVG002")]
    [InlineData("<!DOCTYPE svg SYSTEM 'file:///etc/passwd'><svg xmlns='http://www.w3.org/2000/svg'>&x;</svg>", "SVG001")]
    public void A_text_that_is_no_drawing_is_an_error(string text, string code)
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(SvgFiles.Read(text, diagnostics));
        Assert.Equal(code, Assert.Single(diagnostics.Items).Code);
        Assert.NotNull(diagnostics.Items[0].Hint);
    }

    [Theory]
    [InlineData("<rect width='1' height='NaN'/>")]
    [InlineData("<rect width='1e999' height='1'/>")]
    [InlineData("<rect width='Infinity' height='1'/>")]
    [InlineData("<path d='M0 0L99999999999 1'/>")]
    [InlineData("<path d='L5 5'/>")]
    [InlineData("<path d='M0 0 Lx'/>")]
    [InlineData("<polygon points='1 2 3'/>")]
    [InlineData("<g transform='spin(3)'/>")]
    [InlineData("<g fill='reddish'/>")]
    [InlineData("<g opacity='half'/>")]
    [InlineData("<g font-weight='heavy'/>")]
    public void A_value_that_cannot_be_read_is_an_error_at_its_attribute(string element)
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(SvgFiles.Read($"<svg xmlns='http://www.w3.org/2000/svg'>\n  {element}\n</svg>", diagnostics));
        Diagnostic found = Assert.Single(diagnostics.Items);
        Assert.Equal("SVG005", found.Code);
        Assert.Equal(2, found.Span!.Value.StartPosition.Line);
        Assert.True(found.Span.Value.StartPosition.Column > 3);
    }

    [Theory]
    [InlineData("<use href='#none'/>")]
    [InlineData("<rect width='1' height='1' fill='url(#none)'/>")]
    [InlineData("<g clip-path='url(#none)'/>")]
    [InlineData("<use href='http://example.com/a.svg#b'/>")]
    public void A_reference_that_leads_nowhere_is_an_error(string element)
    {
        Assert.Equal("SVG006", Assert.Single(Find(element).Items).Code);
    }

    [Theory]
    [InlineData("<foreignObject/>", "SVG010")]
    [InlineData("<script>alert(1)</script>", "SVG010")]
    [InlineData("<image href='http://example.com/a.png' width='1' height='1'/>", "SVG010")]
    [InlineData("<image href='../../etc/passwd' width='1' height='1'/>", "SVG010")]
    [InlineData("<g filter='url(#f)'/>", "SVG011")]
    [InlineData("<style>g > rect{fill:red}</style>", "SVG012")]
    [InlineData("<style>@media print{rect{fill:red}}</style>", "SVG012")]
    [InlineData("<radialGradient id='r'><stop stop-color='red'/></radialGradient><rect width='1' height='1' fill='url(#r)'/>", "SVG013")]
    public void What_is_not_supported_is_a_warning_with_a_hint(string element, string code)
    {
        Diagnostic found = Assert.Single(Find(element).Items);
        Assert.Equal(code, found.Code);
        Assert.Equal(Severity.Warning, found.Severity);
        Assert.False(string.IsNullOrEmpty(found.Hint));
    }

    [Fact]
    public void Editors_own_elements_and_attributes_pass_in_silence()
    {
        Assert.Empty(Find("<x:namedview xmlns:x='urn:x' fill='nonsense'><x:grid/></x:namedview><metadata><a/></metadata>").Items);
    }

    [Fact]
    public void A_plain_document_type_is_passed_over()
    {
        var diagnostics = new DiagnosticBag();
        Assert.NotNull(SvgFiles.Read("<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'><svg xmlns='http://www.w3.org/2000/svg'/>", diagnostics));
        Assert.Empty(diagnostics.Items);
    }

    [Fact]
    public void A_drawing_that_uses_itself_ends_with_an_error()
    {
        Assert.Equal("SVG004", Assert.Single(Find("<g id='a'><use href='#a'/></g>").Items).Code);
    }

    [Fact]
    public void A_drawing_that_doubles_itself_again_and_again_ends_with_an_error()
    {
        var text = new StringBuilder("<rect id='u0' width='1' height='1'/>");
        for (int i = 1; i <= 40; i++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"<g id='u{i}'><use href='#u{i - 1}'/><use href='#u{i - 1}'/></g>");
        }

        Assert.Contains(Find(text.ToString()).Items, found => found.Code == "SVG004");
    }

    [Fact]
    public void Elements_nested_without_end_are_an_error()
    {
        Assert.Equal("SVG004", Assert.Single(Find(string.Concat(Enumerable.Repeat("<g>", 5000)) + string.Concat(Enumerable.Repeat("</g>", 5000))).Items).Code);
    }

    [Property(MaxTest = 500)]
    public Property No_damage_to_a_drawing_makes_the_reader_fail()
    {
        const string Sound = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><style>.a{fill:red}</style><g id='g' transform='rotate(5)' opacity='.5'>" +
            "<path class='a' d='M0 0C1 1 2 2 3 3a1 2 3 0 1 4 5z' stroke='blue' stroke-dasharray='1 2'/><text x='1' y='2'>字<tspan dx='1'>b</tspan></text></g>" +
            "<use href='#g' x='1'/><linearGradient id='l'><stop offset='0'/></linearGradient><rect width='5' height='5' fill='url(#l)'/></svg>";
        Gen<string> damaged =
            from count in Gen.Choose(1, 4)
            from places in Gen.Choose(0, Sound.Length - 1).ArrayOf(count)
            from letters in Gen.Elements('\0', '<', '>', '\'', '#', '9', '-', '.', 'e', 'M', '{', '&', ' ', 'N').ArrayOf(count)
            select Damage(Sound, places, letters);
        return Prop.ForAll(damaged.ToArbitrary(), text =>
        {
            var diagnostics = new DiagnosticBag();
            SvgDrawing? drawing = SvgFiles.Read(text, diagnostics);
            return drawing is not null || diagnostics.HasErrors;
        });
    }

    private static string Damage(string text, int[] places, char[] letters)
    {
        char[] damaged = text.ToCharArray();
        for (int i = 0; i < places.Length; i++)
        {
            damaged[places[i]] = letters[i];
        }

        return new string(damaged);
    }

    private static DiagnosticBag Find(string content)
    {
        var diagnostics = new DiagnosticBag();
        SvgFiles.Read($"<svg xmlns='http://www.w3.org/2000/svg'>{content}</svg>", diagnostics);
        return diagnostics;
    }

    // A path of a hundred thousand characters, painted a million times in all.
    [Fact]
    public void A_long_path_used_again_and_again_is_too_large()
    {
        var text = new StringBuilder("<defs><path id='p0' d='M0 0").Insert(0, "<svg xmlns='http://www.w3.org/2000/svg'>");
        text.Append(string.Concat(Enumerable.Repeat("L5 5", 25_000))).Append("'/>");
        for (int i = 0; i < 3; i++)
        {
            text.Append($"<g id='p{i + 1}'>").Append(string.Concat(Enumerable.Repeat($"<use href='#p{i}'/>", 100))).Append("</g>");
        }

        AssertTooLarge(text.Append("</defs><use href='#p3'/></svg>").ToString());
    }

    [Fact]
    public void Many_rules_for_many_elements_are_too_much()
    {
        string rules = string.Concat(Enumerable.Repeat(".a,.b,.c,.d,.e,.f,.g,.h{fill:red}", 1_000));
        AssertTooLarge($"<svg xmlns='http://www.w3.org/2000/svg'><style>{rules}</style>{string.Concat(Enumerable.Repeat("<g/>", 20_000))}</svg>");
    }

    private static void AssertTooLarge(string drawing)
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(SvgFiles.Read(drawing, diagnostics));
        Assert.Equal("SVG004", Assert.Single(diagnostics.Items).Code);
    }
}
