using ReportGen.Foundation.Data;
using ReportGen.Yaml;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Notes.Reading;

/// <summary>Keys of <c>market</c>.</summary>
internal static class MarketKeys
{
    public static Key<TextValue?> Table { get; } = Key.Text("table", "table of the prices, under `data`");

    public static Key<MapReader?> Subject { get; } = Key.Map("subject", "prices of the subject of the note", PriceKeys.Keys);

    public static Key<MapReader?> Benchmark { get; } = Key.Map("benchmark", "levels of the index that the subject is compared with", PriceKeys.Keys);

    public static Key<MapReader?> Shares { get; } = Key.Map("shares", "shares of the note’s security; by default from the table `shares`", SharesKeys.Keys);

    public static Key<MapReader?> Earnings { get; } = Key.Map("earnings", "expected net profit of the note’s security", EarningsKeys.Keys);

    public static Key<LocalText?> Source { get; } = Key.Local("source", "source line of exhibits that show the prices, in each language");

    public static MapDescriptor Keys { get; } = new(
        "market", "The market data of a note.", Table, Subject, Benchmark, Shares, Earnings, Source);
}

/// <summary>Keys of <c>subject</c> and <c>benchmark</c>.</summary>
internal static class PriceKeys
{
    public static Key<TextValue?> Column { get; } = Key.Text("column", "column of numbers in the table of the prices");

    public static Key<LocalText?> Name { get; } = Key.Local("name", "name of the security or index, in each language");

    public static MapDescriptor Keys { get; } = new("prices", "A column of prices or index levels.", Column, Name);
}

/// <summary>Keys of <c>shares</c>.</summary>
internal static class SharesKeys
{
    public static Key<TextValue?> Table { get; } = Key.Text("table", "table whose key column contains the code of the security");

    public static Key<TextValue?> Total { get; } = Key.Text("total", "column of the shares outstanding", defaultText: "total");

    public static Key<TextValue?> Float { get; } = Key.Text("float", "column of the tradable shares", defaultText: "float");

    public static MapDescriptor Keys { get; } = new("shares", "The shares of a security.", Table, Total, Float);
}

/// <summary>Keys of <c>earnings</c>.</summary>
internal static class EarningsKeys
{
    public static Key<TextValue?> Table { get; } = Key.Text("table", "table with a column for each year");

    public static Key<TextValue?> Row { get; } = Key.Text("row", "key of the row of net profit");

    public static MapDescriptor Keys { get; } = new("earnings", "The expected net profit of a security.", Table, Row);
}
