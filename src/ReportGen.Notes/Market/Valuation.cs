using ReportGen.Foundation.Data;

namespace ReportGen.Notes.Market;

/// <summary>
/// Valuation figures of a company. Inputs are unrounded, so that a figure does not depend on the digits shown; a figure
/// with a missing input is missing for the same reason.
/// </summary>
public static class Valuation
{
    /// <summary>Market cap: last close × shares outstanding of the class.</summary>
    /// <param name="close">Last unadjusted close, in currency a share.</param>
    /// <param name="shares">Shares, in any unit.</param>
    /// <returns>In the currency and the unit of the shares: 元 × 亿股 = 亿元.</returns>
    public static DataValue MarketCap(DataValue close, DataValue shares) =>
        Figure.Of("market capitalisation", "close × shares outstanding", close, shares, (a, b) => a * b);

    /// <summary>Market cap of the tradable shares.</summary>
    /// <param name="close">Last unadjusted close.</param>
    /// <param name="shares">Tradable shares.</param>
    /// <returns>In the currency and the unit of the shares.</returns>
    public static DataValue FloatMarketCap(DataValue close, DataValue shares) =>
        Figure.Of("float market capitalisation", "close × tradable shares", close, shares, (a, b) => a * b);

    /// <summary>
    /// Forward price-earnings ratio: market cap / expected net profit attributable to shareholders.
    /// Not meaningful for a loss or for no profit.
    /// </summary>
    /// <param name="marketCap">Market cap.</param>
    /// <param name="netProfit">Expected net profit, in the same unit.</param>
    /// <returns>A multiple.</returns>
    public static DataValue ForwardPe(DataValue marketCap, DataValue netProfit) =>
        Figure.Of("forward PE", "market capitalisation / expected net profit", marketCap, netProfit, (a, b) => b > 0 ? a / b : null);

    /// <summary>Upside: <c>(target price / close − 1) × 100</c>.</summary>
    /// <param name="target">Target price.</param>
    /// <param name="close">Last close, in the same currency and adjustment.</param>
    /// <returns>Per cent.</returns>
    public static DataValue Upside(DataValue target, DataValue close) =>
        Figure.Of("upside", "(target price / close − 1) × 100", target, close, (a, b) => b > 0 ? ((a / b) - 1) * 100 : null);

    /// <summary>
    /// Growth: <c>(now / then − 1) × 100</c>. Not meaningful from zero or from a loss.
    /// </summary>
    /// <param name="now">The later value.</param>
    /// <param name="then">The earlier value.</param>
    /// <returns>Per cent.</returns>
    public static DataValue Growth(DataValue now, DataValue then) =>
        Figure.Of("growth", "(value / value before − 1) × 100", now, then, (a, b) => b > 0 ? ((a / b) - 1) * 100 : null);
}
