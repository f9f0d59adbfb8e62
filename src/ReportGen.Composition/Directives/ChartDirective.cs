using System.Collections.Frozen;
using System.Collections.Immutable;

using ReportGen.Charts;
using ReportGen.Composition.Documents;
using ReportGen.Composition.Exhibits;
using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Yaml;

namespace ReportGen.Composition.Directives;

/// <summary>A chart over data, as its directive asks for it.</summary>
/// <param name="Frame">What stands around it.</param>
/// <param name="Kind">Kind of chart.</param>
/// <param name="Data">Name of the data table.</param>
/// <param name="X">Column of the places on the horizontal axis.</param>
/// <param name="Series">The series.</param>
internal sealed record ChartDirective(
    ExhibitFrame Frame,
    ChartKind Kind,
    TextValue Data,
    TextValue X,
    ImmutableArray<ChartSeriesSpec> Series)
{
    /// <summary>Rows wanted; empty takes all.</summary>
    public ImmutableArray<RowFilter> Where { get; init; } = [];

    /// <summary>Left axis of values.</summary>
    public ChartAxis Y { get; init; } = new();

    /// <summary>Right axis of a combined chart.</summary>
    public ChartAxis RightY { get; init; } = new();

    /// <summary>Horizontal axis of a scatter chart.</summary>
    public ChartAxis XAxis { get; init; } = new();

    /// <summary>Value labels; null has none.</summary>
    public NumberFormat? Labels { get; init; }

    /// <summary>Height of the block in points; null takes the house's.</summary>
    public double? Height { get; init; }

    /// <summary>False leaves the legend out.</summary>
    public bool HasLegend { get; init; } = true;

    /// <summary>What it shows, for readers who do not see; null lets the program say it.</summary>
    public string? Alternative { get; init; }

    /// <summary>Column of the names of a scatter chart's points.</summary>
    public TextValue? PointNames { get; init; }

    /// <summary>Places of a waterfall whose value is a total.</summary>
    public ImmutableArray<TextValue> Totals { get; init; } = [];

    /// <summary>Name of the bands in the legend.</summary>
    public string? BandName { get; init; }
}

/// <summary>A series as a directive asks for it.</summary>
/// <param name="Data">Data column.</param>
/// <param name="Name">Name in the legend; null takes the column's head.</param>
/// <param name="Role">What it is to the chart.</param>
/// <param name="IsForecast">True for the forecast part of the series before it.</param>
internal sealed record ChartSeriesSpec(TextValue Data, TextValue? Name, SeriesRole Role, bool IsForecast);

/// <summary>Reads the YAML of a chart directive.</summary>
internal static class ChartDirectiveReader
{
    private static readonly FrozenDictionary<string, ChartKind> Kinds =
        ChartKinds.Names.ToFrozenDictionary(name => name, KindOf, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, SeriesRole> Roles = Enum.GetValues<SeriesRole>()
        .ToFrozenDictionary(role => role.ToString().ToLowerInvariant(), role => role, StringComparer.Ordinal);

    private static readonly string[] Formats = ["number", "percent", "multiple"];

    /// <summary>Reads a directive; null when it lacks what a chart needs.</summary>
    /// <param name="directive">The directive.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    public static ChartDirective? Read(DirectiveBlock directive, DiagnosticBag diagnostics)
    {
        if (DirectiveReader.Open(directive, diagnostics) is not { } reader)
        {
            return null;
        }

        ExhibitFrame frame = ExhibitFrameReader.Read(reader, directive.IsNumbered, directive.Span);
        ChartKind? kind = reader.Choice("kind", Kinds, required: true);
        TextValue? data = reader.Text("data", required: true);
        TextValue? x = reader.Text("x", required: true);
        ImmutableArray<ChartSeriesSpec> series = ReadSeries(reader);
        var chart = new ChartDirective(frame, kind ?? ChartKind.Line, data ?? new TextValue(""), x ?? new TextValue(""), series)
        {
            Where = TableDirectiveReader.ReadFilters(reader, "where"),
            Y = ReadAxis(reader, "y"),
            RightY = ReadAxis(reader, "right"),
            XAxis = ReadAxis(reader, "x_axis"),
            Labels = ReadLabels(reader),
            Height = reader.Length("height", LengthUnit.Point),
            HasLegend = reader.Flag("legend") ?? true,
            Alternative = reader.Text("alt")?.Text,
            PointNames = reader.Text("names"),
            Totals = reader.Texts("totals"),
            BandName = reader.Text("band_name")?.Text,
        };
        reader.RejectUnknown();
        return kind is null || data is null || x is null || series.IsEmpty ? null : chart;
    }

    private static ChartKind KindOf(string name) =>
        ChartKinds.TryParse(name, out ChartKind kind) ? kind : throw new InvalidOperationException($"'{name}' is listed among the chart kinds.");

    private static ImmutableArray<ChartSeriesSpec> ReadSeries(MapReader reader)
    {
        ImmutableArray<ChartSeriesSpec>.Builder series = ImmutableArray.CreateBuilder<ChartSeriesSpec>();
        foreach (MapReader item in reader.Children("series", required: true, "data", "name", "role", "forecast"))
        {
            if (item.Text("data", required: true) is { } data)
            {
                series.Add(new ChartSeriesSpec(
                    data,
                    item.Text("name"),
                    item.Choice("role", Roles) ?? SeriesRole.Auto,
                    item.Flag("forecast") ?? false));
            }

            item.RejectUnknown();
        }

        return series.ToImmutable();
    }

    private static ChartAxis ReadAxis(MapReader reader, string key)
    {
        if (reader.Child(key, required: false, "format", "decimals", "signed", "unit", "min", "max") is not { } axis)
        {
            return new ChartAxis();
        }

        var read = new ChartAxis
        {
            Format = ReadFormat(axis),
            Unit = axis.Text("unit")?.Text,
            Minimum = axis.Number("min")?.Number,
            Maximum = axis.Number("max")?.Number,
        };
        axis.RejectUnknown();
        return read;
    }

    private static NumberFormat? ReadLabels(MapReader reader)
    {
        if (reader.Map["labels"] is BooleanValue flag)
        {
            reader.Has("labels");
            return flag.IsTrue ? NumberFormat.Plain : null;
        }

        if (reader.Child("labels", required: false, "format", "decimals", "signed") is not { } labels)
        {
            return null;
        }

        NumberFormat format = ReadFormat(labels);
        labels.RejectUnknown();
        return format;
    }

    private static NumberFormat ReadFormat(MapReader reader) => new()
    {
        Suffix = reader.Choice("format", Formats) switch
        {
            "percent" => "%",
            "multiple" => "x",
            _ => string.Empty,
        },
        Decimals = reader.Integer("decimals", minimum: 0, maximum: 6),
        IsSigned = reader.Flag("signed") ?? false,
    };
}
