using System.Collections.Immutable;

using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Graphics.Svg.Reading;

namespace ReportGen.Graphics.Svg;

/// <summary>A drawing read from an SVG file.</summary>
public sealed class SvgDrawing
{
    private readonly ImmutableArray<FrameItem> _items;
    private readonly ViewBox _view;

    internal SvgDrawing(ImmutableArray<FrameItem> items, ViewBox view)
    {
        _items = items;
        _view = view;
    }

    /// <summary>The size specified by the file, in points (a CSS pixel is 0.75 points).</summary>
    public Size Size => _view.Size;

    /// <summary>Draws into a rectangle, placed and clipped according to <c>preserveAspectRatio</c>.</summary>
    /// <param name="canvas">The canvas.</param>
    /// <param name="area">The rectangle in current coordinates.</param>
    public void Draw(Canvas canvas, Rect area)
    {
        if (_items.IsEmpty || area.Width <= 0 || area.Height <= 0)
        {
            return;
        }

        using (canvas.PushClip(area))
        using (canvas.PushTransform(_view.MapTo(area)))
        {
            canvas.DrawItems(_items);
        }
    }
}
