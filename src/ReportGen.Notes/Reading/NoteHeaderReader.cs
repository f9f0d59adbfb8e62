using System.Collections.Immutable;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;
using ReportGen.Notes.Tables;
using ReportGen.Yaml;

namespace ReportGen.Notes.Reading;

/// <summary>Reads the facts of <c>note.yaml</c> and checks them against the house's data.</summary>
/// <param name="source">The file.</param>
/// <param name="map">Its tree.</param>
/// <param name="house">The house's data.</param>
/// <param name="diagnostics">Receives the diagnostics.</param>
internal sealed class NoteHeaderReader(SourceText source, MapValue map, HouseData house, DiagnosticBag diagnostics)
{
    private static readonly string[] HouseLanguages = ["zh", "en"];

    private readonly MapReader _reader = new(map, diagnostics, "note.yaml", NoteKeys.Keys);

    /// <summary>
    /// Tables declared, in the order written. They are available even if the header is invalid, so that their errors are
    /// reported in the same run.
    /// </summary>
    public ImmutableArray<TableDeclaration> Tables { get; private set; } = [];

    /// <summary>Reads the header; null if something that other stages require is missing.</summary>
    public NoteHeader? Read()
    {
        ImmutableArray<string> languages = ReadLanguages();
        TextValue? id = ReadId();
        TextValue? type = _reader.Read(NoteKeys.Type);
        TextValue? style = _reader.Read(NoteKeys.Style);
        LocalText? title = _reader.Read(NoteKeys.Title, languages);
        LocalText? subtitle = _reader.Read(NoteKeys.Subtitle, languages);
        LocalText? industry = _reader.Read(NoteKeys.Industry, languages);
        LocalText? theme = _reader.Read(NoteKeys.Theme, languages);
        BilingualArrangement arrangement = _reader.Read(NoteKeys.Bilingual);
        DateValue? date = _reader.Read(NoteKeys.Date);
        DateValue? priceDate = ReadPriceDate(date);
        var maps = new HeaderMapReader(_reader, languages, diagnostics);
        NoteRating? rating = maps.ReadRating();
        ImmutableArray<Analyst> analysts = ReadAnalysts(languages, date);
        TextValue? security = _reader.Read(NoteKeys.Security) is { } written ? ReadSecurity(written) : null;
        ImmutableArray<TextValue> tickers = [.. _reader.Read(NoteKeys.Tickers).Select(ReadSecurity)];
        TextValue? industryCode = ReadIndustryCode();
        TargetPrice? targetPrice = maps.ReadTargetPrice();
        MarketDeclaration? market = new MarketReader(_reader, languages).Read();
        ImmutableArray<RiskFactor> risks = maps.ReadRisks();
        ImmutableArray<RelatedNote> related = maps.ReadRelated();
        ImmutableArray<RecordPart> attached = new AttachReader(_reader, diagnostics).Read();
        // Without a valid header only the tables themselves are checked, not the languages of their texts.
        bool isWhole = id is not null && type is not null && style is not null && title is not null && date is not null && !languages.IsEmpty;
        Tables = TableDeclarationReader.ReadAll(_reader, isWhole ? languages : []);
        _reader.WarnOfMisspelt();
        if (id is null || type is null || style is null || title is null || date is null || languages.IsEmpty)
        {
            return null;
        }

        return new NoteHeader
        {
            Vocabulary = map,
            Source = source,
            Id = id.Text,
            Type = type,
            Style = style,
            Languages = languages,
            LanguagesSpan = map[NoteKeys.Languages.Name]?.Span,
            Bilingual = arrangement,
            Title = title,
            Subtitle = subtitle,
            Industry = industry,
            Theme = theme,
            Date = date,
            PriceDate = priceDate,
            Rating = rating,
            Analysts = analysts,
            Risks = risks,
            Security = security,
            Tickers = tickers,
            IndustryCode = industryCode,
            TargetPrice = targetPrice,
            Market = market,
            Related = related,
            Data = Tables,
            Attached = attached,
        };
    }

