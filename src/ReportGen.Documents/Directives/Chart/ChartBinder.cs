using System.Collections.Immutable;
using System.Globalization;

using ReportGen.Charts;
using ReportGen.Documents.Exhibits;
using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Documents.Directives.Chart;

/// <summary>Binds a chart directive to data.</summary>
/// <param name="data">Data tables of the note.</param>
/// <param name="words">Labels of the language.</param>
/// <param name="diagnostics">Receives the diagnostics.</param>
internal sealed class ChartBinder(DataLookup data, Labels words, DiagnosticBag diagnostics)
{
    private const int MostHints = 40;

    private string Language => words.Language;

    /// <summary>Binds a chart; null when the data or a column is missing.</summary>
    /// <param name="directive">The directive.</param>
    public ChartSpecification? Bind(ChartDirective directive)
    {
        if (data.Table(directive.Data) is not { } table
            || data.Rows(table, directive.Where) is not { } all)
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

        ImmutableArray<DataRow> rows = Chosen(directive, all, x, columns.FirstOrDefault(x));
        ImmutableArray<DataValue> places = [.. rows.Select(row => row.Cells[x])];
        var keys = new PlaceKeys(table, rows, x);
        return new ChartSpecification(
            directive.Kind,
            places,
            [.. directive.Series.Select((series, index) => SeriesOf(series, table, rows, columns[index]))])
        {
            Language = Language,
            PlaceName = table.Columns[x].Header?.In(Language) ?? string.Empty,
            Span = directive.Span,
            Y = AxisOf(directive, directive.Y, table, columns, isRight: false),
            RightY = AxisOf(directive, directive.RightY, table, columns, isRight: true),
            XAxis = directive.XAxis.Axis with { Unit = directive.XAxis.Unit?.In(Language) ?? (directive.Kind.HasNumericPlaces ? table.Columns[x].Header?.In(Language) : null) },
            Labels = directive.Labels,
            HasLegend = directive.HasLegend,
            Alternative = directive.Alternative?.In(Language),
            PointNames = names < 0 ? [] : [.. rows.Select(row => KeyText.Of(row.Cells[names]))],
            Totals = [.. TotalsOf(directive, places)],
            Highlights = [.. directive.Highlights.Select(name => PlaceOf(name, keys, ChartDescriptor.Highlight)).Where(place => place >= 0)],
            ForecastFrom = directive.ForecastFrom is { } first && PlaceOf(first, keys, ChartDescriptor.ForecastFrom) is >= 0 and var place ? place : null,
            References = [.. directive.References.Select(line => ReferenceOf(line, directive))],
            Events = [.. directive.Events.Select(happened => new ChartEvent(happened.At, happened.Name.In(Language)) { Span = happened.Span })],
            BandName = directive.BandName?.In(Language),
        };
    }

    // A point without an abscissa, such as a loss on a PE axis, cannot be drawn; elsewhere a missing category is an error.
    private static ImmutableArray<DataRow> Chosen(ChartDirective directive, ImmutableArray<DataRow> all, int x, int first)
    {
        IEnumerable<DataRow> rows = directive.Kind.HasNumericPlaces ? all.Where(row => row.Cells[x] is not MissingValue) : all;
        decimal? Rank(DataRow row) => row.Cells[first] is NumberValue number ? number.Number : null;
        rows = directive.Order switch
        {
            ChartOrder.Ascending => rows.OrderBy(row => Rank(row) is null).ThenBy(Rank),
            ChartOrder.Descending => rows.OrderBy(row => Rank(row) is null).ThenByDescending(Rank),
            _ => rows,
        };
        return [.. directive.Limit is { } limit ? rows.Take(limit) : rows];
    }

    private ChartSeries SeriesOf(ChartSeriesSpec series, DataTable table, ImmutableArray<DataRow> rows, int column) =>
        new(series.Name?.In(Language) ?? HeaderOf(table, column), [.. rows.Select(row => row.Cells[column])])
        {
            Role = series.Role,
            IsForecast = series.IsForecast,
            HasLabels = series.HasLabels,
            Format = series.Format,
            Span = series.Data.Span,
        };

    private string HeaderOf(DataTable table, int column) =>
        table.Columns[column].Header?.In(Language) is { Length: > 0 } header ? header : table.Columns[column].Name;

    // An axis shows the unit of its columns, unless it has a unit of its own or the caption line gives one for the whole exhibit.
    private ChartAxis AxisOf(ChartDirective directive, ChartAxisSpec axis, DataTable table, int[] columns, bool isRight)
    {
        if (axis.Unit is { } written)
        {
            return axis.Axis with { Unit = written.In(Language) };
        }

        if (!directive.Kind.TakesUnitOfColumns || directive.HasUnit || axis.Axis.Format.Suffix.Length > 0)
        {
            return axis.Axis;
        }

        IEnumerable<int> shown = columns.Where((_, i) => directive.Kind.IsOnRightAxis(directive.Series[i].Role, i, columns.Length) == isRight);
        string[] units = [.. shown.Select(column => table.Columns[column].Unit?.In(Language) ?? string.Empty).Distinct(StringComparer.Ordinal)];
        return units is [{ Length: > 0 } unit] ? axis.Axis with { Unit = unit } : axis.Axis;
    }

    private ReferenceLine ReferenceOf(ReferenceSpec line, ChartDirective directive)
    {
        int series = 0;
        if (line.Series is { } requested)
        {
            string[] columns = [.. directive.Series.Select(one => one.Data.Text)];
            series = Array.IndexOf(columns, requested.Text);
            if (series < 0)
            {
                diagnostics.Report(ChartCodes.NotShown, requested.Span, $"The chart has no series of the column '{requested.Text}'.", Spelling.Hint(requested.Text, columns));
                series = 0;
            }
        }

        return new ReferenceLine(line.Name?.In(Language) ?? string.Empty, line.Statistic, line.Value) { Series = series, Span = line.Span };
    }

    private int PlaceOf(TextValue name, PlaceKeys keys, KeyDescriptor key)
    {
        int place = keys.Find(name.Text);
        if (place < 0)
        {
            diagnostics.Report(
                ChartCodes.NotShown,
                name.Span,
                $"'{key.Name}' names '{name.Text}', which the chart does not show.",
                Spelling.Hint(name.Text, [.. keys.Names.Where(known => known.Length > 0).Distinct(StringComparer.Ordinal).Take(MostHints)]));
        }

        return place;
    }

    private IEnumerable<int> TotalsOf(ChartDirective directive, ImmutableArray<DataValue> places)
    {
        string[] keys = [.. places.Select(KeyText.Of)];
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
            else
            {
                diagnostics.Report(
                    ChartCodes.NotShown,
                    total.Span,
                    $"'{ChartDescriptor.Totals.Name}' names '{total.Text}', which the chart does not show.",
                    Spelling.Hint(total.Text, [.. keys.Take(MostHints)]));
            }
        }
    }

    /// <summary>The names by which a note may refer to a category: its text, or the key of its row.</summary>
    private sealed class PlaceKeys(DataTable table, ImmutableArray<DataRow> rows, int x)
    {
        public IEnumerable<string> Names => rows.Select(row => KeyText.Of(row.Cells[x]));

        public int Find(string name)
        {
            for (int i = 0; i < rows.Length; i++)
            {
                if (KeyText.Of(rows[i].Cells[x]) == name || (table.KeyColumn is not null && table.KeyOf(rows[i]) == name))
                {
                    return i;
                }
            }

            return -1;
        }
    }
}
