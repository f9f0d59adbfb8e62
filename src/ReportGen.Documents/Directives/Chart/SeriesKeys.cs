using System.Collections.Immutable;

using ReportGen.Charts;
using ReportGen.Foundation.Data;
using ReportGen.Yaml;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Documents.Directives.Chart;

/// <summary>The keys of a series of a chart.</summary>
internal static class SeriesKeys
{
    private static readonly Key<TextValue?> Data = Key.Text("data", "The data column.", required: true);

    private static readonly Key<LocalText?> Name = Key.Local("name", "Its name in the legend; by default the column header.");

    private static readonly Key<SeriesRole> Role = Key.Choice(
        "role",
        "Its role in the chart, such as the line over the bars or the closing price.",
        new Choices<SeriesRole>([.. Enum.GetValues<SeriesRole>().Select(role => (role.ToString().ToLowerInvariant(), role, (string?)null))]),
        absent: SeriesRole.Auto);

    private static readonly Key<bool> Forecast = Key.Flag(
        "forecast", "`true` for the forecast part of the preceding series.", absent: false);

    private static readonly Key<bool?> Labels = Key.Flag("labels", "Whether its values are printed at its bars or points; by default the setting of the chart.");

    private static readonly MapDescriptor All = new("chart-series", "A series of a chart.", [Data, Name, Role, Forecast, Labels, .. FormatKeys.All]);

    /// <summary>The series of a chart.</summary>
    public static Key<ImmutableArray<ChartSeriesSpec>> Series { get; } = new(
        "series",
        new ListType(new MapType(All)),
        "The series, each a map with a data column.",
        (reader, key, required) => [.. reader.Children(key, All, required).Select(Read).OfType<ChartSeriesSpec>()],
        isRequired: true);

    private static ChartSeriesSpec? Read(MapReader item)
    {
        TextValue? data = item.Read(Data);
        LocalText? name = item.Read(Name);
        SeriesRole role = item.Read(Role);
        bool isForecast = item.Read(Forecast);
        bool? hasLabels = item.Read(Labels);
        bool hasFormat = FormatKeys.AreIn(item);
        DecimalFormat format = FormatKeys.Read(item);
        item.RejectUnknown();
        return data is null
            ? null
            : new ChartSeriesSpec(data, name, role, isForecast) { HasLabels = hasLabels, Format = hasFormat ? format : null };
    }
}
