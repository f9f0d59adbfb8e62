using System.Collections.Frozen;
using System.Collections.Immutable;

using ReportGen.Composition.Documents;
using ReportGen.Composition.Exhibits;
using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Yaml;

namespace ReportGen.Composition.Directives;

/// <summary>Reads the YAML of a table directive.</summary>
internal static class TableDirectiveReader
{
    private static readonly FrozenDictionary<string, CellAlignmentChoice> Alignments =
        new Dictionary<string, CellAlignmentChoice>(StringComparer.Ordinal)
        {
            ["left"] = CellAlignmentChoice.Left,
            ["centre"] = CellAlignmentChoice.Centre,
            ["center"] = CellAlignmentChoice.Centre,
            ["right"] = CellAlignmentChoice.Right,
        }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly string[] StatisticNames = ["mean", "median", "sum", "min", "max"];

    /// <summary>Reads a directive; null when it lacks what a table needs.</summary>
    /// <param name="directive">The directive.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    public static TableDirective? Read(DirectiveBlock directive, DiagnosticBag diagnostics)
    {
        if (DirectiveReader.Open(directive, diagnostics) is not { } reader)
        {
            return null;
        }

        ExhibitFrame frame = ExhibitFrameReader.Read(reader, directive.IsNumbered, directive.Span);
        TextValue? data = reader.Text("data", required: true);
        ImmutableArray<ColumnSpec> columns = [.. reader.List("columns").Select(item => ReadColumn(item, diagnostics)).OfType<ColumnSpec>()];
        TableDirective? table = data is null
            ? null
            : new TableDirective(frame, data, columns)
            {
                Where = ReadFilters(reader, "where"),
                Group = reader.Text("group"),
                IsDense = reader.Flag("dense") ?? false,
                Zebra = reader.Has("zebra") && reader.Map["zebra"] is not TextValue { Text: "auto" } ? reader.Flag("zebra") : null,
                AlignsDecimals = reader.Flag("decimal_align") ?? true,
                Widths = [.. reader.Numbers("widths").Select(number => (double)number.Number)],
                Highlight = ReadFilters(reader, "highlight"),
                SubRows = ReadFilters(reader, "sub_rows"),
                Statistics = ReadStatistics(reader, diagnostics),
                StatisticColumns = ReadStatisticColumns(reader),
            };
        reader.RejectUnknown();
        return table;
    }

    private static ColumnSpec? ReadColumn(DataValue item, DiagnosticBag diagnostics)
    {
        if (item is TextValue name)
        {
            return new ColumnSpec(name, [], [], name.Span);
        }

        if (item is not MapValue map)
        {
            diagnostics.Error("MDN021", item.Span, "A column is the name of a data column, or a map.", "Write '- name', or '- {data: name, head: Head}'.");
            return null;
        }

        var reader = new MapReader(map, diagnostics, "the column", "data", "head", "columns", "decimals", "align", "bar", "signed");
        ImmutableArray<ColumnSpec> children = [.. reader.List("columns").Select(child => ReadColumn(child, diagnostics)).OfType<ColumnSpec>()];
        TextValue? data = reader.Text("data", required: children.IsEmpty);
        var column = new ColumnSpec(data, reader.Texts("head"), children, map.Span)
        {
            Decimals = reader.Integer("decimals", minimum: 0, maximum: 10),
            Align = reader.Choice("align", Alignments),
            Bar = ReadBar(reader),
            IsSigned = reader.Flag("signed") ?? false,
        };
        reader.RejectUnknown();
        return data is null && children.IsEmpty ? null : column;
    }

    private static DataBar? ReadBar(MapReader column)
    {
        if (column.Map["bar"] is BooleanValue flag)
        {
            column.Has("bar");
            return flag.IsTrue ? new DataBar(null) : null;
        }

        if (column.Child("bar", required: false, "strong_from") is not { } bar)
        {
            return null;
        }

        var read = new DataBar(bar.Number("strong_from")?.Number);
        bar.RejectUnknown();
        return read;
    }

    /// <summary>Rows by the values of columns.</summary>
    /// <param name="reader">The directive.</param>
    /// <param name="key">Key of the map.</param>
    internal static ImmutableArray<RowFilter> ReadFilters(MapReader reader, string key)
    {
        if (reader.Child(key) is not { } filters)
        {
            return [];
        }

        return [.. filters.Map.Entries.Select(entry => new RowFilter(
            new TextValue(entry.Key) { Span = entry.KeySpan },
            filters.Texts(entry.Key)))];
    }

    private static ImmutableArray<StatisticSpec> ReadStatistics(MapReader reader, DiagnosticBag diagnostics)
    {
        ImmutableArray<StatisticSpec>.Builder statistics = ImmutableArray.CreateBuilder<StatisticSpec>();
        foreach (DataValue item in reader.List("statistics"))
        {
            // A plain name stands for a map with nothing but the name.
            MapValue map = item as MapValue ?? new MapValue([new MapEntry("of", item)]) { Span = item.Span };
            var member = new MapReader(map, diagnostics, "the statistic", "of", "label");
            if (member.Choice("of", StatisticNames, required: true) is { } of)
            {
                statistics.Add(new StatisticSpec(of, member.Text("label"), item.Span));
            }

            member.RejectUnknown();
        }

        return statistics.ToImmutable();
    }

    private static ImmutableSortedDictionary<string, int> ReadStatisticColumns(MapReader reader)
    {
        ImmutableSortedDictionary<string, int>.Builder columns =
            ImmutableSortedDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        if (reader.Child("statistics_columns") is { } child)
        {
            foreach (string name in child.Map.Keys)
            {
                if (child.Integer(name, required: true, minimum: 0, maximum: 10) is { } decimals)
                {
                    columns[name] = decimals;
                }
            }
        }

        return columns.ToImmutable();
    }
}
