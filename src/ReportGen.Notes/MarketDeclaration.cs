using ReportGen.Foundation.Data;

namespace ReportGen.Notes;

/// <summary>
/// What <c>market</c> in <c>note.yaml</c> says: in which table and columns the prices of the note's subject and of its
/// benchmark stand, and for a company its shares and its expected profit. Names are as written; whether the tables
/// hold them is checked when figures are computed.
/// </summary>
/// <example>
/// <code>
/// market:
///   table: prices
///   subject:   {column: close, name: {zh: 澄江光电, en: Chengjiang}}
///   benchmark: {column: csi300, name: {zh: 沪深300, en: CSI 300}}
///   shares:    {table: shares, total: total, float: float}   # this is the default
///   earnings:  {table: forecast, row: profit}
///   source:    {zh: 上海证券研究所, en: Shanghai Securities Research}
/// </code>
/// </example>
/// <param name="Table">Table of the prices.</param>
/// <param name="Subject">Prices of the subject.</param>
/// <param name="Benchmark">Levels of the benchmark.</param>
/// <param name="Shares">Shares of the security; null takes the table <c>shares</c> when the note has one.</param>
/// <param name="Earnings">Expected net profit.</param>
/// <param name="Source">Source line of what is drawn from the prices.</param>
public sealed record MarketDeclaration(
    TextValue? Table,
    PriceDeclaration? Subject,
    PriceDeclaration? Benchmark,
    SharesDeclaration? Shares,
    EarningsDeclaration? Earnings,
    LocalText? Source);

/// <summary>A column of prices or index levels.</summary>
/// <param name="Column">Name of the column.</param>
/// <param name="Name">Name of what it prices, as printed.</param>
public sealed record PriceDeclaration(TextValue? Column, LocalText? Name);

/// <summary>Where the shares of the note's security stand: the row that its code names.</summary>
/// <param name="Table">The table.</param>
/// <param name="Total">Column of the shares outstanding; null is <c>total</c>.</param>
/// <param name="Float">Column of the tradable shares; null is <c>float</c>.</param>
public sealed record SharesDeclaration(TextValue? Table, TextValue? Total, TextValue? Float);

/// <summary>Where the expected net profit of the note's security stands: a row with a column for each year.</summary>
/// <param name="Table">The table.</param>
/// <param name="Row">Key of the row.</param>
public sealed record EarningsDeclaration(TextValue? Table, TextValue? Row);
