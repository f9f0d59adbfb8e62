using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Layout.Elements;
using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Tables;

/// <summary>
/// Cells in rows and columns. The header is repeated on each page, rows are kept whole, and a cell over
/// several rows shows its continued content after a page break.
/// </summary>
internal sealed class Table : Element
{
    private readonly List<TableColumn> _columns = [];
    private readonly List<TableSection> _sections;
    private DecimalAlignment?[] _decimals = [];
    private TableState _state = TableState.Start;
    private ColumnWidths? _widths;
    private double _widthsFor = double.NaN;
    private LastAnswer<TableDivision> _last;

    public Table()
    {
        _sections = [Header, ContinuedHeader, Body, Foot];
    }

    public TableSection Header { get; } = new(StructureRole.THead, StructureRole.TH);

    /// <summary>Replaces <see cref="Header"/> from the second page on, when it has cells.</summary>
    public TableSection ContinuedHeader { get; } = new(StructureRole.THead, StructureRole.TH);

    public TableSection Body { get; } = new(StructureRole.TBody, StructureRole.TD);

    public TableSection Foot { get; } = new(StructureRole.TFoot, StructureRole.TD);

    /// <summary>False for a table that is only for layout.</summary>
    public bool IsTabular { get; set; } = true;

    /// <summary>Properties of the table in the structure tree.</summary>
    public StructureSettings Settings { get; set; } = StructureSettings.None;

    public void AddColumn(TableColumn column) => _columns.Add(column);

    public override string Hint => "Use fewer or narrower columns, or less text in the row.";

    public override WidthRange MeasureWidth() => ColumnSizing.Measure(_columns, _sections);

    public override void Bind(LayoutContext context, Element? parent)
    {
        base.Bind(context, parent);
        if (_columns.Count == 0)
        {
            _columns.Add(new TableColumn(TableColumnKind.Relative, 1));
        }

        foreach (TableSection section in _sections)
        {
            section.PlaceCells(_columns.Count, this);
        }

        _decimals = [.. _columns.Select(column => column.AlignsDecimals ? new DecimalAlignment() : null)];
        AlignDecimals(Body);
        AlignDecimals(Foot);
    }

    public override void VisitChildren(Action<Element> visit)
    {
        foreach (TableSection section in _sections)
        {
            foreach (TableCell cell in section.Cells)
            {
                visit(cell);
            }
        }
    }

    public override void Restore(object? state)
    {
        _state = (TableState)state!;
        // Its height may have been measured when a part of it had been drawn.
        if (_state.NextRow <= Body.RowCount)
        {
            Body.Forget(_state.NextRow);
        }
    }

    protected override void ResetState(ResetScope scope)
    {
        _state = TableState.Start;
        _widths = null;
        _last.Clear();
        foreach (TableSection section in _sections)
        {
            section.Forget();
        }

        foreach (DecimalAlignment? decimals in _decimals)
        {
            decimals?.Forget();
        }
    }

    protected override SpacePlan MeasureContent(Size available) => Divide(available).Plan;

    protected override void DrawContent(Size available, Size box)
    {
        TableDivision parts = Divide(available);
        _last.Clear();
        if (parts.Plan.IsEmpty || parts.Plan.IsWrap)
        {
            return;
        }

        TableState before = _state;
        var painter = new TablePainter(Context, parts.Widths, IsTabular ? Context.Structure : null, Settings, before);
        painter.DrawSection(parts.HeaderSection, parts.Header, 0, before.IsStarted);
        painter.DrawSection(Body, parts.Body, parts.Header.Height, isRepeated: false);
        painter.DrawSection(Foot, parts.Foot, parts.Header.Height + parts.Body.Height, before.IsStarted);
        Remember(before);
        _state = painter.State with
        {
            IsStarted = true,
            NextRow = parts.Body.IsEmpty ? before.NextRow
                : parts.Body.IsSplit && !painter.IsSplitDone ? parts.Body.FirstRow
                : parts.Body.LastRow + 1,
        };
    }

    private void AlignDecimals(TableSection section)
    {
        foreach (TableCell cell in section.Cells)
        {
            if (cell is { ColumnSpan: 1, IsText: false } && _decimals[cell.Column - 1] is { } decimals)
            {
                AddTexts(cell, decimals);
            }
        }
    }

