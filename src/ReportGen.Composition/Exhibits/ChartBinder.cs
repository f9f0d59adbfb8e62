using System.Collections.Immutable;
using System.Globalization;

using ReportGen.Charts;
using ReportGen.Composition.Directives;
using ReportGen.Composition.Rendering;
using ReportGen.Composition.Styles;
using ReportGen.Core.Data;

namespace ReportGen.Composition.Exhibits;

/// <summary>Fills a chart directive with data.</summary>
/// <param name="data">Data tables of the note.</param>
/// <param name="words">Words of the language.</param>
internal sealed class ChartBinder(DataLookup data, HouseWords words)
{
    /// <summary>Fills a chart; null when the data or a column is not there.</summary>
    /// <param name="directive">The directive.</param>
    public ChartSpecification? Bind(ChartDirective directive)
    {
        if (data.Table(directive.Data) is not { } table
            || data.Rows(table, directive.Where) is not { } rows)
        {
            return null;
        }

        int x = data.Column(table, directive.X);
        int[] columns = [.. directive.Series.Select(series => data.Column(table, series.Data))];
        int names = directive.PointNames is { } pointNames ? data.Column(table, pointNames) : -1;
        if (x < 0 || columns.Contains(-1) || (directive.PointNames is not null && names < 0))
        {
            return null;
        }

        ImmutableArray<DataValue> places = [.. rows.Select(row => row.Cells[x])];
        return new ChartSpecification(
            directive.Kind,
            places,
            [.. directive.Series.Select((series, index) => SeriesOf(series, table, rows, columns[index]))])
        {
            Language = words.Language,
            Span = directive.Frame.Span,
            Y = directive.Y,
            RightY = directive.RightY,
            XAxis = directive.XAxis,
            Labels = directive.Labels,
            HasLegend = directive.HasLegend,
            Alternative = directive.Alternative,
            PointNames = names < 0 ? [] : [.. rows.Select(row => TableModel.KeyText(row.Cells[names]))],
            Totals = [.. TotalsOf(directive, places)],
            BandName = directive.BandName,
        };
    }

    private ChartSeries SeriesOf(ChartSeriesSpec series, DataTable table, ImmutableArray<DataRow> rows, int column) =>
        new(
            series.Name?.Text ?? table.Columns[column].Head?.In(words.Language) ?? table.Columns[column].Name,
            [.. rows.Select(row => row.Cells[column])])
        {
            Role = series.Role,
            IsForecast = series.IsForecast,
            Span = series.Data.Span,
        };

    private static IEnumerable<int> TotalsOf(ChartDirective directive, ImmutableArray<DataValue> places)
    {
        string[] keys = [.. places.Select(TableModel.KeyText)];
        foreach (TextValue total in directive.Totals)
        {
            int place = Array.IndexOf(keys, total.Text);
            if (place >= 0)
            {
                yield return place;
            }
            else if (int.TryParse(total.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int index) && index < keys.Length)
            {
                yield return index;
            }
        }
    }
}
