using ReportGen.Core.Data;

namespace ReportGen.Composition.Rendering;

/// <summary>A data table as templates see it: <c>rows</c>, <c>by</c> key, <c>columns</c>.</summary>
internal static class TableModel
{
    /// <summary>Builds the tree of a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="language">Language that <c>name</c> stands in where a table has <c>name_zh</c> and <c>name_en</c>.</param>
    public static MapValue Of(DataTable table, string language)
    {
        MapValue[] rows = [.. table.Rows.Select(row => Localisation.RowIn(RowOf(table, row), language))];
        var entries = new List<MapEntry>
        {
            new("rows", new ListValue([.. rows])),
            new("columns", new ListValue([.. table.Columns.Select(column => new TextValue(column.Name))])),
        };
        int key = table.KeyColumn is { } name ? table.IndexOf(name) : -1;
        if (key >= 0)
        {
            entries.Add(new MapEntry("by", new MapValue(
                table.Rows.Zip(rows).Select(pair => new MapEntry(KeyText(pair.First.Cells[key]), pair.Second)))));
        }

        return new MapValue(entries);
    }

    /// <summary>Text under which a cell names its row.</summary>
    /// <param name="cell">The cell of the key column.</param>
    public static string KeyText(DataValue cell) => cell switch
    {
        TextValue text => text.Text,
        NumberValue number => FormattableString.Invariant($"{number.Number}"),
        DateValue date => date.Date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        _ => string.Empty,
    };

    private static MapValue RowOf(DataTable table, DataRow row) =>
        new(table.Columns.Select((column, index) => new MapEntry(column.Name, row.Cells[index], row.Cells[index].Span)));
}
