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

/// <summary>Renders charts, in a parallel edition one for both languages.</summary>
/// <param name="languages">The languages to render.</param>
/// <param name="place">The place of the charts.</param>
internal sealed class ChartRenderer(LanguagePair languages, PlaceKind place)
{
    private readonly RenderingContext _context = languages.First;

    /// <summary>Renders a chart into a container.</summary>
    /// <param name="container">The container.</param>
    /// <param name="charts">The chart.</param>
    /// <param name="isHalf">True beside another exhibit.</param>
    public void Render(IContainer container, Bilingual<ChartBlock> charts, bool isHalf = false)
    {
        ChartBlock block = charts.First;
        ChartDefaults style = _context.ChartDefaults(place == PlaceKind.Sidebar);
        ChartSpecification? specification = charts.Second is { } counterpart
            ? BilingualChart.Join(block.Specification, counterpart.Specification, _context.Diagnostics)
            : block.Specification;
        if (specification is null || Chart.Create(specification, style.Style, _context.Diagnostics) is not { } chart)
        {
            return;
        }

        ChartDescription description = chart.Description;
        double height = Math.Max(block.Height ?? style.Height, chart.MinimumHeight(WidthOf(isHalf)));
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
            new TableRenderer(languages).Render(column.Item().PaddingTop(_context.Theme.Figure.PaddingY), ContentOf(description.Table), new TableOptions(IsDense: true, Zebra: false));
        });
    }

    private static TableContent ContentOf(ChartDataTable table) => new(
        [.. table.Header.Select((_, i) => new BoundColumn(i == 0 ? CellAlignment.Left : CellAlignment.Right) { AlignsDecimals = i > 0 })],
        [[.. table.Header.Select((header, i) => new HeaderCell(i, 1, 1, TextOf(header), IsSpanner: false))]],
        [.. table.Rows.Select(row => new BodyRow(RowKind.Plain, [.. row.Select((cell, i) => new BodyCell(TextOf(cell)) { IsNumeric = i > 0 && cell.Length > 0 })]))]);

    private static ImmutableArray<Inline> TextOf(string text) => text.Length == 0 ? [] : [new TextInline(text, null)];

    /// <summary>Width of the block that contains a chart in this place.</summary>
    private double WidthOf(bool isHalf) => place switch
    {
        PlaceKind.Sidebar => _context.Theme.Cover.Sidebar?.Width ?? _context.Theme.Page.TextWidth,
        PlaceKind.Cover => isHalf ? (_context.Theme.Cover.Main.Width - _context.Theme.Figure.PairGutter) / 2 : _context.Theme.Cover.Main.Width,
        _ => isHalf ? (_context.Theme.Page.TextWidth - _context.Theme.Figure.PairGutter) / 2 : _context.Theme.Page.TextWidth,
    };
}
