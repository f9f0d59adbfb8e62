using ReportGen.Cli.Diagnostics;
using ReportGen.Cli.Terminals;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;

namespace ReportGen.Cli.Tests.Diagnostics;

public sealed class DiagnosticPrinterTests
{
    [Fact]
    public void A_diagnostic_shows_its_location_its_line_and_its_hint()
    {
        var source = new SourceText("content/x/data/y.csv", "code,pe\n300308.SZ,abc\n");
        var diagnostic = new Diagnostic(
            CsvCodes.Number, "'abc' is not a number.", source.Span(18, 3), "Write a number such as 12.5, or -- when there is none.");
        Assert.Equal(
            """
            error[CSV004]: 'abc' is not a number.
              ┌─ content/x/data/y.csv:2:11
              │
            2 │ 300308.SZ,abc
              │           ^^^
              = hint: Write a number such as 12.5, or -- when there is none.

            """,
            Printed(diagnostic));
    }

    [Fact]
    public void Markers_are_aligned_after_wide_characters()
    {
        const string Line = "公司 2024 年净利润 {{ porfit }} 亿元";
        var source = new SourceText("content/x/note.zh.md", Line);
        string[] lines = Printed(new Diagnostic(TemplateCodes.Syntax, "m", source.Span(Line.IndexOf("porfit", StringComparison.Ordinal), 6))).Split('\n');
        string before = lines[3][..lines[3].IndexOf("porfit", StringComparison.Ordinal)];
        Assert.Equal(DisplayWidth.Of(before), lines[4].IndexOf('^'));
        Assert.Equal("^^^^^^", lines[4].TrimStart(' ', '│'));
    }

    [Fact]
    public void A_wide_character_has_two_markers()
    {
        var source = new SourceText("f", "增持评级");
        Assert.Equal("  │   ^^^^", Printed(new Diagnostic(CsvCodes.Number, "m", source.Span(1, 2))).Split('\n')[4]);
    }

    [Fact]
    public void A_tab_is_shown_and_counted_as_spaces()
    {
        var source = new SourceText("f", "\ta: b");
        string[] lines = Printed(new Diagnostic(CsvCodes.Number, "m", source.Span(4, 1))).Split('\n');
        Assert.Equal("1 │     a: b", lines[3]);
        Assert.Equal("  │        ^", lines[4]);
    }

    [Fact]
    public void A_long_line_is_truncated_around_the_marked_span()
    {
        string text = new string('前', 300) + "HERE" + new string('后', 300);
        var source = new SourceText("f", text);
        string[] lines = Printed(new Diagnostic(CsvCodes.Number, "m", source.Span(300, 4)), columns: 60).Split('\n');
        Assert.True(DisplayWidth.Of(lines[3]) <= 60, lines[3]);
        Assert.StartsWith("1 │ …前", lines[3], StringComparison.Ordinal);
        Assert.EndsWith("后…", lines[3], StringComparison.Ordinal);
        Assert.Equal(DisplayWidth.Of(lines[3][..lines[3].IndexOf("HERE", StringComparison.Ordinal)]), lines[4].IndexOf('^'));
        Assert.Equal("^^^^", lines[4].TrimStart(' ', '│'));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(399)]
    [InlineData(5001)]
    [InlineData(59999)]
    public void A_place_in_a_very_long_line_is_shown_with_what_is_around_it(int at)
    {
        var source = new SourceText("a.md", new string('中', at) + "X" + new string('中', 60000 - at));
        string[] lines = Printed(new Diagnostic(CsvCodes.Number, "m", source.Span(at, 1))).Split('\n');
        Assert.InRange(DisplayWidth.Of(lines[3]), 20, 105);
        Assert.Equal(DisplayWidth.Of(lines[3].Split('X')[0]), lines[4].IndexOf('^'));
    }

    [Fact]
    public void A_span_over_lines_marks_the_first_to_its_end()
    {
        var source = new SourceText("f", "one two\nthree");
        Assert.Equal("  │     ^^^", Printed(new Diagnostic(CsvCodes.Number, "m", source.Span(4, 8))).Split('\n')[4]);
    }

    [Fact]
    public void A_position_at_the_end_of_a_line_is_marked_after_it()
    {
        var source = new SourceText("f", "key:\n");
        Assert.Equal("  │     ^", Printed(new Diagnostic(CsvCodes.Number, "m", source.Span(4, 0))).Split('\n')[4]);
    }

    [Fact]
    public void Control_characters_of_the_input_never_reach_the_terminal()
    {
        var source = new SourceText("f", "a\u001b[2Jb\u202Ec");
        string printed = Printed(new Diagnostic(CsvCodes.Number, "bad \u001b[31m value", source.Span(0, 1), "hint\nline"));
        Assert.DoesNotContain('\u001b', printed);
        Assert.DoesNotContain('\u202E', printed);
        Assert.Contains("= hint: hint line", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_in_template_output_is_shown_where_it_was_written()
    {
        var written = new SourceText("content/x/note.zh.md", "价格 {{ price }} 元");
        var output = new TracedText("价格 12 元", [new TracedSpan(3, 2, written.Span(6, 5))]);
        var derived = new SourceText("note.zh.md (output)", output.Text, output);
        string printed = Printed(new Diagnostic(MarkdownCodes.UnusedFootnote, "m", derived.Span(3, 2)));
        Assert.StartsWith("warning[MDN006]: m\n  ┌─ content/x/note.zh.md:1:7\n", printed, StringComparison.Ordinal);
        Assert.Contains("^^^^^", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void The_trace_is_shown_frame_by_frame()
    {
        var template = new SourceText("templates/s/cover.sbn", "{{ include 'risk.sbn' }}");
        var include = new SourceText("templates/s/risk.sbn", "{{ nothing }}");
        var diagnostic = new Diagnostic(TemplateCodes.Syntax, "m", include.Span(3, 7))
        {
            Trace = [new DiagnosticFrame("included from", template.Span(3, 18))],
        };
        Assert.Contains("  = included from templates/s/cover.sbn:1:4\n", Printed(diagnostic), StringComparison.Ordinal);
    }

    [Fact]
    public void A_diagnostic_without_a_place_names_its_note()
    {
        string printed = Printed(new Diagnostic(CsvCodes.Number, "m", Span: null) { Note = "sora-note" });
        Assert.Equal("error[CSV004]: m\n  ┌─ sora-note\n", printed);
    }

    [Fact]
    public void Colours_are_used_only_when_enabled()
    {
        var diagnostic = new Diagnostic(CsvCodes.Number, "m", Span: null);
        Assert.DoesNotContain('\u001b', Printed(diagnostic));
        Assert.Contains("\u001b[1;31merror[CSV004]\u001b[0m", Printed(diagnostic, usesColour: true), StringComparison.Ordinal);
    }

    private static string Printed(Diagnostic diagnostic, int columns = 100, bool usesColour = false)
    {
        var writer = new StringWriter { NewLine = "\n" };
        new DiagnosticPrinter(writer, new Style(usesColour), columns).Print(diagnostic);
        return writer.ToString();
    }
}
