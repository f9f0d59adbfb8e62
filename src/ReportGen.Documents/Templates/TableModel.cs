using ReportGen.Foundation.Data;

namespace ReportGen.Documents.Templates;

/// <summary>A data table as exposed to templates: <c>rows</c>, <c>by</c> key, <c>columns</c>.</summary>
internal static class TableModel
{
    /// <summary>Builds the tree of a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="language">Language of <c>name</c> where a table has <c>name_zh</c> and <c>name_en</c>.</param>
    public static MapValue Of(DataTable table, string language)
    {
        MapValue[] rows = [.. table.Rows.Select(row => Localisation.RowIn(RowOf(table, row), language))];
        var entries = new List<MapEntry>
        {
            new("rows", new ListValue([.. rows])),
            new("columns", new ListValue([.. table.Columns.Select(column => new TextValue(column.Name))])),
        };
        if (table.KeyColumn is not null)
        {
            entries.Add(new MapEntry("by", new MapValue(table.Keys.Zip(rows, (key, row) => new MapEntry(key, row)))));
        }

        return new MapValue(entries);
    }

    private static MapValue RowOf(DataTable table, DataRow row) =>
        new(table.Columns.Select((column, index) => new MapEntry(column.Name, row.Cells[index], row.Cells[index].Span)));
}
