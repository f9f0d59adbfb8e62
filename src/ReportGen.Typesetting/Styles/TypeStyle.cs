using ReportGen.Graphics.Pages;

namespace ReportGen.Typesetting.Styles;

/// <summary>A named type style, defined under <c>type</c> in <c>theme.yaml</c>.</summary>
/// <param name="Font">Name of a font role under <c>fonts</c>.</param>
/// <param name="Size">Type size in points; 0 uses that of the paragraph.</param>
/// <param name="Leading">Distance between baselines in points; 0 uses that of the paragraph.</param>
/// <param name="Colour">Colour.</param>
/// <param name="Tracking">Space between letters in em.</param>
/// <param name="Before">Space above in points.</param>
/// <param name="After">Space below in points.</param>
internal sealed record TypeStyle(
    string Font,
    double Size,
    double Leading,
    Colour Colour,
    double Tracking,
    double Before,
    double After);
