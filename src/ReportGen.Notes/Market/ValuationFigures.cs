using System.Collections.Immutable;

using ReportGen.Foundation.Data;

namespace ReportGen.Notes.Market;

/// <summary>Valuation figures of the company that a note is about.</summary>
/// <param name="Close">Last close.</param>
/// <param name="CloseDate">Day of the last close.</param>
public sealed record ValuationFigures(NumberValue Close, DateValue CloseDate)
{
    /// <summary>Upside to the target price in per cent; null if the note has no target price.</summary>
    public DataValue? Upside { get; init; }

    /// <summary>Market cap of the tradable shares; null if the note does not give them.</summary>
    public DataValue? FloatMarketCap { get; init; }

    /// <summary>Market cap; null if the note does not give the shares.</summary>
    public DataValue? MarketCap { get; init; }

    /// <summary>Price-earnings ratios by column of expected profit; empty without <see cref="MarketCap"/>.</summary>
    public ImmutableArray<PriceEarnings> PriceEarnings { get; init; } = [];
}

/// <summary>A price-earnings ratio.</summary>
/// <param name="Column">Column of the profit, such as <c>y2024</c>.</param>
/// <param name="Ratio">The ratio.</param>
public sealed record PriceEarnings(string Column, DataValue Ratio);
