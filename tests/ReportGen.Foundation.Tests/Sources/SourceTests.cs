using FsCheck;
using FsCheck.Xunit;

using ReportGen.Foundation.Origins;
using ReportGen.Foundation.Sources;

namespace ReportGen.Foundation.Tests.Sources;

public sealed class SourceTests
{
    [Theory]
    [InlineData("ab\ncd", 3, 2, 1)]
    [InlineData("ab\r\ncd", 4, 2, 1)]
    [InlineData("ab\rcd", 3, 2, 1)]
    [InlineData("ab\r\ncd", 3, 1, 4)]
    [InlineData("a😀b\n", 3, 1, 4)]
    [InlineData("", 0, 1, 1)]
    [InlineData("a\n", 2, 2, 1)]
    [InlineData("a", 99, 1, 2)]
    [InlineData("a", -1, 1, 1)]
    public void A_position_is_counted_in_lines_and_code_units_from_one(string text, int offset, int line, int column) =>
        Assert.Equal(new LinePosition(line, column), new SourceText("a", text).PositionOf(offset));

    [Property]
    public void Position_and_offset_are_inverse(NonNull<string> text, ushort pick)
    {
        var source = new SourceText("a", text.Get);
        int offset = pick % (text.Get.Length + 1);
        LinePosition position = source.PositionOf(offset);
        Assert.Equal(offset, source.OffsetOf(position.Line, position.Column));
        Assert.InRange(position.Line, 1, text.Get.Length + 1);
    }

    [Fact]
    public void The_text_of_a_line_has_no_line_break() =>
        Assert.Equal(["ab", "", "c"], Enumerable.Range(1, 3).Select(new SourceText("a", "ab\r\n\rc").LineText));

    [Fact]
    public void A_span_in_template_output_maps_back_through_every_template()
    {
        var note = new SourceText("note.md", "Hello {{ x }}!");
        var first = new TracedText("Hello 42!", [
            new TracedSpan(0, 6, note.Span(0, 6), IsVerbatim: true),
            new TracedSpan(6, 2, note.Span(6, 7)),
            new TracedSpan(8, 1, note.Span(13, 1), IsVerbatim: true)]);
        var rendered = new SourceText("note.md", first.Text, first);
        var second = new SourceText("caption", "lo 42", new TracedText("lo 42", [new TracedSpan(0, 5, rendered.Span(3, 5), IsVerbatim: true)]));

        Assert.Equal("lo", second.Span(0, 2).ToWritten().Text);
        Assert.Equal("{{ x }}", second.Span(3, 2).ToWritten().Text);
        Assert.Equal("lo {{ x }}", second.Span(0, 5).ToWritten().Text);
        Assert.Same(note, second.Span(0, 1).ToWritten().Source);
    }

    [Fact]
    public void The_origin_of_a_range_is_that_of_the_spans_it_intersects()
    {
        var a = new CellOrigin("a.csv", 2, 1, "x", null);
        var b = new CellOrigin("a.csv", 3, 1, "x", null);
        var text = new TracedText("1, 2", [new TracedSpan(0, 1, null, Origin: a), new TracedSpan(3, 1, null, Origin: b)]);
        Assert.Same(a, text.OriginOf(0, 1));
        Assert.Null(text.OriginOf(1, 2));
        Assert.Equal<Origin>([a, b], text.OriginOf(0, 4)!.Leaves());
    }

    [Fact]
    public void A_verbatim_text_maps_each_character_to_itself()
    {
        var source = new SourceText("a", "abc");
        var copy = new TracedText(source.Text, [new TracedSpan(0, 3, source.Span(0, 3), IsVerbatim: true)]);
        Assert.Equal(source.Span(1, 1), copy.WrittenAt(1, 1));
    }
}
