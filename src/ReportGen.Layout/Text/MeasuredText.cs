using System.Buffers;

using ReportGen.Graphics.Fonts;
using ReportGen.Layout.Text.Hyphenation;
using ReportGen.Layout.Text.Unicode;

namespace ReportGen.Layout.Text;

/// <summary>The cells of a paragraph with everything that line breaking asks: positions, sums of what may give and grow, and where lines may end.</summary>
internal sealed class MeasuredText
{
    private const int SoftHyphen = 0xAD;

    private readonly double[] _x;

    // Only justified text asks for sums; a table of ten thousand rows keeps a hundred thousand texts that do not.
    private readonly Sums[] _sums;
    private readonly BreakPoint[] _points;

    private MeasuredText(Paragraph paragraph, Cell[] cells, ReadOnlySpan<BreakOpportunity> behind)
    {
        Paragraph = paragraph;
        Cells = cells;
        _x = new double[cells.Length + 1];
        _sums = paragraph.Style.Alignment == TextAlignment.Justify ? new Sums[cells.Length] : [];
        Place();
        _points = FindPoints(behind);
    }

    private MeasuredText(MeasuredText measured, Paragraph paragraph)
    {
        Paragraph = paragraph;
        Cells = measured.Cells;
        _x = measured._x;
        _sums = measured._sums;
        _points = measured._points;
    }

    public Paragraph Paragraph { get; }

    public Cell[] Cells { get; }

    /// <summary>Where lines may end, in order; the first one is the start of the paragraph, the last one its end.</summary>
    public ReadOnlySpan<BreakPoint> Points => _points;

    /// <summary>Indent of the first line in points.</summary>
    public double FirstIndent => Paragraph.Style.FirstLineIndent * Paragraph.Text.Size;

    public static MeasuredText Of(Paragraph paragraph, Cell[] cells)
    {
        LineBreakClass[] classes = ArrayPool<LineBreakClass>.Shared.Rent(cells.Length);
        BreakOpportunity[] opportunities = ArrayPool<BreakOpportunity>.Shared.Rent(cells.Length);
        Span<BreakOpportunity> behind = opportunities.AsSpan(0, cells.Length);
        KinsokuLevel level = paragraph.Style.Kinsoku;
        for (int i = 0; i < cells.Length; i++)
        {
            classes[i] = LineBreakTailoring.ClassOf(cells[i], cells[i].IsChinese, level);
        }

        LineBreaker.Find(classes.AsSpan(0, cells.Length), behind);
        ArrayPool<LineBreakClass>.Shared.Return(classes);
        ApplyProhibitions(cells, behind, level);
        BreakOpportunity[] allowed = ArrayPool<BreakOpportunity>.Shared.Rent(cells.Length);
        behind.CopyTo(allowed);
        SolidusGlue.Apply(cells, behind);
        if (paragraph.Style.NumberGlue)
        {
            NumberGlue.Apply(cells, behind);
        }

        for (int i = 0; i < cells.Length; i++)
        {
            cells[i].IsGlued = allowed[i] == BreakOpportunity.Allowed && behind[i] == BreakOpportunity.Prohibited;
        }

        ArrayPool<BreakOpportunity>.Shared.Return(allowed);
        AddressBreaks.Apply(cells, behind);

        if (paragraph.Style.Hyphenation)
        {
            WordDivision.Apply(cells, behind);
        }

        LigatureSetter.Apply(cells, behind);
        GlueSetter.Set(cells, paragraph.Style.PunctuationSqueeze);
        var text = new MeasuredText(paragraph, cells, behind);
        ArrayPool<BreakOpportunity>.Shared.Return(opportunities);
        return text;
    }

    /// <summary>The same measures for a paragraph of the same characters and styles.</summary>
    public MeasuredText For(Paragraph paragraph) => new(this, paragraph);

    /// <summary>Width of a line between two break points, before anything gives or grows.</summary>
    public static double NaturalWidth(in BreakPoint start, in BreakPoint end) => end.Last < start.First ? 0 : end.Right - start.Left;

    /// <summary>What may give and grow between two cells of one line.</summary>
    public void Sum(int first, int last, out Sums sums) => Sums.Subtract(_sums[last], _sums[first], out sums);

