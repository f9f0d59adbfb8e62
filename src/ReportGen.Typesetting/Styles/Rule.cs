using ReportGen.Graphics.Pages;

namespace ReportGen.Typesetting.Styles;

/// <summary>A drawn line.</summary>
/// <param name="Weight">Thickness in points.</param>
/// <param name="Colour">Colour.</param>
internal readonly record struct Rule(double Weight, Colour Colour);
