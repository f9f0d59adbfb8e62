using System.Collections.Immutable;
using System.Globalization;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Origins;
using ReportGen.Foundation.Sources;
using ReportGen.Graphics.Pages;
using ReportGen.Notes.Market;

namespace ReportGen.Notes.Tests.Market;

/// <summary>Tables and notes for the tests, every cell with its origin.</summary>
internal static class Table
{
    /// <summary>A table of a header line and rows; a column named <c>date</c> contains dates, <c>key</c> and <c>code</c> text, others numbers.</summary>
    public static DataTable Of(string name, string header, params string[] rows)
    {
        string[] columns = header.Split(',');
        return new DataTable(
            name,
            $"n/{name}.csv",
            [.. columns.Select(column => new DataColumn(column, TypeOf(column)))],
            [.. rows.Select((row, line) => new DataRow(
                line + 2,
                [.. row.Split(',').Select((text, index) => Cell(name, columns[index], text, line + 2, index + 1))]))])
        {
            KeyColumn = columns.FirstOrDefault(column => TypeOf(column) is ColumnType.Text),
        };
    }

    public static NoteSource Note(MarketDeclaration? market, DateOnly? priceDate, string? security, params DataTable[] tables) => new(
        "n",
        new NoteHeader
        {
            Vocabulary = MapValue.Empty,
            Market = market,
            Source = new SourceText("n/note.yaml", string.Empty),
            Id = string.Empty,
            Type = new TextValue("t"),
            Style = new TextValue("s"),
            Languages = ["zh"],
            Title = LocalText.Of("z", "e"),
            Date = new DateValue(new DateOnly(2024, 2, 27)),
            PriceDate = priceDate is { } date ? new DateValue(date) : null,
            Analysts = [],
            Risks = [],
            Security = security is null ? null : new TextValue(security),
        },
        ImmutableSortedDictionary<string, SourceText>.Empty,
        tables.ToImmutableSortedDictionary(table => table.Name, table => table, StringComparer.Ordinal),
        ImmutableSortedDictionary<string, ImageFile>.Empty,
        new HouseData(ImmutableSortedDictionary<string, DataTable>.Empty, MapValue.Empty));

    /// <summary>A <c>market</c> key that names a table and two of its columns.</summary>
    public static MarketDeclaration Market(string table, string subject, string? benchmark, EarningsDeclaration? earnings = null) => new(
        new TextValue(table),
        new PriceDeclaration(new TextValue(subject), null),
        benchmark is null ? null : new PriceDeclaration(new TextValue(benchmark), null),
        null,
        earnings,
        null);

    /// <summary>The figures of a note as templates see them; unknown names fail.</summary>
    public static MapValue Figures(NoteSource note)
    {
        var diagnostics = new DiagnosticBag();
        MapValue figures = FiguresProjection.Of(FiguresCalculator.Compute(note, diagnostics));
        Assert.Empty(diagnostics.Items);
        return figures;
    }

    /// <summary>The value at a path such as <c>prices.close.last</c>.</summary>
    public static DataValue? At(this MapValue map, string path) =>
        path.Split('.').Aggregate((DataValue?)map, (value, key) => (value as MapValue)?[key]);

    public static decimal Number(this MapValue map, string path) => Assert.IsType<NumberValue>(map.At(path)).Number;

    /// <summary>Lines and columns of the cells behind a value.</summary>
    public static IEnumerable<(int Row, int Column)> Cells(this DataValue? value) =>
        value!.Origin!.Leaves().Cast<CellOrigin>().Select(cell => (cell.Row, cell.Column));

    private static ColumnType TypeOf(string column) => column switch
    {
        "date" => ColumnType.Date,
        "key" or "code" => ColumnType.Text,
        _ => ColumnType.Number,
    };

    private static DataValue Cell(string table, string column, string text, int row, int index)
    {
        DataValue value = TypeOf(column) switch
        {
            ColumnType.Date => new DateValue(DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ColumnType.Text => new TextValue(text),
            _ when text == "--" => new MissingValue(MissingReason.NotMeaningful),
            _ => new NumberValue(decimal.Parse(text, CultureInfo.InvariantCulture)),
        };
        return value with { Origin = new CellOrigin($"n/{table}.csv", row, index, column, null) };
    }
}