    /// <summary>All that may give between two cells of one line.</summary>
    public double ShrinkBetween(int first, int last) => _sums[last].Shrink - _sums[first].Shrink;

    /// <summary>Left edge of a cell, all cells on one line.</summary>
    public double XOf(int cell) => _x[cell];

    /// <summary>The first of the break points behind a cell.</summary>
    public BreakPoint PointBehindCell(int cell)
    {
        int low = 0;
        int high = _points.Length - 1;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_points[middle].Last < cell)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return _points[low];
    }

    private static void ApplyProhibitions(ReadOnlySpan<Cell> cells, Span<BreakOpportunity> behind, KinsokuLevel level)
    {
        for (int i = 0; i < cells.Length - 1; i++)
        {
            if (behind[i] != BreakOpportunity.Allowed)
            {
                continue;
            }

            int last = i;
            while (last > 0 && cells[last].Kind == CellKind.Space)
            {
                last--;
            }

            ref readonly Cell next = ref cells[i + 1];
            bool isProhibited = next.Kind == CellKind.NoteMark || (next.IsChinese && next.Kind != CellKind.NoteMark && ProhibitionSets.ForbidsStart(next, level))
                || (cells[last].IsChinese && ProhibitionSets.ForbidsEnd(cells[last], next, level));
            if (isProhibited)
            {
                behind[i] = BreakOpportunity.Prohibited;
            }
        }
    }

    private void Place()
    {
        double x = 0;
        var sums = default(Sums);
        for (int i = 0; i < Cells.Length; i++)
        {
            ref Cell cell = ref Cells[i];
            if (i > 0)
            {
                x += cell.Glue;
                sums.Add(cell);
            }

            if (Paragraph.Inlines[cell.Inline] is TabInline tab)
            {
                cell.Advance = Math.Max(0, tab.Position - x);
            }

            _x[i] = x;
            if (_sums.Length > 0)
            {
                _sums[i] = sums;
            }

            x += cell.Advance;
        }

        _x[Cells.Length] = x;
    }

    private BreakPoint[] FindPoints(ReadOnlySpan<BreakOpportunity> behind)
    {
        int count = Cells.Length == 0 ? 1 : 2;
        for (int i = 0; i < Cells.Length - 1; i++)
        {
            count += behind[i] == BreakOpportunity.Prohibited ? 0 : 1;
        }

        var points = new BreakPoint[count];
        points[0] = PointBehind(-1, LineEnd.Forced);
        int next = 1;
        for (int i = 0; i < Cells.Length - 1; i++)
        {
            if (behind[i] != BreakOpportunity.Prohibited)
            {
                points[next++] = PointBehind(i, behind[i] switch
                {
                    BreakOpportunity.Mandatory => LineEnd.Forced,
                    BreakOpportunity.Division => LineEnd.Hyphen,
                    _ when Cells[i].CodePoint == SoftHyphen => LineEnd.Hyphen,
                    _ => LineEnd.Full,
                });
            }
        }

        if (Cells.Length > 0)
        {
            points[next] = PointBehind(Cells.Length - 1, LineEnd.Paragraph);
        }

        return points;
    }

    /// <summary>The point where a line may end behind a cell.</summary>
    public BreakPoint PointBehind(int cell, LineEnd end)
    {
        int last = cell;
        while (last >= 0 && Cells[last].Kind is CellKind.Space or CellKind.ForcedBreak)
        {
            last--;
        }

        int first = cell + 1;
        while (first < Cells.Length && Cells[first].Kind == CellKind.Space)
        {
            first++;
        }

        var point = new BreakPoint { First = first, Last = last, End = end };
        if (last >= 0)
        {
            point.Right = _x[last] + Cells[last].Advance - Cells[last].RightBlank + (end == LineEnd.Hyphen ? HyphenWidth(Cells[last]) : 0);
        }

        if (first < Cells.Length)
        {
            point.Left = _x[first] + Cells[first].LeftBlank;
        }

        return point;
    }

    /// <summary>Width of the hyphen that divides a word behind a cell.</summary>
    public static double HyphenWidth(in Cell cell) =>
        cell.Style is { } style ? CharacterForms.Of(style.Font, '-', 0, 0, isChinese: false).Advance * style.Size : 0;
}
