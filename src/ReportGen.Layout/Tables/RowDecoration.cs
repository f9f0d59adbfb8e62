using ReportGen.Graphics.Pages;

namespace ReportGen.Layout.Tables;

/// <summary>A rule below a row.</summary>
/// <param name="Row">The row, from 1.</param>
/// <param name="Stroke">The rule; its centre line is on the edge between the rows.</param>
/// <param name="FirstColumn">First column it spans.</param>
/// <param name="LastColumn">Last column it spans.</param>
/// <param name="Inset">Space left free at both ends, in points.</param>
internal readonly record struct RowRule(int Row, Stroke Stroke, int FirstColumn, int LastColumn, double Inset);

/// <summary>A fill behind rows.</summary>
/// <param name="FirstRow">First row, from 1.</param>
/// <param name="LastRow">Last row.</param>
/// <param name="FirstColumn">First column it covers.</param>
/// <param name="LastColumn">Last column it covers.</param>
/// <param name="Colour">The colour.</param>
internal readonly record struct RowFill(int FirstRow, int LastRow, int FirstColumn, int LastColumn, Colour Colour);