    /// <summary>The texts of a cell, except those of a nested table, which has its own columns.</summary>
    private static void AddTexts(Element element, DecimalAlignment decimals)
    {
        if (element is TextBlock text)
        {
            decimals.Add(text);
        }
        else if (element is not Table)
        {
            element.VisitChildren(child => AddTexts(child, decimals));
        }
    }

    private TableDivision Divide(Size available)
    {
        if (!_last.TryGet(Context, available, out TableDivision? division))
        {
            division = DivideAnew(available);
            _last.Keep(Context, available, division);
        }

        return division;
    }

    private TableDivision DivideAnew(Size available)
    {
        if (_state.IsStarted ? _state.NextRow > Body.RowCount : Body.RowCount + Header.RowCount + Foot.RowCount == 0)
        {
            return new TableDivision(SpacePlan.Empty);
        }

        ColumnWidths widths = WidthsIn(available.Width);
        if (widths.Total > available.Width + SpacePlan.Tolerance)
        {
            return new TableDivision(SpacePlan.Wrap("its columns are wider than the space", widths.Total, 0));
        }

        TableSection headerSection = _state.IsStarted && !ContinuedHeader.IsEmpty ? ContinuedHeader : Header;
        TableFragment header = TableFragment.Take(headerSection, 1, widths, double.PositiveInfinity, mayPart: true);
        TableFragment foot = TableFragment.Take(Foot, 1, widths, double.PositiveInfinity, mayPart: true);
        double limit = available.Height - header.Height - foot.Height;
        if (limit < -SpacePlan.Tolerance)
        {
            return new TableDivision(SpacePlan.Wrap("its header does not fit", widths.Total, header.Height + foot.Height));
        }

        TableFragment body = TableFragment.None;
        if (_state.NextRow <= Body.RowCount)
        {
            body = TableFragment.Take(Body, _state.NextRow, widths, limit, Context.IsRelaxed);
            if (body.IsEmpty)
            {
                double row = Body.HeightOf(_state.NextRow, widths);
                double wanted = double.IsFinite(row) ? header.Height + foot.Height + row : 0;
                return new TableDivision(SpacePlan.Wrap("its next row does not fit", widths.Total, wanted));
            }
        }

        double height = header.Height + body.Height + foot.Height;
        bool isLast = body.IsEmpty || (body.LastRow == Body.RowCount && !body.IsSplit);
        return new TableDivision(isLast
            ? SpacePlan.FullRender(widths.Total, height)
            : SpacePlan.PartialRender(widths.Total, height))
        {
            Widths = widths,
            HeaderSection = headerSection,
            Header = header,
            Body = body,
            Foot = foot,
        };
    }

    private ColumnWidths WidthsIn(double available)
    {
        if (_widths is null || _widthsFor != available)
        {
            _widths = ColumnSizing.Divide(_columns, _sections, available);
            _widthsFor = available;
            foreach (TableSection section in _sections)
            {
                section.Forget();
            }
        }

        return _widths;
    }

    private sealed record TableDivision(SpacePlan Plan)
    {
        public ColumnWidths Widths { get; init; } = null!;

        public TableSection HeaderSection { get; init; } = null!;

        public TableFragment Header { get; init; } = TableFragment.None;

        public TableFragment Body { get; init; } = TableFragment.None;

        public TableFragment Foot { get; init; } = TableFragment.None;
    }
}

/// <summary>Progress of drawing a table.</summary>
/// <param name="NextRow">First row that is left, from 1.</param>
/// <param name="IsStarted">True from the second page on.</param>
internal sealed record TableState(int NextRow, bool IsStarted)
{
    public static TableState Start { get; } = new(1, IsStarted: false);

    /// <summary>Structure element of the table; null before the first page or in decoration.</summary>
    public StructureElement? Root { get; init; }

    /// <summary>Structure element of the body.</summary>
    public StructureElement? Body { get; init; }

    /// <summary>Structure element of a row that continues on the next page.</summary>
    public StructureElement? SplitRow { get; init; }
}
