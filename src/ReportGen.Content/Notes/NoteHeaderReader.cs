using System.Collections.Immutable;

using ReportGen.Content.Tables;
using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Notes;
using ReportGen.Core.Sources;
using ReportGen.Yaml;

namespace ReportGen.Content.Notes;

/// <summary>Reads the facts of <c>note.yaml</c> and checks them against the house's data.</summary>
/// <param name="source">The file.</param>
/// <param name="map">Its tree.</param>
/// <param name="house">The house's data.</param>
/// <param name="diagnostics">Receives what is wrong.</param>
internal sealed class NoteHeaderReader(SourceText source, MapValue map, HouseData house, DiagnosticBag diagnostics)
{
    /// <summary>Keys that this program reads; a note may hold further ones for its templates.</summary>
    private static readonly string[] KnownKeys =
    [
        "id", "type", "style", "languages", "bilingual", "date", "price_date", "title", "subtitle", "industry",
        "theme", "rating", "analysts", "security", "tickers", "gics", "target_price", "market", "risks", "related", "attach", "data",
    ];

    private static readonly string[] HouseLanguages = ["zh", "en"];

    private static readonly string[] Arrangements = ["sequential", "parallel"];

    private readonly MapReader _reader = new(map, diagnostics, "note.yaml", KnownKeys);

    /// <summary>
    /// Tables declared, in the order written. They are there even when the header is not, so that their faults are
    /// reported in the same run.
    /// </summary>
    public ImmutableArray<TableDeclaration> Tables { get; private set; } = [];

