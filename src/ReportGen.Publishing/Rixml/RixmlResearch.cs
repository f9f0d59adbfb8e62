using System.Collections.Immutable;

namespace ReportGen.Publishing.Rixml;

/// <summary>The content of a RIXML 2.5 Level One file about one published document.</summary>
/// <param name="Id">
/// UUID of the research idea. Level One has one identifier for the research, its product and its resource, so the
/// language editions of a note share it and differ in <see cref="RixmlResource.Language"/>.
/// </param>
/// <param name="Language">Language of the texts in the file, ISO 639-2/T: <c>zho</c>, <c>eng</c>.</param>
/// <param name="Published">When it was published.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Title">Title, without markup.</param>
/// <param name="Resource">The document itself.</param>
public sealed record RixmlResearch(
    Guid Id,
    string Language,
    DateTimeOffset Published,
    RixmlPublisher Publisher,
    string Title,
    RixmlResource Resource)
{
    /// <summary>Authors in signing order; the first is the primary one.</summary>
    public ImmutableArray<RixmlPerson> Authors { get; init; } = [];

    /// <summary>Subtitle, without markup; empty when there is none.</summary>
    public string SubTitle { get; init; } = string.Empty;

    /// <summary>The form of the document.</summary>
    public RixmlCategory Category { get; init; } = RixmlCategory.Report;

    /// <summary>Its main subject.</summary>
    public RixmlFocus Focus { get; init; } = RixmlFocus.Unfocused;

    /// <summary>Companies covered, the primary one first.</summary>
    public ImmutableArray<RixmlIssuer> Issuers { get; init; } = [];

    /// <summary>Industries covered.</summary>
    public ImmutableArray<RixmlIndustry> Industries { get; init; } = [];

    /// <summary>Countries covered, as ISO 3166-1 alpha-2, the primary one first.</summary>
    public ImmutableArray<string> Countries { get; init; } = [];

    /// <summary>Keywords.</summary>
    public ImmutableArray<string> Keywords { get; init; } = [];
}

/// <summary>The publishing house.</summary>
/// <param name="Id">Its UUID.</param>
/// <param name="DisplayName">Display name.</param>
public sealed record RixmlPublisher(Guid Id, string DisplayName);

/// <summary>An author.</summary>
/// <param name="Id">UUID, unique within the publisher.</param>
/// <param name="FamilyName">Family name; the full name when its parts are unknown.</param>
/// <param name="DisplayName">Display name.</param>
public sealed record RixmlPerson(Guid Id, string FamilyName, string DisplayName)
{
    /// <summary>Given name; empty when unknown.</summary>
    public string GivenName { get; init; } = string.Empty;

    /// <summary>Function, such as <c>Analyst</c>; empty when unknown.</summary>
    public string JobRole { get; init; } = string.Empty;

    /// <summary>Title with registration, such as <c>Analyst, SAC no. S0870523040005</c>; empty when unknown.</summary>
    public string JobTitle { get; init; } = string.Empty;
}

/// <summary>The file that contains the document.</summary>
/// <param name="FileName">Its name, relative to the metadata file.</param>
/// <param name="MediaType">MIME type.</param>
/// <param name="Pages">Number of pages.</param>
/// <param name="Language">Its language, ISO 639-2/T; <c>mul</c> for several.</param>
public sealed record RixmlResource(string FileName, string MediaType, int Pages, string Language);

/// <summary>The form of a document (ProductCategoryEnum).</summary>
public enum RixmlCategory
{
    /// <summary>In-depth work of lasting interest.</summary>
    Report,

    /// <summary>A short response to an event.</summary>
    Comment,
}

/// <summary>The main subject of a document (FocusEnum).</summary>
public enum RixmlFocus
{
    /// <summary>Nothing in particular.</summary>
    Unfocused,

    /// <summary>A company.</summary>
    Issuer,

    /// <summary>An industry.</summary>
    SectorIndustry,
}

/// <summary>A company and its covered security.</summary>
/// <param name="Name">Display name.</param>
/// <param name="Code">Code used by the publisher, such as <c>688000.SH</c>.</param>
public sealed record RixmlIssuer(string Name, string Code)
{
    /// <summary>True for the main company of the document.</summary>
    public bool IsPrimary { get; init; }

    /// <summary>Code at its exchange, such as <c>688000</c>; empty when unknown.</summary>
    public string Ticker { get; init; } = string.Empty;

    /// <summary>International Securities Identification Number; empty when unknown.</summary>
    public string Isin { get; init; } = string.Empty;

    /// <summary>The publisher's rating; null when there is none.</summary>
    public RixmlRating? Rating { get; init; }
}

/// <summary>A rating by the publisher.</summary>
/// <param name="Sentiment">The rating on the common scale.</param>
/// <param name="Name">The rating in the publisher's own words.</param>
public sealed record RixmlRating(RixmlSentiment Sentiment, string Name)
{
    /// <summary>The rating action; null when it has no equivalent in the standard.</summary>
    public RixmlRatingAction? Action { get; init; }
}

/// <summary>The common scale of ratings (RatingEnum).</summary>
public enum RixmlSentiment
{
    /// <summary>Better than the benchmark.</summary>
    PositiveSentiment,

    /// <summary>In line with the benchmark.</summary>
    NeutralSentiment,

    /// <summary>Worse than the benchmark.</summary>
    NegativeSentiment,

    /// <summary>Explicitly not rated.</summary>
    NoRating,
}

/// <summary>Rating action (RatingActionEnum).</summary>
public enum RixmlRatingAction
{
    /// <summary>Initiated.</summary>
    Initiate,

    /// <summary>Confirmed.</summary>
    Reiterate,

    /// <summary>Raised.</summary>
    Upgrade,

    /// <summary>Lowered.</summary>
    Downgrade,
}

/// <summary>An industry.</summary>
/// <param name="Name">Display name.</param>
/// <param name="Code">Its code in the classification.</param>
/// <param name="Level">Level in the classification, from 1 for the broadest.</param>
/// <param name="IsGics">True for the Global Industry Classification Standard, false for the publisher's own.</param>
public sealed record RixmlIndustry(string Name, string Code, int Level, bool IsGics)
{
    /// <summary>The publisher's rating action for it; null when it has none.</summary>
    public RixmlRatingAction? RatingAction { get; init; }
}
