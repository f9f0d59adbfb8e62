using ReportGen.Foundation.Data;

namespace ReportGen.Notes;

/// <summary>
/// The key <c>market</c> of <c>note.yaml</c>: the table and columns of the prices of the note's subject and of its
/// benchmark, and for a company its shares and its expected profit. Names are as written; whether they exist in the
/// tables is checked when figures are computed.
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
/// <param name="Shares">Shares of the security; null uses the table <c>shares</c> if the note has one.</param>
/// <param name="Earnings">Expected net profit.</param>
/// <param name="Source">Source line of exhibits that show the prices.</param>
public sealed record MarketDeclaration(
    TextValue? Table,
    PriceDeclaration? Subject,
    PriceDeclaration? Benchmark,
    SharesDeclaration? Shares,
    EarningsDeclaration? Earnings,
    LocalText? Source);

/// <summary>A column of prices or index levels.</summary>
/// <param name="Column">Name of the column.</param>
/// <param name="Name">Name of the security or index, as printed.</param>
public sealed record PriceDeclaration(TextValue? Column, LocalText? Name);

/// <summary>The table of the shares of the note's security; its code names the row.</summary>
/// <param name="Table">The table.</param>
/// <param name="Total">Column of the shares outstanding; null for <c>total</c>.</param>
/// <param name="Float">Column of the tradable shares; null for <c>float</c>.</param>
public sealed record SharesDeclaration(TextValue? Table, TextValue? Total, TextValue? Float);

/// <summary>The row of the expected net profit of the note's security, with a column for each year.</summary>
/// <param name="Table">The table.</param>
/// <param name="Row">Key of the row.</param>
public sealed record EarningsDeclaration(TextValue? Table, TextValue? Row);
