using ReportGen.Charts.Checking;
using ReportGen.Charts.Description;
using ReportGen.Charts.Painting;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;

namespace ReportGen.Charts;

/// <summary>A chart that can be drawn. The same specification and style always give the same drawing.</summary>
public sealed class Chart
{
    private readonly ChartPainter _painter;

    private Chart(ChartSpecification specification, ChartPainter painter)
    {
        Specification = specification;
        _painter = painter;
    }

    /// <summary>What it shows.</summary>
    public ChartSpecification Specification { get; }

    /// <summary>The minimum height in points at which everything can be distinguished; a block should not be lower.</summary>
    /// <param name="width">Width of the block in points.</param>
    public double MinimumHeight(double width) => _painter.MinimumHeight(width);

    /// <summary>The chart in words and as a table.</summary>
    public ChartDescription Description => DescriptionWriter.Describe(Specification);

    /// <summary>Creates a chart; null, with errors CHT001 to CHT020 (and FNT010 for characters no font has), when it cannot be drawn.</summary>
    /// <param name="specification">What to show.</param>
    /// <param name="style">The style.</param>
    /// <param name="diagnostics">Where errors are reported.</param>
    public static Chart? Create(ChartSpecification specification, ChartStyle style, DiagnosticBag diagnostics)
    {
        return ChartCheck.IsSound(specification, style, diagnostics)
            ? new Chart(specification, specification.Kind.CreatePainter(specification, style))
            : null;
    }

    /// <summary>Draws the chart.</summary>
    /// <param name="canvas">The canvas, its origin at the block's top left corner.</param>
    /// <param name="size">Size of the block in points, legend and axis labels included.</param>
    public void Draw(Canvas canvas, Size size) => _painter.Paint(canvas, size);
}
