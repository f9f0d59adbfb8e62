using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Origins;
using ReportGen.Notes.Market;

namespace ReportGen.Notes.Tests.Market;

public sealed class ValuationTests
{
    private readonly DiagnosticBag _bag = new();

    [Fact]
    public void A_forward_multiple_is_unrounded_market_cap_over_profit()
    {
        // A published table prints 18.27 for 22,652.98 / 1,240; displayed price over displayed earnings would give 18.35.
        var pe = Assert.IsType<NumberValue>(Valuation.ForwardPe(new NumberValue(22652.98m), new NumberValue(1240m)));
        Assert.Equal(18.27m, decimal.Round(pe.Number, 2, MidpointRounding.AwayFromZero));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-598)]
    public void A_multiple_of_no_profit_is_not_meaningful(int profit)
    {
        DataValue pe = Valuation.ForwardPe(new NumberValue(100), new NumberValue(profit));
        Assert.Equal(MissingReason.NotMeaningful, Assert.IsType<MissingValue>(pe).Reason);
    }

    [Fact]
    public void A_figure_with_a_missing_input_is_missing_for_the_same_reason()
    {
        DataValue pe = Valuation.ForwardPe(new NumberValue(100), new MissingValue(MissingReason.NoConsensus));
        Assert.Equal(MissingReason.NoConsensus, Assert.IsType<MissingValue>(pe).Reason);
        DataValue cap = Valuation.MarketCap(new MissingValue(MissingReason.Suspended), new MissingValue(MissingReason.NoConsensus));
        Assert.Equal(MissingReason.Suspended, Assert.IsType<MissingValue>(cap).Reason);
    }

    [Fact]
    public void Upside_and_growth_are_in_per_cent()
    {
        Assert.Equal(20m, Assert.IsType<NumberValue>(Valuation.Upside(new NumberValue(196), new NumberValue(196m / 1.2m))).Number, 20);
        Assert.Equal(-50m, Assert.IsType<NumberValue>(Valuation.Growth(new NumberValue(1), new NumberValue(2))).Number);
    }

    [Fact]
    public void A_note_on_a_company_has_its_valuation()
    {
        MapValue valuation = Assert.IsType<MapValue>(Company().At("valuation"));
        Assert.Equal(160m, valuation.Number("close"));
        Assert.Equal(new DateOnly(2024, 2, 22), Assert.IsType<DateValue>(valuation["close_date"]).Date);
        Assert.Equal(512m, valuation.Number("market_cap"));
        Assert.Equal(320m, valuation.Number("float_market_cap"));
        Assert.Equal(22.5m, valuation.Number("upside"));
        Assert.Equal(32m, valuation.Number("pe.y2024"));
        Assert.IsType<MissingValue>(valuation.At("pe.y2023"));
        Assert.Empty(_bag.Items);
    }

    [Fact]
    public void A_multiple_has_the_origins_of_close_shares_and_profit()
    {
        DataValue? pe = Company().At("valuation.pe.y2024");
        Assert.Equal("forward PE", Assert.IsType<FormulaOrigin>(pe!.Origin).Name);
        Assert.Equal(
            ["n/prices.csv", "n/shares.csv", "n/forecast.csv"],
            pe.Origin!.Leaves().Cast<CellOrigin>().Select(cell => cell.File));
    }

    [Fact]
    public void A_note_on_an_industry_has_none() => Assert.Null(Company(security: null).At("valuation"));

    [Fact]
    public void The_valuation_is_a_record_with_the_figures_by_name()
    {
        ValuationFigures valuation = Compute().Valuation!;
        Assert.Equal((160m, new DateOnly(2024, 2, 22)), (valuation.Close.Number, valuation.CloseDate.Date));
        Assert.Equal(512m, Assert.IsType<NumberValue>(valuation.MarketCap).Number);
        Assert.Equal(["y2023", "y2024"], valuation.PriceEarnings.Select(each => each.Column));
    }

    [Fact]
    public void A_table_that_is_named_valuation_keeps_its_name()
    {
        MapValue figures = FiguresProjection.Of(Compute(others: Table.Of("valuation", "key,close", "a,7")));
        Assert.Equal(7, figures.Number("valuation.close.last"));
        Assert.Null(figures.At("valuation.close_date"));
    }

    [Theory]
    [InlineData("table", "prizes", "NOT020", "Did you mean 'prices'?")]
    [InlineData("subject", "closed", "NOT021", "Did you mean 'close'?")]
    [InlineData("subject", "date", "NOT021", "Known: close, index.")]
    [InlineData("benchmark", "indx", "NOT021", "Did you mean 'index'?")]
    public void An_unknown_name_is_reported(string key, string name, string code, string hint)
    {
        Compute(changed: (key, name));
        Diagnostic diagnostic = Assert.Single(_bag.Items);
        Assert.Equal((code, hint), (diagnostic.Code, diagnostic.Hint));
    }

    [Fact]
    public void A_missing_row_of_expected_profit_is_reported()
    {
        Compute(earnings: "profits");
        Diagnostic diagnostic = Assert.Single(_bag.Items);
        Assert.Equal(("NOT021", "Did you mean 'profit'?"), (diagnostic.Code, diagnostic.Hint));
    }

    private MapValue Company(string? security = "688000.SH") => FiguresProjection.Of(Compute(security));

    private NoteFigures Compute(
        string? security = "688000.SH",
        (string Key, string Name)? changed = null,
        string earnings = "profit",
        params DataTable[] others)
    {
        string Name(string key, string usual) => changed is { } change && change.Key == key ? change.Name : usual;
        MarketDeclaration market = Table.Market(
            Name("table", "prices"),
            Name("subject", "close"),
            Name("benchmark", "index"),
            new EarningsDeclaration(new TextValue("forecast"), new TextValue(earnings)));
        NoteSource note = Table.Note(
            market,
            new DateOnly(2024, 2, 22),
            security,
            [
                Table.Of("prices", "date,close,index", "2024-02-21,150,1000", "2024-02-22,160,1000"),
                Table.Of("shares", "code,total,float", "688000.SH,3.2,2"),
                Table.Of("forecast", "key,y2023,y2024", "revenue,1,2", "profit,-1,16"),
                .. others,
            ]);
        return FiguresCalculator.Compute(
            note with { Header = note.Header with { TargetPrice = new TargetPrice(new NumberValue(196), 6, null, null) } },
            _bag);
    }
}
