using System.Collections.Immutable;

using ReportGen.Foundation.Data;
using ReportGen.Notes;

namespace ReportGen.Publishing.Records;

/// <summary>What note, house and style say of an edition, in the words in which it is published.</summary>
/// <param name="note">The note.</param>
/// <param name="style">Its style.</param>
/// <param name="edition">The edition.</param>
internal sealed class EditionFacts(NoteSource note, StyleSource style, Edition edition)
{
    /// <summary>Space of the identifiers of houses that name none of their own.</summary>
    private static readonly Guid Houses = new("5d4a1c52-0d0c-4d55-8b7f-0c6f0a1c7d11");

    /// <summary>Notes are dated by the day in China, which has had one offset since 1991.</summary>
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
    /// <remarks>A malformed identifier is an error of the header: the note is read on to find others, and no PDF is written.</remarks>
    public Guid NoteId { get; } = Guid.TryParseExact(note.Header.Id, "D", out Guid own) ? own : Guid.Empty;

    /// <summary>Identifier of the edition.</summary>
    public Guid EditionId => NameBasedUuid.Of(NoteId, edition.Name());

    /// <summary>Start of the day of publication: the day is all that a note says.</summary>
    public DateTimeOffset Published => new(Header.Date.Date.ToDateTime(TimeOnly.MinValue), Offset);

    /// <summary>Identifier of the house: its own, else one that follows from its name.</summary>
    public Guid HouseId => House("id") is { Length: > 0 } id && Guid.TryParseExact(id, "D", out Guid own)
        ? own
        // In one language, so that all editions name one publisher.
        : NameBasedUuid.Of(Houses, TextAt(note.House.Facts, "zh", "names", "legal"));

    /// <summary>All securities that the note treats, the one that it is about first, each once.</summary>
    public ImmutableArray<string> Tickers =>
    [
        .. (Header.Security is { } security ? [security, .. Header.Tickers] : Header.Tickers)
            .Select(ticker => ticker.Text)
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>What the subtitle says, without the dashes that set it off on the page.</summary>
    /// <param name="language">Language.</param>
    public string Subtitle(string language) => Header.Subtitle?.In(language).TrimStart('—', '-', ' ') ?? string.Empty;

    /// <summary>Name of the kind of note, such as <c>Company comment</c>.</summary>
    /// <param name="language">Language.</param>
    public string TypeName(string language) => Label(language, "types", Header.Type.Text) is { Length: > 0 } name ? name : Header.Type.Text;

    /// <summary>What the note is about, the widest word first: industry, theme; without those it does not name.</summary>
    /// <param name="language">Language.</param>
    public IEnumerable<string> Topics(string language) =>
        new[] { Industry(language), TextIn(Header.Theme, language) }.Where(topic => topic.Length > 0);

    /// <summary>The industry in the words of the house; empty when the note names none.</summary>
    /// <param name="language">Language.</param>
    public string Industry(string language) => TextIn(Header.Industry, language);

    /// <summary>Name of the index against which the note measures; empty when it names none.</summary>
    /// <param name="language">Language.</param>
    public string Benchmark(string language) => TextIn(Header.Market?.Benchmark?.Name, language);

    /// <summary>A text of the house's facts in the main language; empty when it is not there.</summary>
    /// <param name="path">Keys from the outermost.</param>
    public string House(params ReadOnlySpan<string> path) => TextAt(note.House.Facts, Language, path);

    /// <summary>A word of the style; empty when it has none.</summary>
    /// <param name="language">Language.</param>
    /// <param name="path">Keys from the outermost.</param>
    public string Label(string language, params ReadOnlySpan<string> path) =>
        style.Labels.TryGetValue(language, out MapValue? labels) ? TextAt(labels, language, path) : string.Empty;

    /// <summary>A text of a security's row in the house's list; empty when it is not there.</summary>
    /// <param name="code">The security.</param>
    /// <param name="column">The column.</param>
    public string Security(string code, string column)
    {
        DataTable? table = note.House.Securities;
        return table?.Row(HouseData.SecurityCode, code) is { } row && table.Cell(row, column) is TextValue text ? text.Text : string.Empty;
    }

    /// <summary>The definition of the note's rating in its scale; null for a note that does not rate.</summary>
    public MapValue? RatingDefinition() =>
        Header.Rating is { } rating ? RatingScales.ValueOf(style.Ratings, rating.Scale.Text, rating.Value.Text) : null;

    /// <summary>Name of the rating in a language; empty for a note that does not rate.</summary>
    /// <param name="language">Language.</param>
    public string RatingName(string language) => RatingDefinition() is { } definition ? TextAt(definition, language, RatingScales.NameKey) : string.Empty;

    /// <summary>Name of what happened to the rating; empty for a note that does not rate.</summary>
    /// <param name="language">Language.</param>
    public string RatingActionName(string language) =>
        Header.Rating is { } rating ? TextAt(style.Ratings, language, RatingScales.ActionsKey, rating.Action.Text) : string.Empty;

    /// <summary>A text in a language; one that is missing is better given in another language than not at all.</summary>
    private static string TextIn(LocalText? text, string language) =>
        (text?.Find(language) ?? text?.Find("zh") ?? text?.Find("en"))?.Text ?? string.Empty;

    private static string TextAt(DataValue value, string language, params ReadOnlySpan<string> path)
    {
        DataValue? found = value;
        foreach (string key in path)
        {
            found = (found as MapValue)?[key];
        }

        // A text in several languages is a map of them; one that is missing is better told in another than not at all.
        found = found is MapValue byLanguage ? byLanguage[language] ?? byLanguage["zh"] ?? byLanguage["en"] : found;
        return (found as TextValue)?.Text ?? string.Empty;
    }
}
