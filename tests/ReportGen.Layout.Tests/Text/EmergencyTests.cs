using ReportGen.Layout.Text;

namespace ReportGen.Layout.Tests.Text;

/// <summary>Boxes narrower than what may not be divided: the rules yield in order, and the trace says which.</summary>
public class EmergencyTests
{
    [Theory]
    [InlineData("增速为12.57亿元左右", 3.6, "增速为|12.57|亿元左|右", "number separated from its context")]
    [InlineData("见AAA.BBBBBB.CCC页", 5, "见|AAA.|BBBBBB.|CCC页", "address or code longer than the line divided after a sign")]
    [InlineData("界internationalization完", 5, "界|interna|tionaliza|tion完", "word longer than the line hyphenated")]
    [InlineData("界XYZXYZXYZXYZ完", 4, "界|XYZXYZ|XYZXYZ|完", "word longer than the line divided")]
    [InlineData("计1234567890123完", 4, "计|1234567|890123|完", "number longer than the line divided")]
    [InlineData("一。」二", 1, "一|。」|二", "kinsoku broken in a line that is too narrow for a mark and its neighbour")]
    public void The_mildest_rule_that_helps_yields_and_says_so(string text, double ems, string lines, string rule)
    {
        ParagraphLayout layout = Composed.Of(text, ems);

        Assert.Equal(lines, string.Join('|', layout.Lines.Select(line => line.Text)));
        LineRule[] rules = [.. layout.Lines.SelectMany(line => line.Trace())];
        Assert.Contains(rules, item => item.Name.EndsWith(rule, StringComparison.Ordinal) || (rule.EndsWith("hyphenated", StringComparison.Ordinal) && item.Name == "word hyphenated"));
        Assert.All(layout.Lines, line => Assert.True(line.SetWidth <= (ems * 10) + 0.001, line.Text));
    }

    [Fact]
    public void What_cannot_be_divided_stands_over_the_edge_and_says_so()
    {
        TextLine line = Composed.Of("中——中", 1).Lines[1];

        Assert.Equal("——", line.Text);
        Assert.Equal(20, line.SetWidth, 6);
        Assert.Contains(line.Trace(), rule => rule is { Name: "emergency: wider than its box, no break or shrink possible", Amount: > 0.999 and < 1.001 });
    }

    [Theory]
    [InlineData(TextAlignment.Left)]
    [InlineData(TextAlignment.Justify)]
    public void A_word_of_ten_thousand_letters_is_divided_and_loses_none(TextAlignment alignment)
    {
        string word = string.Concat(Enumerable.Repeat("abcdefghij", 1000));

        ParagraphLayout layout = Composed.Of("长" + word + "完", 20, new ParagraphStyle { Alignment = alignment });

        Assert.Equal("长" + word + "完", string.Concat(layout.Lines.Select(line => line.Text)));
        Assert.All(layout.Lines, line => Assert.True(line.NaturalWidth <= 200.001));
    }
}
