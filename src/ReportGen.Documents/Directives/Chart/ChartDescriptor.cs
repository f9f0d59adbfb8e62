using System.Collections.Immutable;

using ReportGen.Charts;
using ReportGen.Documents.Directives.Frame;
using ReportGen.Documents.Exhibits;
using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Yaml;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Documents.Directives.Chart;

/// <summary>The directive <c>chart</c>: a chart over data.</summary>
internal sealed class ChartDescriptor() : DirectiveDescriptor(Body)
{
    private const int MostRows = 100_000;
    private const double LeastHeight = 40;
    private const double GreatestHeight = 700;

    private static readonly Key<ChartKind?> ChartKindKey = new(
        "kind",
        new ChoiceType([.. ChartKinds.Names.Select(name => new ChoiceWord(name))]),
        "Kind of chart; the note [gallery](gallery) shows each with its keys.",
        (reader, key, required) => reader.Choice(key.Name, ChartKinds.Names, required) is { } name ? ChartKinds.Find(name) : null,
        isRequired: true);

    private static readonly Key<TextValue?> Data = Key.Text("data", "The table's name under `data:` of `note.yaml`.", required: true);

    private static readonly Key<ImmutableArray<RowFilter>> Where = RowFilter.Rows(
        "where", "Rows by the value of a column; a list gives their order. Without it, all rows as they stand.");

    private static readonly Key<TextValue?> X = Key.Text("x", "Column of the places on the horizontal axis.", required: true);

    private static readonly Key<ChartOrder?> Sort = Key.Choice(
        "sort",
        "Order of the rows by the first series; else as they stand.",
        new Choices<ChartOrder>(("ascending", ChartOrder.Ascending, "lowest first"), ("descending", ChartOrder.Descending, "highest first")));

    private static readonly Key<int?> Limit = Key.Integer("limit", "Most rows shown, from the first in order; else all.", minimum: 1, maximum: MostRows);

    private static readonly Key<ChartAxisSpec> Y = AxisKeys.Axis("y", "The axis of values, of a combined chart the left one.");

    private static readonly Key<ChartAxisSpec> Right = AxisKeys.Axis("right", "The right axis of a combined chart.");

    private static readonly Key<ChartAxisSpec> XAxis = AxisKeys.Axis("x_axis", "The horizontal axis of a scatter chart.");

    private static readonly MapDescriptor LabelKeys = new("chart-labels", "How the values at bars or points are written.", FormatKeys.All);

    private static readonly Key<DataValue?> Labels = Key.Value(
        "labels",
        "Whether values are written at bars or points: `true`, or how they are written.",
        new EitherType(new FlagType(), new MapType(LabelKeys)),
        defaultText: "false");

    private static readonly Key<double?> Height = Key.Length("height", "Height, 40 to 700 pt; else as the house style has it.", LengthUnit.Point);

    private static readonly Key<bool> Legend = Key.Flag("legend", "`false` leaves the legend out.", absent: true);

    private static readonly Key<LocalText?> Alternative = Key.Local(
        "alt", "What it shows, for readers who do not see; else the program says it.");

    private static readonly Key<bool> DataTable = Key.Flag("data_table", "`true` sets the data below the chart as a table.", absent: false);

    private static readonly Key<TextValue?> Names = Key.Text("names", "Column of the names of points; of a history, of its ratings.");

    /// <summary>Places of a waterfall whose value is a total.</summary>
    public static Key<ImmutableArray<TextValue>> Totals { get; } = Key.Texts("totals", "Places of a waterfall whose value is a total rather than a step.");

    /// <summary>Places in the colour of the subject.</summary>
    public static Key<ImmutableArray<TextValue>> Highlight { get; } = Key.Texts("highlight", "Places in the colour of the subject; the others recede.");

    /// <summary>First place that is a forecast.</summary>
    public static Key<TextValue?> ForecastFrom { get; } = Key.Text("forecast_from", "First place that is a forecast.");

    private static readonly Key<LocalText?> BandName = Key.Local("band_name", "Name of the bands in the legend.");

