using ReportGen.Core.Data;
using ReportGen.Core.Notes;
using ReportGen.Yaml;

namespace ReportGen.Content.Notes;

/// <summary>Reads the key <c>market</c> of a note.</summary>
/// <param name="header">The header.</param>
/// <param name="languages">Languages in which names are needed.</param>
internal sealed class MarketReader(MapReader header, IReadOnlyCollection<string> languages)
{
    private const string Key = "market";

    /// <summary>What the key says; null when it is absent.</summary>
    public MarketDeclaration? Read()
    {
        if (header.Child(Key, known: ["table", "subject", "benchmark", "shares", "earnings", "source"]) is not { } market)
        {
            return null;
        }

        var declaration = new MarketDeclaration(
            market.Text("table"),
            ReadPrices(market, "subject"),
            ReadPrices(market, "benchmark"),
            ReadShares(market),
            ReadEarnings(market),
            market.Local("source", languages));
        market.RejectUnknown();
        return declaration;
    }

    private PriceDeclaration? ReadPrices(MapReader market, string key)
    {
        if (market.Child(key, known: ["column", "name"]) is not { } prices)
        {
            return null;
        }

        var declaration = new PriceDeclaration(prices.Text("column"), prices.Local("name", languages));
        prices.RejectUnknown();
        return declaration;
    }

    private static SharesDeclaration? ReadShares(MapReader market)
    {
        if (market.Child("shares", known: ["table", "total", "float"]) is not { } shares)
        {
            return null;
        }

        var declaration = new SharesDeclaration(shares.Text("table"), shares.Text("total"), shares.Text("float"));
        shares.RejectUnknown();
        return declaration;
    }

    private static EarningsDeclaration? ReadEarnings(MapReader market)
    {
        if (market.Child("earnings", known: ["table", "row"]) is not { } earnings)
        {
            return null;
        }

        var declaration = new EarningsDeclaration(earnings.Text("table"), earnings.Text("row"));
        earnings.RejectUnknown();
        return declaration;
    }
}
