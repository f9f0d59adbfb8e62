using System.Collections.Frozen;
using System.Collections.Immutable;

using ReportGen.Charts;
using ReportGen.Composition.Documents;
using ReportGen.Composition.Exhibits;
using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Yaml;

namespace ReportGen.Composition.Directives;

/// <summary>Reads the YAML of a chart directive.</summary>
internal static class ChartDirectiveReader
{
    private const int MostRows = 100_000;

    private static readonly FrozenDictionary<string, SeriesRole> Roles = Enum.GetValues<SeriesRole>()
        .ToFrozenDictionary(role => role.ToString().ToLowerInvariant(), role => role, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, ChartOrder> Orders = Enum.GetValues<ChartOrder>()
        .ToFrozenDictionary(order => order.ToString().ToLowerInvariant(), order => order, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, ReferenceStatistic> Statistics = new Dictionary<string, ReferenceStatistic>(StringComparer.Ordinal)
    {
        ["mean"] = ReferenceStatistic.Mean,
        ["median"] = ReferenceStatistic.Median,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly string[] Formats = ["number", "percent", "multiple"];
    private static readonly string[] Scales = ["linear", "log"];

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
        ChartKind? kind = reader.Choice("kind", ChartKinds.Names, required: true) is { } name ? ChartKinds.Find(name) : null;
        TextValue? data = reader.Text("data", required: true);
        TextValue? x = reader.Text("x", required: true);
        ImmutableArray<ChartSeriesSpec> series = ReadSeries(reader);
        var chart = new ChartDirective(frame, kind ?? ChartKinds.All[0], data ?? new TextValue(""), x ?? new TextValue(""), series)
        {
            Where = TableDirectiveReader.ReadFilters(reader, "where"),
            Order = reader.Choice("sort", Orders),
            Limit = reader.Integer("limit", minimum: 1, maximum: MostRows),
            Y = ReadAxis(reader, "y"),
            RightY = ReadAxis(reader, "right"),
            XAxis = ReadAxis(reader, "x_axis"),
            Labels = ReadLabels(reader),
            Height = ReadHeight(reader, diagnostics),
            HasLegend = reader.Flag("legend") ?? true,
            Alternative = reader.Local("alt", []),
            HasDataTable = reader.Flag("data_table") ?? false,
            PointNames = reader.Text("names"),
            Totals = reader.Texts("totals"),
            Highlights = reader.Texts("highlight"),
            ForecastFrom = reader.Text("forecast_from"),
            References = ReadReferences(reader, diagnostics),
            Events = ReadEvents(reader),
            BandName = reader.Local("band_name", []),
        };
        reader.RejectUnknown();
        if (kind is not null)
        {
            ChartKeyCheck.WarnOfUnusedKeys(reader, kind, diagnostics);
            ChartKeyCheck.WarnOfUnusedRoles(series, kind, diagnostics);
        }

        return kind is null || data is null || x is null || series.IsEmpty ? null : chart;
    }

    private static double? ReadHeight(MapReader reader, DiagnosticBag diagnostics)
    {
        double? height = reader.Length("height", LengthUnit.Point);
        if (height is not (< 40 or > 700))
        {
            return height;
        }

        diagnostics.Error("CHT018", reader.Map["height"]?.Span, "A chart cannot be that high.", "Write a height between 40 and 700 pt, or leave it to the house style.");
        return null;
    }

    private static ImmutableArray<ChartSeriesSpec> ReadSeries(MapReader reader)
    {
        ImmutableArray<ChartSeriesSpec>.Builder series = ImmutableArray.CreateBuilder<ChartSeriesSpec>();
        foreach (MapReader item in reader.Children("series", required: true, "data", "name", "role", "forecast", "labels", "format", "decimals", "signed"))
        {
            if (item.Text("data", required: true) is { } data)
            {
                bool hasFormat = item.Has("format") || item.Has("decimals") || item.Has("signed");
                DecimalFormat format = ReadFormat(item);
                series.Add(new ChartSeriesSpec(
                    data,
                    item.Local("name", []),
                    item.Choice("role", Roles) ?? SeriesRole.Auto,
                    item.Flag("forecast") ?? false)
                {
                    HasLabels = item.Flag("labels"),
                    Format = hasFormat ? format : null,
                });
            }

            item.RejectUnknown();
        }

        return series.ToImmutable();
    }

    private static ChartAxisSpec ReadAxis(MapReader reader, string key)
    {
        if (reader.Child(key, required: false, "format", "decimals", "signed", "unit", "min", "max", "scale") is not { } axis)
        {
            return new ChartAxisSpec(new ChartAxis(), null);
        }

        var read = new ChartAxis
        {
            Format = ReadFormat(axis),
            Minimum = axis.Number("min")?.Number,
            Maximum = axis.Number("max")?.Number,
            IsLogarithmic = axis.Choice("scale", Scales) == "log",
        };
        LocalText? unit = axis.Local("unit", []);
        axis.RejectUnknown();
        return new ChartAxisSpec(read, unit);
    }

    private static ImmutableArray<ReferenceSpec> ReadReferences(MapReader reader, DiagnosticBag diagnostics)
    {
        ImmutableArray<ReferenceSpec>.Builder lines = ImmutableArray.CreateBuilder<ReferenceSpec>();
        foreach (MapReader item in reader.Children("lines", required: false, "value", "of", "series", "name"))
        {
            decimal? value = item.Number("value")?.Number;
            ReferenceStatistic? statistic = item.Choice("of", Statistics);
            if (value is null == statistic is null)
            {
                if (!(item.Has("value") ^ item.Has("of")))
                {
                    diagnostics.Error("CHT018", item.Map.Span, "A line across the plot stands at a value or at a statistic.", "Write either 'value: 30' or 'of: mean'.");
                }
            }
            else
            {
                lines.Add(new ReferenceSpec(item.Local("name", []), statistic ?? ReferenceStatistic.Value, value ?? 0, item.Text("series"), item.Map.Span));
            }

            item.RejectUnknown();
        }

        return lines.ToImmutable();
    }

    private static ImmutableArray<EventSpec> ReadEvents(MapReader reader)
    {
        ImmutableArray<EventSpec>.Builder events = ImmutableArray.CreateBuilder<EventSpec>();
        foreach (MapReader item in reader.Children("events", required: false, "at", "name"))
        {
            DataValue? at = item.Value("at", required: true);
            if (at is not null and not (DateValue or TextValue or NumberValue))
            {
                item.Report("at", "a date or the name of a place", at);
                at = null;
            }

            if (item.Local("name", [], required: true) is { } name && at is not null)
            {
                events.Add(new EventSpec(at, name, at.Span ?? item.Map.Span));
            }

            item.RejectUnknown();
        }

        return events.ToImmutable();
    }

    private static DecimalFormat? ReadLabels(MapReader reader)
    {
        if (reader.Map["labels"] is BooleanValue flag)
        {
            reader.Has("labels");
            return flag.IsTrue ? DecimalFormat.General : null;
        }

        if (reader.Child("labels", required: false, "format", "decimals", "signed") is not { } labels)
        {
            return null;
        }

        DecimalFormat format = ReadFormat(labels);
        labels.RejectUnknown();
        return format;
    }

    private static DecimalFormat ReadFormat(MapReader reader) => new()
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
