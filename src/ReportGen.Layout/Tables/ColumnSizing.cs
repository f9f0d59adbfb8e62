using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Tables;

/// <summary>
/// Determines column widths. Constant columns have theirs. Columns sized to their content take its natural width when
/// there is room; otherwise the widest shrink first, so that short labels keep their lines; long words are divided before
/// the table exceeds its space. The remaining width goes to the relative columns by share, or, when there are none, equally
/// to the fitted ones, so that the table fills its width.
/// </summary>
internal static class ColumnSizing
{
    // Halvings that bring the error far below a thousandth of a point.
    private const int LimitSteps = 40;

    public static ColumnWidths Divide(
        IReadOnlyList<TableColumn> columns, IEnumerable<TableSection> sections, double available)
    {
        WidthRange[] ranges = MeasureColumns(columns, sections);
        if (ranges.Sum(range => range.Minimum) > available + SpacePlan.Tolerance)
        {
            ranges = Array.ConvertAll(ranges, range => new WidthRange(range.Divided, range.Minimum));
        }

        double[] widths = new double[columns.Count];
        double natural = 0;
        double shares = 0;
        int fitted = 0;
        for (int i = 0; i < columns.Count; i++)
        {
            natural += ranges[i].Natural;
            shares += columns[i].Kind == TableColumnKind.Relative ? columns[i].Size : 0;
            fitted += columns[i].Kind == TableColumnKind.Auto ? 1 : 0;
        }

        double slack = double.IsFinite(available) ? available - natural : 0;
        double limit = double.IsFinite(available) && slack < 0 ? LimitFor(ranges, available) : double.PositiveInfinity;
        for (int i = 0; i < columns.Count; i++)
        {
            double width = Limited(ranges[i], limit);
            if (slack > 0)
            {
                width += columns[i].Kind == TableColumnKind.Relative ? slack * columns[i].Size / shares
                    : columns[i].Kind == TableColumnKind.Auto && shares <= 0 ? slack / fitted
                    : 0;
            }

            widths[i] = width;
        }

        return new ColumnWidths(widths);
    }

    /// <summary>The widths of all columns together.</summary>
    public static WidthRange Measure(IReadOnlyList<TableColumn> columns, IEnumerable<TableSection> sections) =>
        MeasureColumns(columns, sections).Aggregate(default(WidthRange), (sum, range) => sum.Map(range, (one, other) => one + other));

    /// <summary>The width that no column exceeds when all are to fit, unless its longest word does.</summary>
    private static double LimitFor(WidthRange[] ranges, double available)
    {
        double low = 0;
        double high = 0;
        foreach (WidthRange range in ranges)
        {
            high = Math.Max(high, range.Natural);
        }

        for (int step = 0; step < LimitSteps; step++)
        {
            double middle = (low + high) / 2;
            double sum = 0;
            foreach (WidthRange range in ranges)
            {
                sum += Limited(range, middle);
            }

            if (sum > available)
            {
                high = middle;
            }
            else
            {
                low = middle;
            }
        }

        return low;
    }

    private static double Limited(WidthRange range, double limit) => Math.Max(range.Minimum, Math.Min(range.Natural, limit));

    private static WidthRange[] MeasureColumns(IReadOnlyList<TableColumn> columns, IEnumerable<TableSection> sections)
    {
        var ranges = new WidthRange[columns.Count];
        bool anyFitted = false;
        for (int i = 0; i < columns.Count; i++)
        {
            ranges[i] = columns[i].Kind == TableColumnKind.Constant
                ? new WidthRange(columns[i].Size, columns[i].Size)
                : default;
            anyFitted |= columns[i].Kind == TableColumnKind.Auto;
        }

        if (!anyFitted)
        {
            return ranges;
        }

        var spanning = new List<TableCell>();
        foreach (TableSection section in sections)
        {
            foreach (TableCell cell in section.Cells)
            {
                if (cell.ColumnSpan > 1)
                {
                    spanning.Add(cell);
                }
                else if (columns[cell.Column - 1].Kind == TableColumnKind.Auto)
                {
                    ranges[cell.Column - 1] = ranges[cell.Column - 1].Max(Widest(cell));
                }
            }
        }

        foreach (TableCell cell in spanning)
        {
            Widen(ranges, columns, cell);
        }

        return ranges;
    }

    private static WidthRange Widest(TableCell cell) => cell.Continued is { } continued
        ? cell.MeasureWidth().Max(continued.MeasureWidth())
        : cell.MeasureWidth();

    /// <summary>Distributes the width that a cell over several columns needs beyond theirs.</summary>
    private static void Widen(WidthRange[] ranges, IReadOnlyList<TableColumn> columns, TableCell cell)
    {
        double minimum = 0;
        double natural = 0;
        double divided = 0;
        int fitted = 0;
        for (int c = cell.Column; c <= cell.LastColumn; c++)
        {
            if (columns[c - 1].Kind == TableColumnKind.Relative)
            {
                return;
            }

            minimum += ranges[c - 1].Minimum;
            natural += ranges[c - 1].Natural;
            divided += ranges[c - 1].Divided;
            fitted += columns[c - 1].Kind == TableColumnKind.Auto ? 1 : 0;
        }

        if (fitted == 0)
        {
            return;
        }

        WidthRange wanted = Widest(cell);
        double moreMinimum = Math.Max(0, wanted.Minimum - minimum) / fitted;
        double moreDivided = Math.Max(0, wanted.Divided - divided) / fitted;
        double moreNatural = Math.Max(0, wanted.Natural - natural) / fitted;
        for (int c = cell.Column; c <= cell.LastColumn; c++)
        {
            if (columns[c - 1].Kind == TableColumnKind.Auto)
            {
                WidthRange range = ranges[c - 1];
                double newMinimum = range.Minimum + moreMinimum;
                ranges[c - 1] = new WidthRange(newMinimum, Math.Max(newMinimum, range.Natural + moreNatural), range.Divided + moreDivided);
            }
        }
    }
}
