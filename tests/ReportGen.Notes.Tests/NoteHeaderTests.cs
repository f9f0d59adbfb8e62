using System.Collections.Immutable;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Notes.Files;
using ReportGen.Notes.Reading;

namespace ReportGen.Notes.Tests;

public sealed class NoteHeaderTests
{
    [Theory]
    [InlineData("date: 2024-02-27", "date: 2024-02-30", "YML106", 5, 7)]
    [InlineData("date: 2024-02-27", "date: 2024-13-01", "YML106", 5, 7)]
    [InlineData("date: 2024-02-27", "date: tomorrow", "YML103", 5, 7)]
    [InlineData("date: 2024-02-27\nprice_date: 2024-02-22", "price_date: 2024-02-22", "YML101", 1, 1)]
    [InlineData("price_date: 2024-02-22", "price_date: 2024-02-28", "NOT013", 6, 13)]
    [InlineData("title: {zh: 标题, en: Title}", "titel: {zh: 标题, en: Title}", "YML101", 7, 1)]
    [InlineData("title: {zh: 标题, en: Title}", "title: {zh: 标题}", "YML107", 7, 1)]
    [InlineData("title: {zh: 标题, en: Title}", "title: [标题]", "YML103", 7, 8)]
    [InlineData("languages: [zh, en]", "languages: [zh, en, fr]", "NOT005", 4, 21)]
    [InlineData("languages: [zh, en]", "languages: [zh, en, zh]", "NOT007", 4, 21)]
    [InlineData("id: 5b1f0c1e-6a52-4c0b-9d0e-2f6f1f0f8a11", "id: sora", "NOT006", 1, 5)]
    [InlineData("style: plain", "style:", "YML101", 3, 1)]
    [InlineData("style: plain", "style: plain\nbilingual: paralel", "YML104", 4, 12)]
    [InlineData("style: plain", "style: plain\nstyle: other", "YML002", 4, 1)]
    [InlineData("analysts: [liu-jingzhao]", "analysts: [liu]", "NOT008", 9, 12)]
    [InlineData("analysts: [liu-jingzhao]", "analysts: [liu-jingzhao, liu-jingzhao]", "NOT007", 9, 26)]
    [InlineData("analysts: [liu-jingzhao]", "analysts: []", "YML101", 9, 11)]
    [InlineData("scale: industry, value: overweight", "scale: industry, vlaue: overweight", "YML101", 8, 27)]
    [InlineData("action: maintain}", "action: maintain, since: 3}", "YML102", 8, 64)]
    [InlineData("security: 300308.SZ", "security: 300309.SZ", "NOT012", 10, 11)]
    [InlineData("security: 300308.SZ\n", "", "NOT016", 10, 1)]
    [InlineData("value: 196.00", "value: high", "YML103", 11, 23)]
    [InlineData("value: 196.00", "value: -3", "YML105", 11, 23)]
    [InlineData("months: 6", "months: 0", "YML105", 11, 39)]
    [InlineData("months: 6", "month: 6", "YML102", 11, 31)]
    [InlineData("    detail:", "    detial:", "YML102", 14, 5)]
    [InlineData("  - title: {zh: 需求, en: Demand}\n    detail", "  - detail", "YML101", 13, 5)]
    [InlineData("file: data/comparables.csv", "fiel: data/comparables.csv", "YML101", 17, 5)]
    [InlineData("file: data/comparables.csv", "file: data/comparable.csv", "CSV001", 17, 11)]
    [InlineData("file: data/comparables.csv", "file: ../../etc/passwd", "CSV002", 17, 11)]
    [InlineData("file: data/comparables.csv", "file: /etc/passwd", "CSV002", 17, 11)]
    [InlineData("file: data/comparables.csv", "file: C:/x.csv", "CSV002", 17, 11)]
    [InlineData("file: data/comparables.csv", "file: data\\comparables.csv", "CSV002", 17, 11)]
    [InlineData("file: data/comparables.csv", "file: ../other/data.csv", "CSV002", 17, 11)]
    [InlineData("key: code", "key: cod", "CSV005", 18, 10)]
    [InlineData("      revenue: {", "      revnue: {", "CSV005", 20, 7)]
    [InlineData("decimals: 2", "decimals: two", "YML103", 20, 41)]
    [InlineData("{type: code}", "{type: security}", "YML104", 21, 20)]
    [InlineData("risks:", "attach: [source, linage]\nrisks:", "NOT017", 12, 18)]
    [InlineData("risks:", "attach: [all, data]\nrisks:", "NOT017", 12, 10)]
    [InlineData("risks:", "attach: [data, data]\nrisks:", "NOT007", 12, 16)]
    [InlineData("risks:", "attach: {data: yes}\nrisks:", "YML103", 12, 9)]
    [InlineData("risks:", "tickers: [300308.SZ, 300309.SZ]\nrisks:", "NOT012", 12, 22)]
    [InlineData("risks:", "gics: 45201\nrisks:", "NOT018", 12, 7)]
    [InlineData("risks:", "market: prices\nrisks:", "YML103", 12, 9)]
    [InlineData("risks:", "market: {tabel: prices}\nrisks:", "YML102", 12, 10)]
    [InlineData("risks:", "market: {table: [a, b]}\nrisks:", "YML103", 12, 17)]
    [InlineData("risks:", "market: {subject: {colum: close}}\nrisks:", "YML102", 12, 20)]
    [InlineData("risks:", "market: {benchmark: {column: a, name: {zh: 沪深}}}\nrisks:", "YML107", 12, 33)]
    [InlineData("risks:", "market: {shares: {totl: all}}\nrisks:", "YML102", 12, 19)]
    [InlineData("risks:", "market: {earnings: {table: a, rows: b}}\nrisks:", "YML102", 12, 31)]
    [InlineData("risks:", "related: [{title: {zh: 甲, en: A}, date: 2024}]\nrisks:", "YML103", 12, 41)]
    [InlineData("risks:", "industry: {zh: 通信}\nrisks:", "YML107", 12, 1)]
    public void A_fault_of_the_header_is_reported_where_it_is_written(string old, string changed, string code, int line, int column)
    {
        Diagnostic diagnostic = Assert.Single(Sample.WithHeader(old, changed));
        Assert.Equal($"{code} content/n/note.yaml:{line}:{column}", Sample.Place(diagnostic));
        Assert.Equal(Severity.Error, diagnostic.Severity);
    }

