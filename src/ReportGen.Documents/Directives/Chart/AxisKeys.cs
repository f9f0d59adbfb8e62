using ReportGen.Charts;
using ReportGen.Foundation.Data;
using ReportGen.Yaml;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Documents.Directives.Chart;

/// <summary>The keys of an axis of a chart.</summary>
internal static class AxisKeys
{
    private static readonly Key<LocalText?> Unit = Key.Local("unit", "Its unit; by default that of its columns.");

    private static readonly Key<NumberValue?> Minimum = Key.Number("min", "Minimum; by default derived from the data.");

    private static readonly Key<NumberValue?> Maximum = Key.Number("max", "Maximum; by default derived from the data.");

    private static readonly Key<bool> Scale = Key.Choice(
        "scale", "Its scale.", new Choices<bool>(("linear", false, null), ("log", true, null)), absent: false);

    private static readonly MapDescriptor All = new("chart-axis", "An axis of a chart.", [.. FormatKeys.All, Unit, Minimum, Maximum, Scale]);

    /// <summary>A key that describes an axis.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="documentation">Its description.</param>
    public static Key<ChartAxisSpec> Axis(string name, string documentation) =>
        new(name, new MapType(All), documentation, (reader, key, _) => Read(reader, key));

    private static ChartAxisSpec Read(MapReader reader, Key<ChartAxisSpec> key)
    {
        if (reader.Child(key, All) is not { } axis)
        {
            return new ChartAxisSpec(new ChartAxis(), null);
        }

        var read = new ChartAxis
        {
            Format = FormatKeys.Read(axis),
            Minimum = axis.Read(Minimum)?.Number,
            Maximum = axis.Read(Maximum)?.Number,
            IsLogarithmic = axis.Read(Scale),
        };
        LocalText? unit = axis.Read(Unit);
        axis.RejectUnknown();
        return new ChartAxisSpec(read, unit);
    }
}
