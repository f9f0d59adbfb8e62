using ReportGen.Publishing.Rixml;

namespace ReportGen.Publishing.Tests.Rixml;

/// <summary>A company comment with all optional facts, and a note with none of them.</summary>
internal static class SampleResearch
{
    public static RixmlResearch Least { get; } = new(
        new Guid("6d0c3c52-1f0e-4b53-9a0f-2f6c1a7e9b41"),
        "zho",
        new DateTimeOffset(2024, 3, 1, 0, 0, 0, TimeSpan.FromHours(8)),
        new RixmlPublisher(new Guid("3c0f4a86-0b1e-4d8e-9d5e-71a2c6b8e0d4"), "上海证券"),
        "周报",
        new RixmlResource("weekly.zh.pdf", "application/pdf", 3, "zho"));

    public static RixmlResearch Full { get; } = Least with
    {
        Language = "eng",
        Title = "Chengjiang: \"faster\" & <better>",
        SubTitle = "Comment on results",
        Resource = new RixmlResource("chengjiang.en.pdf", "application/pdf", 4, "eng"),
        Category = RixmlCategory.Comment,
        Focus = RixmlFocus.Issuer,
        Authors =
        [
            new RixmlPerson(new Guid("30e50cc3-8b2a-5889-a602-8ee07d430e53"), "Lin", "Lin Zhiyuan")
            {
                GivenName = "Zhiyuan",
                JobRole = "Analyst",
                JobTitle = "Analyst, SAC no. S0870522070001",
            },
            new RixmlPerson(new Guid("30e50cc3-8b2a-5889-a602-8ee07d430e54"), "刘京昭", "刘京昭"),
        ],
        Issuers =
        [
            new RixmlIssuer("Chengjiang", "688000.SH")
            {
                IsPrimary = true,
                Ticker = "688000",
                Isin = "CNE000000000",
                Rating = new RixmlRating(RixmlSentiment.PositiveSentiment, "Buy") { Action = RixmlRatingAction.Initiate },
            },
            new RixmlIssuer("Innolight", "300308.SZ") { Ticker = "300308" },
        ],
        Industries = [new RixmlIndustry("Telecom equipment", "452010", 3, IsGics: true), new RixmlIndustry("Telecom equipment", "Telecom equipment", 1, IsGics: false)],
        Countries = ["CN", "HK"],
        Keywords = ["Telecom equipment", "688000.SH"],
    };

    public static RixmlResearch Industry { get; } = Least with
    {
        Focus = RixmlFocus.SectorIndustry,
        Industries = [new RixmlIndustry("计算机", "45", 1, IsGics: true) { RatingAction = RixmlRatingAction.Reiterate }],
    };
}
