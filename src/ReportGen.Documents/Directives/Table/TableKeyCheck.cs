using System.Collections.Immutable;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Documents.Directives.Table;

/// <summary>Reports keys of a column that have no effect: the writer of the note expects each to have one.</summary>
internal static class TableKeyCheck
{
    /// <summary>Reports each key without effect, and spanning headers without text.</summary>
    /// <param name="specs">The columns as a tree.</param>
    /// <param name="columns">The leaf columns.</param>
    /// <param name="diagnostics">Receives the warnings.</param>
    public static void WarnOfUnusedKeys(ImmutableArray<ColumnSpec> specs, ImmutableArray<LeafColumn> columns, DiagnosticBag diagnostics)
    {
        foreach (ColumnSpec spanner in specs.Where(spec => !spec.Children.IsEmpty))
        {
            CheckSpanner(spanner, diagnostics);
        }

        foreach (LeafColumn column in columns.Where(column => column.Data.Type != ColumnType.Number))
        {
            foreach (TextValue key in column.Spec.Keys.Where(key => ColumnKeys.OfNumbers.Contains(key.Text)))
            {
                Warn(key, $"the column '{column.Name.Text}', which is not a column of numbers", "Remove it, or declare the column with 'type: number' in note.yaml.", diagnostics);
            }
        }
    }

    private static void CheckSpanner(ColumnSpec spanner, DiagnosticBag diagnostics)
    {
        foreach (TextValue key in spanner.Keys.Where(key => ColumnKeys.OfLeaves.Contains(key.Text)))
        {
            Warn(key, "a spanning header", "Write it at the columns under the header.", diagnostics);
        }

        if (!spanner.Keys.IsEmpty && (spanner.Header.IsEmpty || spanner.Header.All(line => line.Text.Length == 0)))
        {
            diagnostics.Report(
                DirectiveCodes.NoHeader,
                spanner.Keys[0].Span,
                "The spanning header has no text.",
                "Write 'head: …' beside 'columns', or list the columns without it.");
        }

        foreach (ColumnSpec child in spanner.Children.Where(child => !child.Children.IsEmpty))
        {
            CheckSpanner(child, diagnostics);
        }
    }

    private static void Warn(TextValue key, string place, string hint, DiagnosticBag diagnostics) =>
        diagnostics.Report(DirectiveCodes.UnusedKey, key.Span, $"'{key.Text}' has no effect on {place}.", hint);
}
