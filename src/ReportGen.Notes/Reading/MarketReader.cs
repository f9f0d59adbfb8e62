using ReportGen.Yaml;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Notes.Reading;

/// <summary>Reads the key <c>market</c> of a note.</summary>
/// <param name="header">The header.</param>
/// <param name="languages">Languages in which names are required.</param>
internal sealed class MarketReader(MapReader header, IReadOnlyCollection<string> languages)
{
    /// <summary>Reads the key; null if it is absent.</summary>
    public MarketDeclaration? Read() => Read(header, NoteKeys.Market, market => new MarketDeclaration(
        market.Read(MarketKeys.Table),
        ReadPrices(market, MarketKeys.Subject),
        ReadPrices(market, MarketKeys.Benchmark),
        Read(market, MarketKeys.Shares, shares => new SharesDeclaration(
            shares.Read(SharesKeys.Table), shares.Read(SharesKeys.Total), shares.Read(SharesKeys.Float))),
        Read(market, MarketKeys.Earnings, earnings => new EarningsDeclaration(
            earnings.Read(EarningsKeys.Table), earnings.Read(EarningsKeys.Row))),
        market.Read(MarketKeys.Source, languages)));

    private PriceDeclaration? ReadPrices(MapReader market, Key<MapReader?> key) => Read(market, key, prices =>
        new PriceDeclaration(prices.Read(PriceKeys.Column), prices.Read(PriceKeys.Name, languages)));

    /// <summary>Reads a nested map, and reports unknown keys.</summary>
    private static T? Read<T>(MapReader outer, Key<MapReader?> key, Func<MapReader, T> read)
        where T : class
    {
        if (outer.Read(key) is not { } map)
        {
            return null;
        }

        T result = read(map);
        map.RejectUnknown();
        return result;
    }
}
