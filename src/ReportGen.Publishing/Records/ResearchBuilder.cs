using System.Collections.Immutable;

using ReportGen.Foundation.Data;
using ReportGen.Notes;
using ReportGen.Publishing.Rixml;

namespace ReportGen.Publishing.Records;

/// <summary>Describes an edition for distributors of research, for its RIXML file.</summary>
internal static class ResearchBuilder
{
    private const string Pdf = "application/pdf";

    /// <summary>The description of an edition.</summary>
    /// <param name="facts">The facts of the edition.</param>
    /// <param name="fileName">Name of its PDF.</param>
    /// <param name="pages">Number of pages.</param>
    public static RixmlResearch Build(EditionFacts facts, string fileName, int pages)
    {
        NoteHeader header = facts.Header;
        string language = facts.Language;
        return new RixmlResearch(
            facts.NoteId,
            CodeOf(language),
            facts.Published,
            new RixmlPublisher(facts.HouseId, HouseName(facts)),
            header.Title.In(language),
            new RixmlResource(fileName, Pdf, pages, facts.Languages.Length > 1 ? "mul" : CodeOf(language)))
        {
            SubTitle = facts.Subtitle(language),
            Authors = [.. header.Analysts.Select(analyst => PersonOf(facts, analyst))],
            Category = header.Type.Text.EndsWith("comment", StringComparison.Ordinal) ? RixmlCategory.Comment : RixmlCategory.Report,
            Focus = FocusOf(facts),
            Issuers = [.. facts.Tickers.Select(ticker => IssuerOf(facts, ticker))],
            Industries = IndustriesOf(facts),
            Countries = [.. facts.Tickers.Select(CountryOf).OfType<string>().Distinct(StringComparer.Ordinal)],
            Keywords = DocumentInfoBuilder.Keywords(facts),
        };
    }

    /// <summary>A display name: the standard requires one, and compliance reports a house without any name.</summary>
    private static string HouseName(EditionFacts facts) =>
        new[] { facts.House("names", "short"), facts.House("names", "legal"), facts.House("names", "institute"), facts.Style.Name }
            .First(name => name.Length > 0);

    private static RixmlPerson PersonOf(EditionFacts facts, Analyst analyst)
    {
        string name = analyst.Name.In(facts.Language);
        string family = analyst.FamilyName?.In(facts.Language) ?? string.Empty;
        bool isKnown = family.Length > 0 && (name.StartsWith(family, StringComparison.Ordinal) || name.EndsWith(family, StringComparison.Ordinal));
        string role = facts.Label(facts.Language, "analyst");
        string label = facts.Label(facts.Language, "sac") is { Length: > 0 } words ? words : "SAC";
        string registration = $"{label} {analyst.SacNumber.Text}";
        // The key does not change when an analyst is registered again; the number does.
        return new RixmlPerson(NameBasedUuid.Of(facts.HouseId, $"analyst/{analyst.Key.Text}"), isKnown ? family : name, name)
        {
            GivenName = isKnown ? Given(name, family) : string.Empty,
            JobRole = role,
            JobTitle = role.Length > 0 ? $"{role}, {registration}" : registration,
        };
    }

    private static string Given(string name, string family) =>
        (name.StartsWith(family, StringComparison.Ordinal) ? name[family.Length..] : name[..^family.Length]).Trim();

    private static RixmlFocus FocusOf(EditionFacts facts)
    {
        if (facts.Header.Security is not null)
        {
            return RixmlFocus.Issuer;
        }

        return IndustriesOf(facts).IsEmpty ? RixmlFocus.Unfocused : RixmlFocus.SectorIndustry;
    }

    private static RixmlIssuer IssuerOf(EditionFacts facts, string ticker)
    {
        string name = facts.Security(ticker, $"name_{facts.Language}");
        bool isPrimary = ticker == facts.Header.Security?.Text;
        return new RixmlIssuer(name.Length > 0 ? name : ticker, ticker)
        {
            IsPrimary = isPrimary,
            Ticker = ticker.LastIndexOf('.') is > 0 and var dot ? ticker[..dot] : string.Empty,
            Isin = facts.Security(ticker, "isin"),
            Rating = isPrimary && !RatesIndustry(facts.Header) ? RatingOf(facts) : null,
        };
    }

    /// <summary>The rating on the common scale, determined by its tone in the style.</summary>
    private static RixmlRating? RatingOf(EditionFacts facts) => (facts.RatingDefinition()?["tone"] as TextValue)?.Text switch
    {
        "positive" => Rated(facts, RixmlSentiment.PositiveSentiment),
        "neutral" => Rated(facts, RixmlSentiment.NeutralSentiment),
        "negative" => Rated(facts, RixmlSentiment.NegativeSentiment),
        "none" => Rated(facts, RixmlSentiment.NoRating),
        _ => null,
    };

    private static RixmlRating Rated(EditionFacts facts, RixmlSentiment sentiment) =>
        new(sentiment, facts.RatingName(facts.Language)) { Action = ActionOf(facts.Header.Rating) };

    private static bool RatesIndustry(NoteHeader header) => header.Security is null || header.Rating?.Scale.Text == "industry";

    private static RixmlRatingAction? ActionOf(NoteRating? rating) => rating?.Action.Text switch
    {
        "initiate" => RixmlRatingAction.Initiate,
        "maintain" => RixmlRatingAction.Reiterate,
        "upgrade" => RixmlRatingAction.Upgrade,
        "downgrade" => RixmlRatingAction.Downgrade,
        _ => null,
    };

    /// <summary>The industry by the GICS standard when the note gives its code, then as named by the house.</summary>
    private static ImmutableArray<RixmlIndustry> IndustriesOf(EditionFacts facts)
    {
        string name = facts.Industry(facts.Language);
        RixmlRatingAction? action = RatesIndustry(facts.Header) ? ActionOf(facts.Header.Rating) : null;
        ImmutableArray<RixmlIndustry>.Builder industries = ImmutableArray.CreateBuilder<RixmlIndustry>();
        if (facts.Header.IndustryCode is { } code)
        {
            // Each level of the standard adds two digits.
            industries.Add(new RixmlIndustry(name.Length > 0 ? name : code.Text, code.Text, code.Text.Length / 2, IsGics: true) { RatingAction = action });
        }

        if (name.Length > 0)
        {
            industries.Add(new RixmlIndustry(name, name, 1, IsGics: false) { RatingAction = action });
        }

        return industries.ToImmutable();
    }

    /// <summary>Country of an exchange; null for an unknown exchange.</summary>
    private static string? CountryOf(string ticker) => ticker[(ticker.LastIndexOf('.') + 1)..] switch
    {
        "SH" or "SZ" or "BJ" => "CN",
        "HK" => "HK",
        _ => null,
    };

    private static string CodeOf(string language) => language switch
    {
        "zh" => "zho",
        "en" => "eng",
        _ => "und",
    };
}
