using System.Collections.Immutable;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Sources;

namespace ReportGen.Notes;

/// <summary>How the two languages of a bilingual edition stand.</summary>
public enum BilingualArrangement
{
    /// <summary>The Chinese note, then the English one; one cover and one back matter in both.</summary>
    Sequential,

    /// <summary>Paragraph beside paragraph; tables and figures once.</summary>
    Parallel,
}

/// <summary>The facts of a note that its languages share, from <c>note.yaml</c>.</summary>
public sealed record NoteHeader
{
    /// <summary>
    /// What templates and prose read as <c>note</c>: every key as it is written, those of this program and the further
    /// ones that only templates know. Stages read the typed members instead.
    /// </summary>
    public required MapValue Vocabulary { get; init; }

    /// <summary>The file, for messages about what is missing in it.</summary>
    public required SourceText Source { get; init; }

    /// <summary>Identifier of the research idea, a UUID shared by all editions (RIXML productID).</summary>
    public required string Id { get; init; }

    /// <summary>Kind of note, such as <c>industry-tracking</c> or <c>company-comment</c>: a key of the house style's labels.</summary>
    public required TextValue Type { get; init; }

    /// <summary>Name of the house style: a folder of <c>templates/</c>.</summary>
    public required TextValue Style { get; init; }

    /// <summary>Languages that the note is written in, in order: <c>zh</c>, <c>en</c>.</summary>
    public required ImmutableArray<string> Languages { get; init; }

    /// <summary>Where the languages are written.</summary>
    public SourceSpan? LanguagesSpan { get; init; }

    /// <summary>Arrangement of the bilingual edition.</summary>
    public BilingualArrangement Bilingual { get; init; }

    /// <summary>Title.</summary>
    public required LocalText Title { get; init; }

    /// <summary>Subtitle; null if it has none.</summary>
    public LocalText? Subtitle { get; init; }

    /// <summary>Industry in the words of the house; null when the note names none.</summary>
    public LocalText? Industry { get; init; }

    /// <summary>Theme within the industry; null when the note names none.</summary>
    public LocalText? Theme { get; init; }

    /// <summary>Date of publication.</summary>
    public required DateValue Date { get; init; }

    /// <summary>Date of the prices used; null when the note uses none.</summary>
    public DateValue? PriceDate { get; init; }

    /// <summary>Rating and what happened to it; null for a note that does not rate.</summary>
    public NoteRating? Rating { get; init; }

    /// <summary>Signing analysts in order.</summary>
    public required ImmutableArray<Analyst> Analysts { get; init; }

    /// <summary>Risk factors, one list for cover and body.</summary>
    public required ImmutableArray<RiskFactor> Risks { get; init; }

    /// <summary>Security code that a company note is about; null for others.</summary>
    public TextValue? Security { get; init; }

    /// <summary>Codes of the further securities that the note treats, for its metadata.</summary>
    public ImmutableArray<TextValue> Tickers { get; init; } = [];

    /// <summary>
    /// Code of the industry in the Global Industry Classification Standard: 2 digits for a sector, 4 for an industry
    /// group, 6 for an industry, 8 for a sub-industry; null when the note does not say.
    /// </summary>
    public TextValue? IndustryCode { get; init; }

    /// <summary>Target price of <see cref="Security"/>; null when the note sets none.</summary>
    public TargetPrice? TargetPrice { get; init; }

    /// <summary>Earlier notes that the cover names, in order.</summary>
    public ImmutableArray<RelatedNote> Related { get; init; } = [];

    /// <summary>Where the market data of the note stand; null when it names none.</summary>
    public MarketDeclaration? Market { get; init; }

    /// <summary>Data tables in the order written.</summary>
    public ImmutableArray<TableDeclaration> Data { get; init; } = [];

    /// <summary>What the PDFs carry inside, in the order of <see cref="RecordPart"/>, each once.</summary>
    public ImmutableArray<RecordPart> Attached { get; init; } = [];
}

/// <summary>A part of a note's record that a PDF can carry inside.</summary>
public enum RecordPart
{
    /// <summary>Header and prose as written: <c>note.yaml</c>, <c>note.zh.md</c>.</summary>
    Source,

    /// <summary>The note's own data files.</summary>
    Data,

    /// <summary>Where each number stands and which cells it came from.</summary>
    Lineage,

    /// <summary>What the PDF was made from: files with their hashes, fonts, program.</summary>
    Manifest,
}

/// <summary>A rating: a value of a scale, and the action on it.</summary>
/// <param name="Scale">Scale, <c>stock</c> or <c>industry</c>.</param>
/// <param name="Value">Value on the scale, such as <c>overweight</c>.</param>
/// <param name="Action">What happened: <c>initiate</c>, <c>maintain</c>, <c>upgrade</c>, <c>downgrade</c>.</param>
public sealed record NoteRating(TextValue Scale, TextValue Value, TextValue Action);

/// <summary>A signing analyst, from the house roster.</summary>
/// <param name="Key">Key in the roster.</param>
/// <param name="Name">Name.</param>
/// <param name="SacNumber">
/// Registration number with the Securities Association of China: <c>S</c>, firm (4 digits), category (1),
/// year and month (4), sequence (4).
/// </param>
public sealed record Analyst(TextValue Key, LocalText Name, TextValue SacNumber)
{
    /// <summary>The family part of the name; null when the roster does not say.</summary>
    public LocalText? FamilyName { get; init; }
}

/// <summary>A risk factor.</summary>
/// <param name="Title">The risk in a few words.</param>
/// <param name="Detail">What it means; null when only named.</param>
public sealed record RiskFactor(LocalText Title, LocalText? Detail);

/// <summary>A target price.</summary>
/// <param name="Value">The price, above zero, in the currency of the security's closing prices.</param>
/// <param name="Months">Months within which it is expected; null when the note does not say.</param>
/// <param name="Currency">Code of the currency; null for that of the closing prices.</param>
/// <param name="Method">How it was derived; null when the note does not say.</param>
public sealed record TargetPrice(NumberValue Value, int? Months, TextValue? Currency, TextValue? Method);

/// <summary>An earlier note that this one refers to.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Date">Its date of publication.</param>
/// <param name="Address">Its address; null if it has none.</param>
public sealed record RelatedNote(LocalText Title, DateValue Date, TextValue? Address);