    private ImmutableArray<string> ReadLanguages()
    {
        ImmutableArray<string>.Builder languages = ImmutableArray.CreateBuilder<string>();
        foreach (TextValue language in _reader.Read(NoteKeys.Languages))
        {
            if (!HouseLanguages.Contains(language.Text, StringComparer.Ordinal))
            {
                diagnostics.Report(
                    NoteCodes.UnknownLanguage,
                    language.Span,
                    $"Unsupported language '{language.Text}'.",
                    "The supported languages are zh (Chinese) and en (English).");
            }
            else if (languages.Contains(language.Text))
            {
                diagnostics.Report(
                    NoteCodes.Duplicate, language.Span, $"The language '{language.Text}' is listed twice.", "List each language once.");
            }
            else
            {
                languages.Add(language.Text);
            }
        }

        return languages.ToImmutable();
    }

    private TextValue? ReadId()
    {
        TextValue? id = _reader.Read(NoteKeys.Id);
        if (id is not null && !Guid.TryParseExact(id.Text, "D", out _))
        {
            diagnostics.Report(
                NoteCodes.MalformedId,
                id.Span,
                $"'{id.Text}' is not a valid UUID.",
                "Write 32 hexadecimal digits in groups of 8, 4, 4, 4 and 12; all editions of one note share it.");
        }

        return id;
    }

    private DateValue? ReadPriceDate(DateValue? published)
    {
        DateValue? priceDate = _reader.Read(NoteKeys.PriceDate);
        if (priceDate is not null && published is not null && priceDate.Date > published.Date)
        {
            diagnostics.Report(
                NoteCodes.DateOrder,
                priceDate.Span,
                FormattableString.Invariant($"The price date {priceDate.Date:yyyy-MM-dd} is after the date of the note, {published.Date:yyyy-MM-dd}."),
                "Use the last close before publication.");
        }

        return priceDate;
    }

    private ImmutableArray<Analyst> ReadAnalysts(ImmutableArray<string> languages, DateValue? published)
    {
        ImmutableArray<TextValue> keys = _reader.Read(NoteKeys.Analysts);
        if (keys.IsEmpty && _reader.Map[NoteKeys.Analysts.Name] is ListValue { Items.IsEmpty: true } empty)
        {
            diagnostics.Report(YamlCodes.MissingKey, empty.Span, "'analysts' is empty.", "A note must be signed by at least one analyst.");
        }

        return new AnalystRoster(house).Find(keys, languages, published?.Date, diagnostics);
    }

    /// <summary>A security code, checked against the house's list.</summary>
    private TextValue ReadSecurity(TextValue security)
    {
        if (house.Securities is { } table
            && table.Column(HouseData.SecurityCode) is not null
            && table.Row(HouseData.SecurityCode, security.Text) is null)
        {
            IEnumerable<string> codes = table.Cells(HouseData.SecurityCode).Select(KeyText.Of).Where(code => code.Length > 0);
            diagnostics.Report(
                NoteCodes.UnknownSecurity,
                security.Span,
                $"The house's list has no security '{security.Text}'.",
                Spelling.Nearest(security.Text, codes) is { } nearest ? $"Did you mean '{nearest}'?" : $"Add it to {table.File}.");
        }

        return security;
    }

    private TextValue? ReadIndustryCode()
    {
        TextValue? code = _reader.Read(NoteKeys.Gics);
        if (code is null || (code.Text.Length is 2 or 4 or 6 or 8 && code.Text.All(char.IsAsciiDigit)))
        {
            return code;
        }

        diagnostics.Report(
            NoteCodes.MalformedIndustryCode,
            code.Span,
            $"'{code.Text}' is not a code of the Global Industry Classification Standard.",
            "Write 2 digits for a sector, 4 for an industry group, 6 for an industry or 8 for a sub-industry, such as 452010.");
        return null;
    }
}
