using ReportGen.Documents.Directives.Chart;
using ReportGen.Documents.Directives.Columns;
using ReportGen.Documents.Directives.Facts;
using ReportGen.Documents.Directives.Figure;
using ReportGen.Documents.Directives.Pair;
using ReportGen.Documents.Directives.Performance;
using ReportGen.Documents.Directives.Rating;
using ReportGen.Documents.Directives.RatingScale;
using ReportGen.Documents.Directives.Related;
using ReportGen.Documents.Directives.Table;
using ReportGen.Documents.Directives.Title;
using ReportGen.Documents.Exhibits;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Notes;

namespace ReportGen.Documents.Tests.Directives;

/// <summary>Each directive results in its block, parsed, validated and bound.</summary>
public sealed class BlockReadingTests
{
    [Fact]
    public void A_table_contains_its_frame_its_placement_and_its_cells()
    {
        TableBlock table = DirectiveSample.Single<TableBlock>(
            "```table {#a}\ncaption: 表\nunit: 倍\nsource: 源\nnote: 注一\nnotes: [注二]\nplace: top\norientation: landscape\nspan: columns\ncaption_side: left\ndata: t\ndense: true\nzebra: false\n```");

        Assert.Equal(("a", true), (table.Id, table.IsNumbered));
        Assert.Equal("表倍gcodepe算力a12.5算力b\u22122.5PCBc--源注一注二", InlineWalk.PlainText(table.Texts()));
        Assert.Equal((ExhibitPlace.Top, CaptionSide.Left, true, true), (table.Frame.Placing.Place, table.Frame.Placing.CaptionSide, table.Frame.Placing.IsLandscape, table.Frame.Placing.SpansColumns));
        Assert.Equal(new TableOptions(IsDense: true, Zebra: false), table.Options);
    }

    [Theory]
    [InlineData("zebra: auto", null)]
    [InlineData("zebra: true", true)]
    [InlineData("dense: false", null)]
    public void Zebra_is_a_Boolean_or_the_default_of_the_house_style(string key, bool? expected) =>
        Assert.Equal(expected, DirectiveSample.Single<TableBlock>($"```table {{.unnumbered}}\ndata: t\n{key}\n```").Options.Zebra);

    [Fact]
    public void A_missing_table_name_is_the_only_report_of_its_directive() =>
        Assert.Equal(["YML101"], DirectiveSample.Reports("```table {.unnumbered}\ncolumns: [code]\ngroup: g\nstatistics: [mean]\n```").Select(found => found.Code));

    [Fact]
    public void A_chart_contains_its_categories_and_series_and_the_owner_of_its_data()
    {
        ChartBlock own = DirectiveSample.Single<ChartBlock>("```chart {.unnumbered}\nkind: bar\ndata: t\nx: code\nseries: [{data: pe, name: 市盈率}]\nheight: 100\ndata_table: true\n```");
        ChartBlock houses = DirectiveSample.Single<ChartBlock>("```chart {.unnumbered}\nkind: bar\ndata: house\nx: code\nseries: [{data: pe}]\n```");

        Assert.Equal((3, "市盈率"), (own.Specification.X.Length, Assert.Single(own.Specification.Series).Name));
        Assert.Equal((100.0, true, true), (own.Height, own.HasDataTable, own.MayCarryData));
        Assert.Equal((null, false, false), (houses.Height, houses.HasDataTable, houses.MayCarryData));
    }

    [Fact]
    public void A_figure_uses_the_file_of_its_language_or_the_bilingual_one()
    {
        const string Markdown = "```figure {.unnumbered}\nfile: {zh: figures/a.svg, bilingual: figures/b.svg}\nalt: 图\nwidth: 60%\n```";
        FigureBlock single = DirectiveSample.Single<FigureBlock>(Markdown);
        FigureBlock both = DirectiveSample.Single<FigureBlock>(Markdown, DirectiveSample.Context(edition: Edition.Bilingual));

        Assert.Equal(("figures/a.svg", "figures/a.svg", 0.6), (single.Picture.Name, single.Shared.Name, single.Width));
        Assert.Equal(("figures/a.svg", "figures/b.svg"), (both.Picture.Name, both.Shared.Name));
    }

    [Theory]
    [InlineData("file: figures/c.svg\nalt: x", "MDN060", "figures/c.svg")]
    [InlineData("file: figures/a.svg\nalt: x\nwidth: 120%", "MDN023", "width")]
    [InlineData("file: figures/a.svg", "YML101", "f")]
    public void Errors_of_a_figure_are_reported_while_it_is_read(string body, string code, string place)
    {
        Diagnostic found = Assert.Single(DirectiveSample.Reports($"```figure {{.unnumbered}}\n{body}\n```"));
        Assert.Equal((code, place), (found.Code, found.Span!.Value.Text));
    }

    [Fact]
    public void The_blocks_of_the_cover_contain_their_texts()
    {
        TitleBlock title = DirectiveSample.Single<TitleBlock>("```title\ntext: 题\nsecond: Title\nsubtitle: 副题\n```");
        RatingBlock rating = DirectiveSample.Single<RatingBlock>("```rating\nvalue: 增持\naction: 维持\nplace: below\n```");
        FactsBlock facts = DirectiveSample.Single<FactsBlock>("```facts\nstyle: big\nitems:\n  - [目标价, 1.50, 元]\n  - [日期, 2024-02-27]\n```");
        PerformanceBlock performance = DirectiveSample.Single<PerformanceBlock>("```performance\nhead: [\"\", 1个月]\nrows:\n  - [绝对收益, +1.20]\nsource: 源\n```");
        RelatedBlock related = DirectiveSample.Single<RelatedBlock>("```related\nitems:\n  - {title: 前文, date: 2024-01-01}\n```");

        Assert.Equal("题Title副题", InlineWalk.PlainText(title.Texts()));
        Assert.Equal(("增持维持", true), (InlineWalk.PlainText(rating.Texts()), rating.IsBelow));
        Assert.Equal((FactsStyle.Big, "目标价1.50元日期2024-02-27"), (facts.Style, InlineWalk.PlainText(facts.Texts())));
        Assert.Equal("1个月绝对收益+1.20源", InlineWalk.PlainText(performance.Texts()));
        Assert.Equal("前文2024-01-01", InlineWalk.PlainText(related.Texts()));
    }

