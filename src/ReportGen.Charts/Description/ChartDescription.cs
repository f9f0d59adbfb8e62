using System.Collections.Immutable;
using System.Text;

namespace ReportGen.Charts;

/// <summary>A chart as text and as a table, for readers who cannot see it.</summary>
public sealed class ChartDescription
{
    private readonly Lazy<ChartDataTable> _table;

    internal ChartDescription(string alternative, Func<ChartDataTable> table)
    {
        Alternative = alternative;
        _table = new Lazy<ChartDataTable>(table);
    }

    /// <summary>What the chart shows, in a few sentences.</summary>
    public string Alternative { get; }

    /// <summary>The data; created on first use.</summary>
    public ChartDataTable Table => _table.Value;
}

/// <summary>The data of a chart, formatted as in the chart.</summary>
/// <param name="Header">Headers of the columns; the first is the header of the names of the places.</param>
/// <param name="Rows">The rows: name of the place, then one text for each series; a gap is empty.</param>
public sealed record ChartDataTable(ImmutableArray<string> Header, ImmutableArray<ImmutableArray<string>> Rows)
{
    /// <summary>The table as comma-separated values (RFC 4180), header first; lines end with a line feed.</summary>
    public string ToCsv()
    {
        var text = new StringBuilder();
        foreach (ImmutableArray<string> row in Rows.Insert(0, Header))
        {
            text.AppendJoin(',', row.Select(Field)).Append('\n');
        }

        return text.ToString();
    }

    private static string Field(string text) => text.AsSpan().IndexOfAny(",\"\n\r") < 0
        ? text
        : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