    private static readonly MapDescriptor Body = new(
        "chart",
        "A chart over data.",
        FrameKeys.All,
        [
            ChartKindKey, Data, Where, X, SeriesKeys.Series, Sort, Limit, Y, Right, XAxis, Labels, Height, Legend, Alternative,
            DataTable, Names, Totals, Highlight, ForecastFrom, AnnotationKeys.Lines, AnnotationKeys.Events, BandName,
        ]);

    /// <inheritdoc/>
    public override ReferenceKind? Kind => ReferenceKind.Figure;

    /// <inheritdoc/>
    protected override Block? Read(MapReader reader, DirectiveSource source, DirectiveContext context, DiagnosticBag diagnostics)
    {
        ExhibitFrame frame = FrameKeys.Read(reader, source.IsNumbered);
        ChartKind? kind = reader.Read(ChartKindKey);
        TextValue? data = reader.Read(Data);
        TextValue? x = reader.Read(X);
        var chart = new ChartDirective(
            kind ?? ChartKinds.All[0], data ?? new TextValue(string.Empty), x ?? new TextValue(string.Empty), reader.Read(SeriesKeys.Series), source.Span)
        {
            HasUnit = !frame.Unit.IsEmpty,
            Where = reader.Read(Where),
            Order = reader.Read(Sort),
            Limit = reader.Read(Limit),
            Y = reader.Read(Y),
            RightY = reader.Read(Right),
            XAxis = reader.Read(XAxis),
            Labels = ReadLabels(reader, diagnostics),
            HasLegend = reader.Read(Legend),
            Alternative = reader.Read(Alternative),
            PointNames = reader.Read(Names),
            Totals = reader.Read(Totals),
            Highlights = reader.Read(Highlight),
            ForecastFrom = reader.Read(ForecastFrom),
            References = AnnotationKeys.ReadLines(reader, diagnostics),
            Events = AnnotationKeys.ReadEvents(reader),
            BandName = reader.Read(BandName),
        };
        double? height = ReadHeight(reader, diagnostics);
        bool hasDataTable = reader.Read(DataTable);
        if (kind is not null)
        {
            ChartKeyCheck.WarnOfUnusedKeys(reader, kind, diagnostics);
            ChartKeyCheck.WarnOfUnusedRoles(chart.Series, kind, diagnostics);
        }

        // A missing key is reported by the reader; an empty list by the check of the chart.
        bool hasSeries = !chart.Series.IsEmpty || reader.Map[SeriesKeys.Series.Name] is ListValue { Items.IsEmpty: true };
        if (kind is null || data is null || x is null || !hasSeries
            || new ChartBinder(context.Lookup(diagnostics), context.Words, diagnostics).Bind(chart) is not { } specification)
        {
            return null;
        }

        return new ChartBlock(frame, source.Id, source.IsNumbered, specification, source.Span)
        {
            Height = height,
            HasDataTable = hasDataTable,
            MayCarryData = context.OwnsTable(data.Text),
        };
    }

    private static double? ReadHeight(MapReader reader, DiagnosticBag diagnostics)
    {
        double? height = reader.Read(Height);
        if (height is not (< LeastHeight or > GreatestHeight))
        {
            return height;
        }

        diagnostics.Report(ChartCodes.BadKey, reader.Map[Height.Name]?.Span, "A chart cannot be that high.", "Write a height between 40 and 700 pt, or leave it to the house style.");
        return null;
    }

    private static DecimalFormat? ReadLabels(MapReader reader, DiagnosticBag diagnostics)
    {
        switch (reader.Read(Labels))
        {
            case null:
                return null;
            case BooleanValue flag:
                return flag.IsTrue ? DecimalFormat.General : null;
            case MapValue map:
                var labels = new MapReader(map, diagnostics, $"'{Labels.Name}'", LabelKeys);
                DecimalFormat format = FormatKeys.Read(labels);
                labels.RejectUnknown();
                return format;
            case { } other:
                reader.Report(Labels, "true, false or a map of keys", other, "Write 'labels: true', or 'labels: {decimals: 1}'.");
                return null;
        }
    }
}
