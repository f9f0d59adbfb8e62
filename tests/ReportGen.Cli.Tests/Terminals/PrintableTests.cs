using ReportGen.Cli.Diagnostics;
using ReportGen.Cli.Terminals;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;

namespace ReportGen.Cli.Tests.Terminals;

public sealed class PrintableTests
{
    [Theory]
    [InlineData("正文 a.md", "正文 a.md")]
    [InlineData("a\u001b[31mb", "a\uFFFD[31mb")]
    [InlineData("a\u001b]0;t\u0007b", "a\uFFFD]0;t\uFFFDb")]
    [InlineData("a\r\nb\tc", "a  b c")]
    [InlineData("a\u202Eb\u2066c\u200Fd\u2028e", "a\uFFFDb\uFFFDc\uFFFDd\uFFFDe")]
    [InlineData("a\u009Bb\u007Fc", "a\uFFFDb\uFFFDc")]
    [InlineData("x ##vso[task.x] y", "x ##vso(task.x] y")]
    [InlineData("😀𠀀", "😀𠀀")]
    public void Text_of_others_has_no_character_that_commands_a_terminal(string text, string shown) => Assert.Equal(shown, Printable.Of(text));

    [Fact]
    public void Half_a_surrogate_pair_is_replaced() => Assert.Equal("a\uFFFDb", Printable.Of("a\uD800b"));

    [Theory]
    [InlineData("::error::x/a.pdf", "./::error::x/a.pdf")]
    [InlineData("##[error]x", "./##[error]x")]
    [InlineData("out/::error::x.pdf", "out/::error::x.pdf")]
    public void A_path_never_begins_a_line_with_a_command_to_a_build_server(string path, string shown) => Assert.Equal(shown, Printable.Path(path));

    [Fact]
    public void No_part_of_a_diagnostic_carries_names_as_they_are()
    {
        const string Name = "x\u001b[2J\n::error::\u202E";
        var place = new SourceText(Name, Name);
        foreach (Diagnostic diagnostic in (Diagnostic[])[
            new(CsvCodes.Number, Name, place.Span(0, 3), Name) { Trace = [new DiagnosticFrame("included from", place.Span(0, 1))] },
            new(CsvCodes.Number, Name, Span: null) { Note = Name }])
        {
            var writer = new StringWriter { NewLine = "\n" };
            new DiagnosticPrinter(writer, new Style(isOn: false), 100).Print(diagnostic);
            Assert.DoesNotContain('\u001b', writer.ToString());
            Assert.DoesNotContain('\u202E', writer.ToString());
            Assert.DoesNotContain("\n::", writer.ToString(), StringComparison.Ordinal);
        }
    }
}