    [Theory]
    [InlineData("S087052304000", "does not have the required form")]
    [InlineData("s0870523040005", "does not have the required form")]
    [InlineData("S0870 523040005", "does not have the required form")]
    [InlineData("S0120520000014", "names the firm 0120")]
    [InlineData("S0870520000014", "names the month 00")]
    [InlineData("S0870523130005", "names the month 13")]
    [InlineData("S0870123040005", "is of category 1, not of an analyst")]
    [InlineData("S0870624040005", "is of category 6, not of an analyst")]
    [InlineData("S0870524030005", "was registered in 2024-03, after the note's date 2024-02-27")]
    public void A_number_that_cannot_be_an_analysts_is_reported_at_its_cell(string number, string reason)
    {
        InMemoryFiles files = Sample.Files.With("house/analysts.csv", $"key,name_zh,name_en,sac\nliu-jingzhao,刘京昭,Liu Jingzhao,{number}\n");
        Diagnostic diagnostic = Assert.Single(Sample.Read(files).Diagnostics);
        Assert.Equal("NOT009 content/house/analysts.csv:2:31", Sample.Place(diagnostic));
        Assert.Equal($"The SAC number {number} of the analyst 'liu-jingzhao' {reason}.", diagnostic.Message);
    }

    [Theory]
    [InlineData("S0870523040005")]
    [InlineData("S0870524020001")]
    public void A_number_registered_by_the_month_of_publication_is_valid(string number) =>
        Assert.Null(SacNumber.WhyRefused(number, new DateOnly(2024, 2, 27), "0870"));

