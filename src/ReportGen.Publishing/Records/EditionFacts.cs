using System.Collections.Immutable;

using ReportGen.Foundation.Data;
using ReportGen.Notes;

namespace ReportGen.Publishing.Records;

/// <summary>The facts of an edition from note, house data and style, as published.</summary>
/// <param name="note">The note.</param>
/// <param name="style">Its style.</param>
/// <param name="edition">The edition.</param>
internal sealed class EditionFacts(NoteSource note, StyleSource style, Edition edition)
{
    /// <summary>Namespace of the identifiers of houses without an identifier of their own.</summary>
    private static readonly Guid Houses = new("5d4a1c52-0d0c-4d55-8b7f-0c6f0a1c7d11");

    /// <summary>Notes are dated in China Standard Time, which has had a fixed offset since 1991.</summary>
    private static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    /// <summary>The note.</summary>
    public NoteSource Note => note;

    /// <summary>Its header.</summary>
    public NoteHeader Header => note.Header;

    /// <summary>Its style.</summary>
    public StyleSource Style => style;

    /// <summary>The edition.</summary>
    public Edition Edition => edition;

    /// <summary>Languages of the edition.</summary>
    public ImmutableArray<string> Languages { get; } = edition.Languages();

    /// <summary>Main language.</summary>
    public string Language => Languages[0];

    /// <summary>Identifier of the research idea, shared by all editions.</summary>
    /// <remarks>A malformed identifier is reported as an error of the header; reading continues to find further errors, and no PDF is written.</remarks>
    public Guid NoteId { get; } = Guid.TryParseExact(note.Header.Id, "D", out Guid own) ? own : Guid.Empty;

    /// <summary>Identifier of the edition.</summary>
    public Guid EditionId => NameBasedUuid.Of(NoteId, edition.Name());

    /// <summary>Start of the day of publication; a note gives no time.</summary>
    public DateTimeOffset Published => new(Header.Date.Date.ToDateTime(TimeOnly.MinValue), Offset);

    /// <summary>Identifier of the house: its own, otherwise one derived from its name.</summary>
    public Guid HouseId => House("id") is { Length: > 0 } id && Guid.TryParseExact(id, "D", out Guid own)
        ? own
        // In a fixed language, so that all editions name the same publisher.
        : NameBasedUuid.Of(Houses, TextAt(note.House.Facts, "zh", "names", "legal"));

    /// <summary>All securities covered by the note, the main one first, each once.</summary>
    public ImmutableArray<string> Tickers =>
    [
        .. (Header.Security is { } security ? [security, .. Header.Tickers] : Header.Tickers)
            .Select(ticker => ticker.Text)
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>The subtitle, without the dashes that precede it on the page.</summary>
    /// <param name="language">Language.</param>
    public string Subtitle(string language) => Header.Subtitle?.In(language).TrimStart('—', '-', ' ') ?? string.Empty;

    /// <summary>Name of the note type, such as <c>Company comment</c>.</summary>
    /// <param name="language">Language.</param>
    public string TypeName(string language) => Label(language, "types", Header.Type.Text) is { Length: > 0 } name ? name : Header.Type.Text;

    /// <summary>The subjects of the note, the most general first: industry and theme, where given.</summary>
    /// <param name="language">Language.</param>
    public IEnumerable<string> Topics(string language) =>
        new[] { Industry(language), TextIn(Header.Theme, language) }.Where(topic => topic.Length > 0);

    /// <summary>The industry as named by the house; empty when the note gives none.</summary>
    /// <param name="language">Language.</param>
    public string Industry(string language) => TextIn(Header.Industry, language);

    /// <summary>Name of the benchmark index; empty when the note has none.</summary>
    /// <param name="language">Language.</param>
    public string Benchmark(string language) => TextIn(Header.Market?.Benchmark?.Name, language);

    /// <summary>A text of the house's facts in the main language; empty when it is missing.</summary>
    /// <param name="path">Keys, the outermost first.</param>
    public string House(params ReadOnlySpan<string> path) => TextAt(note.House.Facts, Language, path);

    /// <summary>A label of the style; empty when it has none.</summary>
    /// <param name="language">Language.</param>
    /// <param name="path">Keys, the outermost first.</param>
    public string Label(string language, params ReadOnlySpan<string> path) =>
        style.Labels.TryGetValue(language, out MapValue? labels) ? TextAt(labels, language, path) : string.Empty;

    /// <summary>A text from the row of a security in the house data; empty when it is missing.</summary>
    /// <param name="code">The security.</param>
    /// <param name="column">The column.</param>
    public string Security(string code, string column)
    {
        DataTable? table = note.House.Securities;
        return table?.Row(HouseData.SecurityCode, code) is { } row && table.Cell(row, column) is TextValue text ? text.Text : string.Empty;
    }

    /// <summary>The definition of the note's rating in its scale; null for a note without a rating.</summary>
    public MapValue? RatingDefinition() =>
        Header.Rating is { } rating ? RatingScales.ValueOf(style.Ratings, rating.Scale.Text, rating.Value.Text) : null;

    /// <summary>Name of the rating in a language; empty for a note without a rating.</summary>
    /// <param name="language">Language.</param>
    public string RatingName(string language) => RatingDefinition() is { } definition ? TextAt(definition, language, RatingScales.NameKey) : string.Empty;

    /// <summary>Name of the rating action; empty for a note without a rating.</summary>
    /// <param name="language">Language.</param>
    public string RatingActionName(string language) =>
        Header.Rating is { } rating ? TextAt(style.Ratings, language, RatingScales.ActionsKey, rating.Action.Text) : string.Empty;

    /// <summary>A text in a language, falling back to another language when it is missing.</summary>
    private static string TextIn(LocalText? text, string language) =>
        (text?.Find(language) ?? text?.Find("zh") ?? text?.Find("en"))?.Text ?? string.Empty;

    private static string TextAt(DataValue value, string language, params ReadOnlySpan<string> path)
    {
        DataValue? found = value;
        foreach (string key in path)
        {
            found = (found as MapValue)?[key];
        }

        // A text in several languages is a map; fall back to another language when the requested one is missing.
        found = found is MapValue byLanguage ? byLanguage[language] ?? byLanguage["zh"] ?? byLanguage["en"] : found;
        return (found as TextValue)?.Text ?? string.Empty;
    }
}
