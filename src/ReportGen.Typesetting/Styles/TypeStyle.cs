using ReportGen.Graphics.Pages;

namespace ReportGen.Typesetting.Styles;

/// <summary>A named style of type, as <c>theme.yaml</c> gives it under <c>type</c>.</summary>
/// <param name="Font">Name of a font role under <c>fonts</c>.</param>
/// <param name="Size">Type size in points; 0 takes the paragraph's.</param>
/// <param name="Leading">Distance of baselines in points; 0 takes the paragraph's.</param>
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
