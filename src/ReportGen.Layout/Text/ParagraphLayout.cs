using System.Collections.Immutable;

using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;

namespace ReportGen.Layout.Text;

/// <summary>A paragraph broken into lines.</summary>
public sealed class ParagraphLayout
{
    internal ParagraphLayout(MeasuredText text, double width, ImmutableArray<TextLine> lines)
    {
        Paragraph = text.Paragraph;
        Width = width;
        Lines = lines;
        foreach (TextLine line in lines)
        {
            Height += line.Height;
        }
    }

    /// <summary>The paragraph.</summary>
    public Paragraph Paragraph { get; }

    /// <summary>Width of the box in points.</summary>
    public double Width { get; }

    /// <summary>Height of all lines in points.</summary>
    public double Height { get; }

    /// <summary>The lines from top to bottom; none for a paragraph without text.</summary>
    public ImmutableArray<TextLine> Lines { get; }

    /// <summary>Number of characters omitted by a line limit.</summary>
    public int Omitted { get; internal init; }

    /// <summary>Draws all lines.</summary>
    /// <param name="canvas">The canvas.</param>
    /// <param name="topLeft">Top left corner of the box.</param>
    /// <param name="pageNumbers">The current page numbers.</param>
    public void Draw(Canvas canvas, Point topLeft, IPageNumbers? pageNumbers = null)
    {
        double y = topLeft.Y;
        foreach (TextLine line in Lines)
        {
            line.Draw(canvas, topLeft with { Y = y }, pageNumbers);
            y += line.Height;
        }
    }
}
