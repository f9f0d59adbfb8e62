using ReportGen.Foundation.Data;

namespace ReportGen.Pdf.Tests.Structure;

public sealed class LanguageTagTests
{
    [Theory]
    [InlineData("zh", "zh-CN", true)]
    [InlineData("zh-CN", "zh", true)]
    [InlineData("EN", "en-GB", true)]
    [InlineData("en", "en", true)]
    [InlineData("en", "enm", false)]
    [InlineData("zh-CN", "zh-TW", false)]
    public void Tags_agree_when_one_makes_the_other_more_exact(string first, string second, bool agree) =>
        Assert.Equal(agree, LanguageTag.Agree(first, second));
}
