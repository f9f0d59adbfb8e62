namespace ReportGen.Notes.Tests;

public sealed class EditionTests
{
    [Fact]
    public void Every_edition_is_found_by_its_name()
    {
        foreach (Edition edition in Enum.GetValues<Edition>())
        {
            Assert.True(EditionNames.TryParse(edition.Name(), out Edition found));
            Assert.Equal(edition, found);
        }

        Assert.False(EditionNames.TryParse("fr", out _));
    }

    [Fact]
    public void A_note_in_one_language_has_no_bilingual_edition()
    {
        Assert.Equal([Edition.Chinese], EditionNames.Of(["zh"]));
        Assert.Equal([Edition.Chinese, Edition.English, Edition.Bilingual], EditionNames.Of(["en", "zh"]));
    }
}