    [Theory]
    [InlineData("zh", "股票评级依据买入领先")]
    [InlineData("en", "Stock ratingBasisBuyLeads")]
    public void A_rating_scale_is_bound_in_the_language_of_the_text(string language, string expected)
    {
        RatingScaleBlock scale = DirectiveSample.Single<RatingScaleBlock>("```ratings\nscale: stock\n```", DirectiveSample.Context(language));

        Assert.Equal((expected, "positive"), (InlineWalk.PlainText(scale.Texts()), Assert.Single(scale.Values).Tone));
    }

    [Fact]
    public void An_unknown_rating_scale_is_reported_with_a_suggestion()
    {
        Diagnostic found = Assert.Single(DirectiveSample.Reports("```ratings\nscale: stok\n```"));
        Assert.Equal(("MDN061", "Did you mean 'stock'?"), (found.Code, found.Hint));
    }

    [Fact]
    public void A_pair_contains_two_exhibits_and_moves_as_one()
    {
        PairBlock pair = DirectiveSample.Single<PairBlock>(
            ":::: pair {#two place=top}\n::: table {.unnumbered}\n\n| a | b |\n|---|---|\n| x | y |\n:::\n```table {#b}\ncaption: 表\nsource: 源\ndata: t\n```\n::::");

        Assert.Equal(("two", ExhibitPlace.Top, true), (pair.Id, pair.Placing.Place, pair.IsNumbered));
        Assert.All(pair.Children(), child => Assert.IsType<TableBlock>(child));
    }

    [Fact]
    public void A_container_reports_an_attribute_that_it_does_not_have()
    {
        Diagnostic found = Assert.Single(DirectiveSample.Reports("::: columns {cuont=3}\n文\n:::"));
        Assert.Equal(("YML102", "Did you mean 'count'?"), (found.Code, found.Hint));
    }

    [Theory]
    [InlineData("::: columns {count=3}\n文\n:::", 3)]
    [InlineData("::: columns\n文\n:::", 2)]
    public void Text_has_the_specified_number_of_columns(string markdown, int count) =>
        Assert.Equal(count, DirectiveSample.Single<ColumnsBlock>(markdown).Count);

    [Fact]
    public void A_typed_table_reads_footnote_references_in_its_caption_and_keeps_their_locations()
    {
        const string Markdown = "::: table {#small caption=\"小表[^a]\" source=\"源\"}\n\n| a | b |\n|---|---|\n| x | y |\n:::\n\n[^a]: 注";
        var diagnostics = new DiagnosticBag();
        TableBlock table = Assert.IsType<TableBlock>(Assert.Single(DirectiveSample.Read(Markdown, diagnostics).Blocks));

        Assert.Empty(diagnostics.Items);
        FootnoteInline mark = Assert.IsType<FootnoteInline>(table.Frame.Caption[1]);
        Assert.Equal(("a", Markdown.IndexOf("[^a]", StringComparison.Ordinal)), (mark.Label, mark.Span!.Value.ToWritten().Start));
    }

    [Theory]
    [InlineData("::: table {#small source=\"源\"}\n\n| a | b |\n|---|---|\n| x | y |\n:::", "MDN026")]
    [InlineData("::: table {.unnumbered}\n文\n:::", "MDN024")]
    [InlineData("::: pair\n文\n:::", "MDN025")]
    [InlineData("::: columns {count=9}\n文\n:::", "MDN028")]
    [InlineData("```facts\n- a\n```", "MDN022")]
    [InlineData("```table {.unnumbered}\ndata: t\ncolumns: [[code]]\n```", "MDN021")]
    [InlineData("```table {.unnumbered}\ndata: t\ncolumns: [{data: code, bar: wide}]\n```", "YML103")]
    [InlineData("```chart {.unnumbered}\nkind: bar\ndata: t\nx: code\nseries: [{data: pe}]\nheight: 20\n```", "CHT018")]
    [InlineData("```chart {.unnumbered}\nkind: bar\ndata: t\nx: code\nseries: [{data: pe}]\nlines: [{value: 1, of: mean}]\n```", "CHT018")]
    [InlineData("```chart {.unnumbered}\nkind: bar\ndata: t\nx: code\nseries: [{data: pe}]\nhighlight: [z]\n```", "CHT017")]
    public void Errors_are_reported_while_the_text_is_read(string markdown, string code) =>
        Assert.Equal([code], DirectiveSample.Reports(markdown).Select(found => found.Code));

    [Theory]
    [InlineData("A remark.\n\n| a |\n|---|\n| 1 |", 1)]
    [InlineData("| a |\n|---|\n| 1 |\n\nA remark.\n\n| b |\n|---|\n| 2 |", 2)]
    [InlineData("| a |\n|---|\n| 1 |", 0)]
    public void A_table_container_reports_each_block_that_it_would_not_print(string body, int count) =>
        Assert.Equal(Enumerable.Repeat("MDN038", count), DirectiveSample.Reports("::: table {.unnumbered}\n" + body + "\n:::").Select(found => found.Code));
}
