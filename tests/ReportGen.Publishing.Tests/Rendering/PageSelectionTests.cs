using ReportGen.Publishing.Rendering;

namespace ReportGen.Publishing.Tests.Rendering;

public sealed class PageSelectionTests
{
    [Theory]
    [InlineData("2", 2)]
    [InlineData("1-3,5", 1, 2, 3, 5)]
    [InlineData("5, 1 - 2", 1, 2, 5)]
    [InlineData("2-4,3-5", 2, 3, 4, 5)]
    [InlineData("5-", 5, 6, 7)]
    [InlineData("7-7", 7)]
    public void Pages_are_in_the_order_of_the_document_each_once(string text, params int[] pages)
    {
        Assert.True(PageSelection.TryParse(text, out PageSelection? selection));
        Assert.Equal(pages, selection.Of(7, out int? missing));
        Assert.Null(missing);
    }

    [Fact]
    public void All_pages_are_selected_unless_some_are_named() => Assert.Equal(new[] { 1, 2, 3 }, PageSelection.All.Of(3, out _));

    [Theory]
    [InlineData("9", 9)]
    [InlineData("1,5-8", 8)]
    [InlineData("9-", 9)]
    [InlineData("1-2147483647", 2147483647)]
    public void A_page_that_the_document_does_not_have_is_named(string text, int page)
    {
        Assert.True(PageSelection.TryParse(text, out PageSelection? selection));
        selection.Of(7, out int? missing);
        Assert.Equal(page, missing);
    }

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("-3")]
    [InlineData("3-2")]
    [InlineData("1,,2")]
    [InlineData("1-2-3")]
    [InlineData("one")]
    [InlineData("+1")]
    [InlineData("99999999999")]
    public void What_is_neither_a_page_nor_an_ascending_range_is_rejected(string text) => Assert.False(PageSelection.TryParse(text, out _));
}
