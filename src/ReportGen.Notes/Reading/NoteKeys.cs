using System.Collections.Immutable;

using ReportGen.Foundation.Data;
using ReportGen.Notes.Tables;
using ReportGen.Yaml;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Notes.Reading;

/// <summary>
/// The keys of <c>note.yaml</c>. The header reader, the manual in <c>content/README.md</c> and the schema for
/// editors are based on them.
/// </summary>
public static class NoteKeys
{
    private const string UuidPattern = "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$";

    private static readonly ChoiceType LanguageType = new([new ChoiceWord("zh", "Chinese"), new ChoiceWord("en", "English")]);

    private static readonly Choices<BilingualArrangement> Arrangements = new(
        ("sequential", BilingualArrangement.Sequential, "The Chinese note, then the English one."),
        ("parallel", BilingualArrangement.Parallel, "Paragraphs side by side."));

    internal static Key<TextValue?> Id { get; } = Key.Text(
        "id", "a unique UUID of the note, shared by all its editions", required: true, new TextType { Pattern = UuidPattern, Words = "UUID" });

    internal static Key<TextValue?> Type { get; } = Key.Text("type", "kind of note: a key of `types` in the style’s labels", required: true);

    internal static Key<TextValue?> Style { get; } = Key.Text("style", "house style: a folder of `templates/`", required: true);

    internal static Key<ImmutableArray<TextValue>> Languages { get; } = Key.Texts(
        "languages", "`[zh, en]`, `[zh]` or `[en]`; each language requires a file `note.LANGUAGE.md`", required: true, LanguageType);

    internal static Key<BilingualArrangement> Bilingual { get; } = Key.Choice(
        "bilingual",
        "arrangement of the bilingual edition: `sequential`, or `parallel` for paragraphs side by side",
        Arrangements,
        BilingualArrangement.Sequential);

    internal static Key<DateValue?> Date { get; } = Key.Date("date", "day of publication", required: true);

    internal static Key<DateValue?> PriceDate { get; } = Key.Date("price_date", "day of the prices used, not after `date`");

    internal static Key<LocalText?> Title { get; } = Key.Local("title", "title, in each language", required: true);

    internal static Key<LocalText?> Subtitle { get; } = Key.Local("subtitle", "subtitle, in each language");

    internal static Key<LocalText?> Industry { get; } = Key.Local("industry", "industry, in each language; also a keyword of the PDF");

    internal static Key<LocalText?> Theme { get; } = Key.Local("theme", "theme within the industry, in each language; also a keyword of the PDF");

    internal static Key<TextValue?> Gics { get; } = Key.Text(
        "gics",
        "code of the industry, 2 to 8 digits, in the Global Industry Classification Standard",
        type: new TextType { Pattern = "^([0-9]{2}){1,4}$", Words = "code of 2, 4, 6 or 8 digits" });

    internal static Key<MapReader?> Rating { get; } = Key.Map(
        "rating",
        "`{scale: …, value: …, action: …}`, as defined in the style’s `ratings.yaml`",
        RatingKeys.Keys);

    internal static Key<ImmutableArray<TextValue>> Analysts { get; } = Key.Texts(
        "analysts", "signing analysts, in order: keys of `house/analysts.csv`", required: true);

    internal static Key<TextValue?> Security { get; } = Key.Text("security", "the company that the note is about: a code of `house/securities.csv`");

    internal static Key<ImmutableArray<TextValue>> Tickers { get; } = Key.Texts("tickers", "codes of further securities covered by the note, for its metadata");

    internal static Key<MapReader?> TargetPrice { get; } = Key.Map(
        "target_price", "`{value: 196.00, months: 6}`; requires `security`", TargetPriceKeys.Keys);

    internal static Key<MapReader?> Market { get; } = Key.Map(
        "market",
        "market data: `table`, the columns of `subject` and `benchmark` with their names, `source`; for a company also `shares` and `earnings`",
        MarketKeys.Keys);

    internal static Key<ImmutableArray<MapReader>> Risks { get; } = Key.Maps("risks", "list of `{title: …, detail: …}`", RiskKeys.Keys);

    internal static Key<ImmutableArray<MapReader>> Related { get; } = Key.Maps("related", "list of `{title: …, date: …}`", RelatedKeys.Keys);

    internal static Key<ImmutableArray<TextValue>> Attach { get; } = Key.Texts(
        "attach",
        "attachments of the PDFs: `all`, `none`, or any of `source`, `data`, `lineage`, `manifest`; see [The record](../README.md#the-record)",
        item: AttachReader.Words);

    /// <summary>The keys of <c>note.yaml</c>, in the order in which a header is written.</summary>
    public static MapDescriptor Keys { get; } = new(
        "note",
        "The facts of a research note that its languages share. Further keys are allowed; templates and prose access them as `note.KEY`.",
        Id,
        Type,
        Style,
        Languages,
        Bilingual,
        Date,
        PriceDate,
        Title,
        Subtitle,
        Industry,
        Theme,
        Gics,
        Rating,
        Analysts,
        Security,
        Tickers,
        TargetPrice,
        Market,
        Risks,
        Related,
        Attach,
        TableKeys.Data)
    {
        AllowsFurtherKeys = true,
    };
}
