using ReportGen.Layout.Text;

namespace ReportGen.Layout.Tests.Text;

/// <summary>Where the decimal sign of a number stands, or would stand.</summary>
public class DecimalPartsTests
{
    private static readonly TextStyle Own = CommittedFonts.English with { HanLatinGap = 0 };

    [Theory]
    [InlineData("4", "4")]
    [InlineData("4.75", "4")]
    [InlineData("16–24", "16–24")]
    [InlineData("16.5–24.5x", "16.5–24")]
    [InlineData("1,234.5%", "1,234")]
    [InlineData("(12)", "(12")]
    [InlineData("No.5", "No.5")]
    [InlineData("−.5", "−")]
    [InlineData("1.5 (est.)", "1")]
    public void A_number_is_divided_where_its_whole_part_ends(string text, string whole)
    {
        DecimalParts parts = Of([new TextItem(text, Own)])!.Value;

        // The pair at the division may be kerned.
        Assert.Equal(ParagraphComposer.WidthOf(whole, Own), parts.Whole, 0.5);
        Assert.Equal(ParagraphComposer.WidthOf(text, Own), parts.Whole + parts.Fraction, 9);
    }

    [Fact]
    public void Digits_of_footnote_marks_and_exponents_are_not_the_numbers()
    {
        TextStyle raised = Own.Superscript();
        double whole = ParagraphComposer.WidthOf("12", Own);

        Assert.Equal(whole, Of([new TextItem("12", Own), new FootnoteReferenceItem("3", "note", raised)])!.Value.Whole, 9);
        Assert.Equal(whole, Of([new TextItem("12", Own), new TextItem("3", raised)])!.Value.Whole, 9);
        Assert.Null(Of([new TextItem("n.a.", Own), new FootnoteReferenceItem("3", "note", raised)]));
    }

    [Fact]
    public void The_last_line_that_its_author_began_counts()
    {
        DecimalParts parts = Of([new TextItem("1234.5", Own), new LineBreakItem(), new TextItem("2.75", Own)])!.Value;

        Assert.Equal(ParagraphComposer.WidthOf("2.75", Own), parts.Whole + parts.Fraction, 9);
    }

    [Theory]
    [InlineData("")]
    [InlineData("--")]
    [InlineData("n.a.")]
    public void A_text_without_digits_has_no_place_to_align_by(string text) => Assert.Null(Of([new TextItem(text, Own)]));

    private static DecimalParts? Of(ParagraphItem[] content) =>
        PreparedParagraph.Of(new Paragraph([.. content], Own, Composed.Ragged)).DecimalParts;
}
