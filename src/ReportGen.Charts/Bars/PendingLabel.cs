using ReportGen.Charts.Labels;
using ReportGen.Foundation.Origins;
using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;

namespace ReportGen.Charts.Bars;

/// <summary>A label that is placed when all bars and lines are drawn. Lengths are points.</summary>
/// <param name="Text">The label.</param>
/// <param name="X">Its centre.</param>
/// <param name="Edge">The edge from which it keeps its distance.</param>
/// <param name="Gap">Distance from the edge.</param>
/// <param name="IsAbove">True to place it above the edge, false below.</param>
/// <param name="Face">Text style of the label.</param>
/// <param name="Provenance">Provenance of its data.</param>
internal readonly record struct PendingLabel(string Text, double X, double Edge, double Gap, bool IsAbove, TextFace Face, Provenance Provenance)
{
    /// <summary>The point of the line to which it belongs; null at a bar.</summary>
    public Point? Point { get; init; }

    /// <summary>True to omit it rather than draw it over ink.</summary>
    public bool MustBeClear { get; init; }

    /// <summary>Draws it where there is room.</summary>
    public void Place(LabelPlacement placement)
    {
        if (Point is { } point)
        {
            placement.PlaceAt(Text, Face, Provenance, LabelPlacement.Around(point, Face.Measure(Text), Face.CapHeight, Gap));
        }
        else
        {
            placement.Place(Text, X, Edge, Gap, IsAbove, Face, Provenance, MustBeClear);
        }
    }
}
