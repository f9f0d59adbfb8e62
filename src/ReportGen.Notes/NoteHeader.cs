using System.Collections.Immutable;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Sources;

namespace ReportGen.Notes;

/// <summary>The arrangement of the two languages of a bilingual edition.</summary>
public enum BilingualArrangement
{
    /// <summary>The Chinese note, then the English one, with a common cover and back matter.</summary>
    Sequential,

    /// <summary>Paragraphs side by side; tables and figures once.</summary>
    Parallel,
}

/// <summary>The facts of a note that its languages share, from <c>note.yaml</c>.</summary>
public sealed record NoteHeader
{
    /// <summary>
    /// The map that templates and prose access as <c>note</c>: every key as written, including further keys that are used
    /// only by templates. Stages use the typed members instead.
    /// </summary>
    public required MapValue Vocabulary { get; init; }

    /// <summary>The file, for messages about missing content.</summary>
    public required SourceText Source { get; init; }

    /// <summary>Identifier of the research idea, a UUID shared by all editions (RIXML productID).</summary>
    public required string Id { get; init; }

    /// <summary>Kind of note, such as <c>industry-tracking</c> or <c>company-comment</c>: a key of the house style's labels.</summary>
    public required TextValue Type { get; init; }

    /// <summary>Name of the house style: a folder of <c>templates/</c>.</summary>
    public required TextValue Style { get; init; }

    /// <summary>Languages that the note is written in, in order: <c>zh</c>, <c>en</c>.</summary>
    public required ImmutableArray<string> Languages { get; init; }

    /// <summary>Location of the languages.</summary>
    public SourceSpan? LanguagesSpan { get; init; }

    /// <summary>Arrangement of the bilingual edition.</summary>
    public BilingualArrangement Bilingual { get; init; }

    /// <summary>Title.</summary>
    public required LocalText Title { get; init; }

    /// <summary>Subtitle; null if it has none.</summary>
    public LocalText? Subtitle { get; init; }

    /// <summary>Industry in the words of the house; null if the note names none.</summary>
    public LocalText? Industry { get; init; }

    /// <summary>Theme within the industry; null if the note names none.</summary>
    public LocalText? Theme { get; init; }

    /// <summary>Date of publication.</summary>
    public required DateValue Date { get; init; }

    /// <summary>Date of the prices used; null if the note uses none.</summary>
    public DateValue? PriceDate { get; init; }

    /// <summary>Rating and rating action; null for a note without a rating.</summary>
    public NoteRating? Rating { get; init; }

    /// <summary>Signing analysts in order.</summary>
    public required ImmutableArray<Analyst> Analysts { get; init; }

    /// <summary>Risk factors, for both cover and body.</summary>
    public required ImmutableArray<RiskFactor> Risks { get; init; }

    /// <summary>Security code that a company note is about; null for others.</summary>
    public TextValue? Security { get; init; }

    /// <summary>Codes of further securities covered by the note, for its metadata.</summary>
    public ImmutableArray<TextValue> Tickers { get; init; } = [];

    /// <summary>
    /// Code of the industry in the Global Industry Classification Standard: 2 digits for a sector, 4 for an industry
    /// group, 6 for an industry, 8 for a sub-industry; null if the note does not give it.
    /// </summary>
    public TextValue? IndustryCode { get; init; }

    /// <summary>Target price of <see cref="Security"/>; null if the note has none.</summary>
    public TargetPrice? TargetPrice { get; init; }

    /// <summary>Earlier notes listed on the cover, in order.</summary>
    public ImmutableArray<RelatedNote> Related { get; init; } = [];

    /// <summary>The market data of the note; null if there are none.</summary>
    public MarketDeclaration? Market { get; init; }

    /// <summary>Data tables in the order written.</summary>
    public ImmutableArray<TableDeclaration> Data { get; init; } = [];

    /// <summary>The attachments of the PDFs, in the order of <see cref="RecordPart"/>, each once.</summary>
    public ImmutableArray<RecordPart> Attached { get; init; } = [];
}

/// <summary>A part of a note's record that can be attached to a PDF.</summary>
public enum RecordPart
{
    /// <summary>Header and prose as written: <c>note.yaml</c>, <c>note.zh.md</c>.</summary>
    Source,

    /// <summary>The note's own data files.</summary>
    Data,

    /// <summary>The location of each number and the cells that it comes from.</summary>
    Lineage,

    /// <summary>The inputs of the PDF: files with their hashes, fonts, program.</summary>
    Manifest,
}

/// <summary>A rating: a value on a scale, and the rating action.</summary>
/// <param name="Scale">Scale, <c>stock</c> or <c>industry</c>.</param>
/// <param name="Value">Value on the scale, such as <c>overweight</c>.</param>
/// <param name="Action">The rating action: <c>initiate</c>, <c>maintain</c>, <c>upgrade</c>, <c>downgrade</c>.</param>
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
    /// <summary>The family name; null if the roster does not give it.</summary>
    public LocalText? FamilyName { get; init; }
}

/// <summary>A risk factor.</summary>
/// <param name="Title">The risk in a few words.</param>
/// <param name="Detail">Explanation; null if there is none.</param>
public sealed record RiskFactor(LocalText Title, LocalText? Detail);

/// <summary>A target price.</summary>
/// <param name="Value">The price, above zero, in the currency of the security's closing prices.</param>
/// <param name="Months">Months within which it is expected; null if the note does not give it.</param>
/// <param name="Currency">Code of the currency; null for that of the closing prices.</param>
/// <param name="Method">How it was derived; null if the note does not give it.</param>
public sealed record TargetPrice(NumberValue Value, int? Months, TextValue? Currency, TextValue? Method);

/// <summary>An earlier note that this one refers to.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Date">Its date of publication.</param>
/// <param name="Address">Its address; null if it has none.</param>
public sealed record RelatedNote(LocalText Title, DateValue Date, TextValue? Address);