    /// <summary>Reads the header; null when something that the rest builds on is missing.</summary>
    public NoteHeader? Read()
    {
        ImmutableArray<string> languages = ReadLanguages();
        TextValue? id = ReadId();
        TextValue? type = _reader.Text("type", required: true);
        TextValue? style = _reader.Text("style", required: true);
        LocalText? title = _reader.Local("title", languages, required: true);
        LocalText? subtitle = _reader.Local("subtitle", languages);
        LocalText? industry = _reader.Local("industry", languages);
        LocalText? theme = _reader.Local("theme", languages);
        bool isParallel = _reader.Choice("bilingual", Arrangements) == "parallel";
        DateValue? date = _reader.Date("date", required: true);
        DateValue? priceDate = ReadPriceDate(date);
        NoteRating? rating = ReadRating();
        ImmutableArray<Analyst> analysts = ReadAnalysts(languages, date);
        TextValue? security = _reader.Text("security") is { } written ? ReadSecurity(written) : null;
        ImmutableArray<TextValue> tickers = [.. _reader.Texts("tickers").Select(ReadSecurity)];
        TextValue? industryCode = ReadIndustryCode();
        TargetPrice? targetPrice = ReadTargetPrice();
        MarketDeclaration? market = new MarketReader(_reader, languages).Read();
        ImmutableArray<RiskFactor> risks = ReadRisks(languages);
        ImmutableArray<RelatedNote> related = ReadRelated(languages);
        ImmutableArray<RecordPart> attached = new AttachReader(_reader, diagnostics).Read();
        // Without the header only the tables themselves are checked, not the languages of their words.
        bool isWhole = id is not null && type is not null && style is not null && title is not null && date is not null && !languages.IsEmpty;
        Tables = TableDeclarationReader.ReadAll(_reader, "data", isWhole ? languages : []);
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
            LanguagesSpan = map["languages"]?.Span,
            Bilingual = isParallel ? BilingualArrangement.Parallel : BilingualArrangement.Sequential,
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
        foreach (TextValue language in _reader.Texts("languages", required: true))
        {
            if (!HouseLanguages.Contains(language.Text, StringComparer.Ordinal))
            {
                diagnostics.Error(
                    ContentCodes.UnknownLanguage,
                    language.Span,
                    $"There is no language '{language.Text}'.",
                    "Notes are written in zh (Chinese) and en (English).");
            }
            else if (languages.Contains(language.Text))
            {
                diagnostics.Error(
                    ContentCodes.Duplicate, language.Span, $"The language '{language.Text}' is named twice.", "Name each language once.");
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
        TextValue? id = _reader.Text("id", required: true);
        if (id is not null && !Guid.TryParseExact(id.Text, "D", out _))
        {
            diagnostics.Error(
                ContentCodes.MalformedId,
                id.Span,
                $"'{id.Text}' is no UUID.",
                "Write 32 hexadecimal digits in groups of 8, 4, 4, 4 and 12; all editions of one note share it.");
        }

        return id;
    }

    private DateValue? ReadPriceDate(DateValue? published)
    {
        DateValue? priceDate = _reader.Date("price_date");
        if (priceDate is not null && published is not null && priceDate.Date > published.Date)
        {
            diagnostics.Error(
                ContentCodes.DateOrder,
                priceDate.Span,
                FormattableString.Invariant($"The prices are of {priceDate.Date:yyyy-MM-dd}, after the note's date {published.Date:yyyy-MM-dd}."),
                "Use the last close before publication.");
        }

        return priceDate;
    }

    private NoteRating? ReadRating()
    {
        MapReader? rating = _reader.Child("rating", known: ["scale", "value", "action"]);
        TextValue? scale = rating?.Text("scale", required: true);
        TextValue? value = rating?.Text("value", required: true);
        TextValue? action = rating?.Text("action", required: true);
        rating?.RejectUnknown();
        return scale is null || value is null || action is null ? null : new NoteRating(scale, value, action);
    }

    private ImmutableArray<Analyst> ReadAnalysts(ImmutableArray<string> languages, DateValue? published)
    {
        ImmutableArray<TextValue> keys = _reader.Texts("analysts", required: true);
        if (keys.IsEmpty && _reader.Map["analysts"] is ListValue { Items.IsEmpty: true } empty)
        {
            diagnostics.Error(YamlCodes.MissingKey, empty.Span, "'analysts' names nobody.", "A note is signed by at least one analyst.");
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
            diagnostics.Error(
                ContentCodes.UnknownSecurity,
                security.Span,
                $"The house's list has no security '{security.Text}'.",
                Spelling.Nearest(security.Text, codes) is { } nearest ? $"Did you mean '{nearest}'?" : $"Add it to {table.File}.");
        }

        return security;
    }

    private TextValue? ReadIndustryCode()
    {
        TextValue? code = _reader.Text("gics");
        if (code is null || (code.Text.Length is 2 or 4 or 6 or 8 && code.Text.All(char.IsAsciiDigit)))
        {
            return code;
        }

        diagnostics.Error(
            ContentCodes.MalformedIndustryCode,
            code.Span,
            $"'{code.Text}' is no code of the Global Industry Classification Standard.",
            "Write 2 digits for a sector, 4 for an industry group, 6 for an industry or 8 for a sub-industry, such as 452010.");
        return null;
    }

    private TargetPrice? ReadTargetPrice()
    {
        if (_reader.Child("target_price", known: ["value", "months", "currency", "method"]) is not { } target)
        {
            return null;
        }

        // The least value a price can have is one hundredth of its currency.
        NumberValue? value = target.Number("value", required: true, minimum: 0.01m);
        int? months = target.Integer("months", minimum: 1, maximum: 60);
        TextValue? currency = target.Text("currency");
        TextValue? method = target.Text("method");
        target.RejectUnknown();
        if (!_reader.Has("security"))
        {
            diagnostics.Error(
                ContentCodes.Incomplete,
                _reader.SpanOf("target_price"),
                "A target price stands without the security it is for.",
                "Add 'security: …' with the company's code.");
        }

        return value is null ? null : new TargetPrice(value, months, currency, method);
    }

    private ImmutableArray<RiskFactor> ReadRisks(ImmutableArray<string> languages)
    {
        ImmutableArray<RiskFactor>.Builder risks = ImmutableArray.CreateBuilder<RiskFactor>();
        foreach (MapReader risk in _reader.Children("risks", known: ["title", "detail"]))
        {
            LocalText? title = risk.Local("title", languages, required: true);
            LocalText? detail = risk.Local("detail", languages);
            risk.RejectUnknown();
            if (title is not null)
            {
                risks.Add(new RiskFactor(title, detail));
            }
        }

        return risks.ToImmutable();
    }

    private ImmutableArray<RelatedNote> ReadRelated(ImmutableArray<string> languages)
    {
        ImmutableArray<RelatedNote>.Builder notes = ImmutableArray.CreateBuilder<RelatedNote>();
        foreach (MapReader related in _reader.Children("related", known: ["title", "date", "url"]))
        {
            LocalText? title = related.Local("title", languages, required: true);
            DateValue? date = related.Date("date", required: true);
            TextValue? address = related.Text("url");
            related.RejectUnknown();
            if (title is not null && date is not null)
            {
                notes.Add(new RelatedNote(title, date, address));
            }
        }

        return notes.ToImmutable();
    }
}