    [Theory]
    [InlineData("2024-03-01,", "was not yet")]
    [InlineData(",2024-02-26", "is no longer")]
    public void An_analyst_can_sign_only_while_registered(string service, string words)
    {
        InMemoryFiles files = Sample.Files.With("house/analysts.csv", $"key,name_zh,name_en,sac,from,to\nliu-jingzhao,刘京昭,Liu Jingzhao,S0870523040005,{service}\nx,x,x,x,2020-01-01,2020-01-02\n");
        Diagnostic diagnostic = Assert.Single(Sample.Read(files).Diagnostics);
        Assert.Equal("NOT008 content/n/note.yaml:9:12", Sample.Place(diagnostic));
        Assert.Contains(words, diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_analyst_without_a_name_in_a_language_of_the_note_is_reported()
    {
        InMemoryFiles files = Sample.Files.With("house/analysts.csv", "key,name_zh,name_en,sac\nliu-jingzhao,刘京昭,,S0870523040005\n");
        Assert.Equal("NOT008 content/house/analysts.csv:2:18", Sample.Place(Assert.Single(Sample.Read(files).Diagnostics)));
    }

    [Fact]
    public void A_further_key_reaches_the_templates_and_a_misspelt_one_is_a_warning()
    {
        NoteSource note = Sample.Sound(Sample.Files.With("n/note.yaml", Sample.Header + "desk: TMT\n"));
        Assert.NotNull(note.Header.Vocabulary["desk"]);
        Diagnostic warning = Assert.Single(Sample.WithHeader("style: plain", "style: plain\nsubtitel: x"));
        Assert.Equal(("YML102 content/n/note.yaml:4:1", Severity.Warning, "Did you mean 'subtitle'?"), (Sample.Place(warning), warning.Severity, warning.Hint));
    }

    [Theory]
    [InlineData("markte: {table: prices}", "Did you mean 'market'?")]
    [InlineData("relatde: []", "Did you mean 'related'?")]
    [InlineData("industri: x", "Did you mean 'industry'?")]
    [InlineData("teme: x", "Did you mean 'theme'?")]
    [InlineData("atach: all", "Did you mean 'attach'?")]
    public void A_misspelt_key_of_the_header_is_a_warning(string line, string hint)
    {
        Diagnostic warning = Assert.Single(Sample.WithHeader("style: plain", "style: plain\n" + line));
        Assert.Equal(("YML102 content/n/note.yaml:4:1", Severity.Warning, hint), (Sample.Place(warning), warning.Severity, warning.Hint));
    }

    [Fact]
    public void A_misspelt_target_price_is_a_warning()
    {
        Diagnostic warning = Assert.Single(Sample.WithHeader("target_price:", "tarket_price:"));
        Assert.Equal(("YML102 content/n/note.yaml:11:1", "Did you mean 'target_price'?"), (Sample.Place(warning), warning.Hint));
    }

    [Fact]
    public void The_header_is_read_into_typed_members()
    {
        NoteHeader header = Sample.Sound(Sample.Files.With("n/note.yaml", Sample.Header + """
            industry: {zh: 通信, en: Telecoms}
            theme: 5G
            related:
              - {title: {zh: 甲, en: A}, date: 2024-01-11, url: "https://example.com/a"}
            market:
              table: prices
              subject: {column: close, name: {zh: 公司, en: Company}}
              benchmark: {column: csi300, name: CSI 300}
              shares: {table: capital, total: all, float: free}
              earnings: {table: forecast, row: profit}
              source: {zh: 某机构, en: Somebody}

            """)).Header;
        Assert.Equal(("Telecoms", "5G"), (header.Industry?.In("en"), header.Theme?.In("zh")));
        Assert.Equal((196.00m, 6), (header.TargetPrice!.Value.Number, header.TargetPrice.Months));
        RelatedNote related = Assert.Single(header.Related);
        Assert.Equal(("甲", new DateOnly(2024, 1, 11), "https://example.com/a"), (related.Title.In("zh"), related.Date.Date, related.Address?.Text));
        MarketDeclaration market = header.Market!;
        Assert.Equal(("prices", "close", "csi300"), (market.Table?.Text, market.Subject?.Column?.Text, market.Benchmark?.Column?.Text));
        Assert.Equal(("Company", "CSI 300", "Somebody"), (market.Subject?.Name?.In("en"), market.Benchmark?.Name?.In("en"), market.Source?.In("en")));
        Assert.Equal(("capital", "all", "free"), (market.Shares?.Table?.Text, market.Shares?.Total?.Text, market.Shares?.Float?.Text));
        Assert.Equal(("forecast", "profit"), (market.Earnings?.Table?.Text, market.Earnings?.Row?.Text));
        TableDeclaration table = Assert.Single(header.Data);
        Assert.Equal(("comparables", "data/comparables.csv", "code"), (table.Name, table.File?.Text, table.Key?.Text));
        Assert.Equal((ColumnType.Number, 2), (table.Columns[0].Type, table.Columns[0].Decimals));
        Assert.Equal(4, header.LanguagesSpan!.Value.StartPosition.Line);
    }

    [Fact]
    public void A_header_without_them_has_none()
    {
        NoteHeader header = Sample.Sound(Sample.Files).Header;
        Assert.Null(header.Industry);
        Assert.Null(header.Theme);
        Assert.Null(header.Market);
        Assert.Empty(header.Related);
    }

    [Fact]
    public void The_first_analyst_registered_on_a_day_signs_a_new_note()
    {
        InMemoryFiles files = Sample.Files.With(
            "house/analysts.csv",
            "key,name_zh,name_en,sac,from,to\na,甲,A,S0870523040005,,2023-12-31\nb,乙,B,S0870523040005,2024-03-01,\nc,丙,C,S0870523040005,2024-01-01,2024-12-31\n");
        var roster = new AnalystRoster(HouseReader.Read(files, new DiagnosticBag()));
        Assert.Equal(["a", "c", "b"], new[] { new DateOnly(2023, 12, 31), new DateOnly(2024, 1, 1), new DateOnly(2025, 1, 1) }.Select(roster.SignerOn));
        Assert.Null(new AnalystRoster(HouseReader.Read(new InMemoryFiles("content"), new DiagnosticBag())).SignerOn(new DateOnly(2024, 1, 1)));
    }

    [Fact]
    public void Arrangement_is_sequential_by_default()
    {
        Assert.Equal(BilingualArrangement.Sequential, Sample.Sound(Sample.Files).Header.Bilingual);
        NoteSource note = Sample.Sound(Sample.Files.With("n/note.yaml", Sample.Header + "bilingual: parallel\n"));
        Assert.Equal(BilingualArrangement.Parallel, note.Header.Bilingual);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("attach: none\n", "")]
    [InlineData("attach: []\n", "")]
    [InlineData("attach: manifest\n", "Manifest")]
    [InlineData("attach: [lineage, source]\n", "Source Lineage")]
    [InlineData("attach: all\n", "Source Data Lineage Manifest")]
    public void A_note_lists_the_attachments_of_its_PDFs(string line, string parts) =>
        Assert.Equal(parts, string.Join(' ', Sample.Sound(Sample.Files.With("n/note.yaml", Sample.Header + line)).Header.Attached));

    [Fact]
    public void A_misspelt_part_is_reported_with_the_nearest() =>
        Assert.Equal("Did you mean 'lineage'?", Assert.Single(Sample.WithHeader("risks:", "attach: linage\nrisks:")).Hint);

    [Fact]
    public void Facts_for_research_libraries_are_read_as_written()
    {
        NoteHeader header = Sample.Sound(Sample.Files.With("n/note.yaml", Sample.Header + "tickers: [300394.SZ]\ngics: 452010\n")).Header;
        Assert.Equal(["300394.SZ"], header.Tickers.Select(ticker => ticker.Text));
        Assert.Equal("452010", header.IndustryCode?.Text);
        Assert.Null(header.Analysts[0].FamilyName);
    }

    [Fact]
    public void The_roster_can_give_family_names()
    {
        InMemoryFiles files = Sample.Files.With(
            "house/analysts.csv", "key,name_zh,name_en,family_zh,family_en,sac\nliu-jingzhao,刘京昭,Liu Jingzhao,刘,Liu,S0870523040005\n");
        LocalText family = Sample.Sound(files).Header.Analysts[0].FamilyName!;
        Assert.Equal(("刘", "Liu"), (family.In("zh"), family.In("en")));
    }

    [Fact]
    public void Notes_that_share_an_id_are_reported_each_at_its_own()
    {
        ImmutableDictionary<string, Diagnostic> shared = new NoteCatalogue(Sample.Files.With("other/note.yaml", Sample.Header)).FindSharedIds();
        Assert.Equal(["n", "other"], shared.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("NOT007 content/other/note.yaml:1:5", Sample.Place(shared["other"]));
        Assert.Equal("NOT007 content/n/note.yaml:1:5", Sample.Place(shared["n"]));
        Assert.Equal("The note 'n' has the same id as 'other'.", shared["n"].Message);
    }
}
