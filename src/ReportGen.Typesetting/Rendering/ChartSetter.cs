using System.Collections.Immutable;

using ReportGen.Charts;
using ReportGen.Documents;
using ReportGen.Documents.Directives.Chart;
using ReportGen.Documents.Exhibits;
using ReportGen.Graphics.Pages;
using ReportGen.Layout;
using ReportGen.Layout.Fluent;
using ReportGen.Typesetting.Styles;

namespace ReportGen.Typesetting.Rendering;

/// <summary>Sets charts, in a parallel edition one for both languages.</summary>
/// <param name="context">What setting needs to know.</param>
/// <param name="place">Where the charts stand.</param>
/// <param name="second">The second language of a parallel edition; null elsewhere.</param>
internal sealed class ChartSetter(SettingContext context, PlaceKind place, SettingContext? second = null)
{
    /// <summary>Sets a chart into a container.</summary>
    /// <param name="container">The container.</param>
    /// <param name="block">The chart.</param>
    /// <param name="counterpart">The same chart in the second language; null elsewhere.</param>
    /// <param name="isHalf">True beside another exhibit.</param>
    public void Set(IContainer container, ChartBlock block, ChartBlock? counterpart = null, bool isHalf = false)
    {
        ChartLook look = context.ChartLook(place == PlaceKind.Sidebar);
        ChartSpecification? specification = counterpart is null || second is null
            ? block.Specification
            : BilingualChart.Join(block.Specification, counterpart.Specification, context.Diagnostics);
        if (specification is null || Chart.Create(specification, look.Style, context.Diagnostics) is not { } chart)
        {
            return;
        }

        ChartDescription description = chart.Description;
        double height = Math.Max(block.Height ?? look.Height, chart.MinimumHeight(WidthOf(isHalf)));
        var settings = new StructureSettings
        {
            Alternative = description.Alternative,
            Data = description.Table.ToCsv(),
            MayCarryData = block.MayCarryData,
        };
        if (!block.HasDataTable)
        {
            container.Semantic(StructureRole.Figure, settings).Height(height).Canvas(chart.Draw);
            return;
        }

        container.Column(column =>
        {
            column.Item().Semantic(StructureRole.Figure, settings).Height(height).Canvas(chart.Draw);
            new TableSetter(context, second).Set(column.Item().PaddingTop(context.Theme.Figure.PaddingY), ContentOf(description.Table), new TableOptions(IsDense: true, Zebra: false));
        });
    }

    private static TableContent ContentOf(ChartDataTable table) => new(
        [.. table.Head.Select((_, i) => new TableColumn(i == 0 ? CellAlignment.Left : CellAlignment.Right) { AlignsDecimals = i > 0 })],
        [[.. table.Head.Select((head, i) => new HeadCell(i, 1, 1, TextOf(head), IsSpanner: false))]],
        [.. table.Rows.Select(row => new BodyRow(RowKind.Plain, [.. row.Select((cell, i) => new BodyCell(TextOf(cell)) { IsNumeric = i > 0 && cell.Length > 0 })]))]);

    private static ImmutableArray<Inline> TextOf(string text) => text.Length == 0 ? [] : [new TextInline(text, null)];

    /// <summary>Width of the block that a chart stands in here.</summary>
    private double WidthOf(bool isHalf) => place switch
    {
        PlaceKind.Sidebar => context.Theme.Cover.Sidebar?.Width ?? context.Theme.Page.TextWidth,
        PlaceKind.Cover => isHalf ? (context.Theme.Cover.Main.Width - context.Theme.Figure.PairGutter) / 2 : context.Theme.Cover.Main.Width,
        _ => isHalf ? (context.Theme.Page.TextWidth - context.Theme.Figure.PairGutter) / 2 : context.Theme.Page.TextWidth,
    };
}
