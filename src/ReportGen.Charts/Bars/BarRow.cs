using ReportGen.Foundation.Origins;

namespace ReportGen.Charts.Bars;

/// <summary>The bars of one row. Lengths are points.</summary>
/// <param name="Index">Index of the row.</param>
/// <param name="Top">Top of its first bar.</param>
/// <param name="Height">Height of a bar.</param>
/// <param name="Gap">Gap between its bars.</param>
internal readonly record struct BarRow(int Index, double Top, double Height, double Gap);

/// <summary>A value at the end of a bar. Lengths are points.</summary>
/// <param name="Text">The value.</param>
/// <param name="X">End of the bar.</param>
/// <param name="Middle">Centre of the bar.</param>
/// <param name="IsAfter">True right of the end, false left of it.</param>
/// <param name="Provenance">Provenance of its data.</param>
internal readonly record struct RowLabel(string Text, double X, double Middle, bool IsAfter, Provenance Provenance);
