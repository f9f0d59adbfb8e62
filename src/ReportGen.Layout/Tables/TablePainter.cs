using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Tables;

/// <summary>Draws the part of a table on one page, with its structure.</summary>
internal sealed class TablePainter
{
    private readonly LayoutContext _context;
    private readonly ColumnWidths _widths;
    private readonly StructureElement? _outer;

    public TablePainter(
        LayoutContext context, ColumnWidths widths, StructureElement? outer, StructureSettings settings, TableState state)
    {
        _context = context;
        _widths = widths;
        _outer = outer;
        State = outer is not null && state.Root is null
            ? state with { Root = settings.Create(StructureRole.Table, outer, context.OrderBelow(outer)) }
            : state;
    }

    /// <summary>The table's state with the structure elements created so far.</summary>
    public TableState State { get; private set; }

    /// <summary>True when a row that is larger than a page has been drawn completely.</summary>
    public bool IsSplitDone { get; private set; }

    /// <summary>Draws rows of a section.</summary>
    public void DrawSection(TableSection section, TableFragment fragment, double top, bool isRepeated)
    {
        if (fragment.IsEmpty)
        {
            return;
        }

        using (_context.Canvas.Translate(0, top))
        {
            if (isRepeated)
            {
                using (_context.PushDecoration(ArtifactKind.Layout))
                {
                    DrawRows(section, fragment, null);
                }

                ForgetDrawing(section);
            }
            else if (State.Root is { } root && _outer is not null)
            {
                DrawTagged(section, fragment, root);
            }
            else
            {
                DrawRows(section, fragment, null);
            }

            if (!isRepeated && section.Role != StructureRole.TBody)
            {
                ForgetDrawing(section);
            }
        }
    }

    private static void ForgetDrawing(TableSection section)
    {
        foreach (TableCell cell in section.Cells)
        {
            cell.Reset(ResetScope.Repeat);
        }
    }

    private void DrawTagged(TableSection section, TableFragment fragment, StructureElement root)
    {
        bool isBody = section.Role == StructureRole.TBody;
        StructureElement element = isBody && State.Body is { } known
            ? known
            : new StructureElement(section.Role, root) { Order = OrderOf(section.Role) };
        if (isBody)
        {
            State = State with { Body = element };
        }

        using (_context.Canvas.PushTag(new StructureTag(root)))
        using (_context.Canvas.PushTag(new StructureTag(element)))
        {
            _context.Structure = element;
            DrawRows(section, fragment, element);
            _context.Structure = _outer;
        }
    }

    private void DrawRows(TableSection section, TableFragment fragment, StructureElement? parent)
    {
        DrawFills(section, fragment);
        for (int row = fragment.FirstRow; row <= fragment.LastRow; row++)
        {
            StructureElement? element = null;
            if (parent is not null)
            {
                element = row == fragment.FirstRow ? State.SplitRow : null;
                element ??= new StructureElement(StructureRole.TR, parent);
            }

            using (Tag(element))
            {
                DrawRow(section, fragment, row, element);
            }

            if (fragment.IsSplit)
            {
                IsSplitDone = true;
                section.Forget(row);
                foreach (TableCell cell in section.StartingIn(row))
                {
                    IsSplitDone &= cell.IsDone;
                }
            }

            State = State with { SplitRow = fragment.IsSplit && !IsSplitDone ? element : null };
        }

        if (parent is not null)
        {
            _context.Structure = parent;
        }

        DrawRules(section, fragment);
    }

    private void DrawRow(TableSection section, TableFragment fragment, int row, StructureElement? element)
    {
        if (row == fragment.FirstRow)
        {
            foreach (TableCell cell in section.CoveringFromAbove(row))
            {
                DrawRest(cell, AreaOf(cell, fragment), element);
            }
        }

        foreach (TableCell cell in section.StartingIn(row))
        {
            if (cell.IsDone)
            {
                continue;
            }

            Rect area = AreaOf(cell, fragment);
            Size space = fragment.SplitLimit is { } limit ? new Size(area.Width, limit) : _widths.SpaceOf(cell);
            DrawCell(cell, area, space, element is null ? null : cell.StructureIn(element, section.CellRole));
        }
    }

    private void DrawCell(TableCell cell, Rect area, Size space, StructureElement? element)
    {
        using (Tag(element))
        using (_context.Canvas.Translate(area.X, area.Y))
        {
            _context.Structure = element ?? _context.Structure;
            SpacePlan plan = cell.Measure(space);
            if (!plan.IsEmpty && !plan.IsWrap)
            {
                cell.Draw(space, new Size(area.Width, area.Height));
            }

            if (plan.IsEmpty || plan.IsFull)
            {
                cell.Finish();
            }
        }
    }

    /// <summary>Draws the part of a cell that continues from the previous page.</summary>
    private void DrawRest(TableCell cell, Rect area, StructureElement? row)
    {
        if (!cell.IsDone)
        {
            DrawCell(cell, area, _widths.SpaceOf(cell), row is null ? null : cell.Structure);
            return;
        }

        if (cell.Continued is not { } continued)
        {
            return;
        }

        using (_context.Canvas.Translate(area.X, area.Y))
        using (_context.PushDecoration(ArtifactKind.Layout))
        {
            continued.Draw(_widths.SpaceOf(cell), new Size(area.Width, area.Height));
            continued.Reset(ResetScope.Repeat);
        }
    }

    private void DrawFills(TableSection section, TableFragment fragment)
    {
        using (_context.PushDecoration(ArtifactKind.Layout))
        {
            for (int row = fragment.FirstRow; row <= fragment.LastRow; row++)
            {
                foreach (RowFill fill in section.FillsOf(row))
                {
                    if (row != Math.Max(fill.FirstRow, fragment.FirstRow))
                    {
                        continue;
                    }

                    double top = fragment.TopOf(row);
                    double bottom = fragment.BottomOf(Math.Min(fill.LastRow, fragment.LastRow));
                    double left = _widths.LeftOf(fill.FirstColumn);
                    _context.Canvas.FillRectangle(
                        new Rect(left, top, _widths.RightOf(fill.LastColumn) - left, bottom - top), fill.Colour);
                }
            }
        }
    }

    private void DrawRules(TableSection section, TableFragment fragment)
    {
        using (_context.PushDecoration(ArtifactKind.Layout))
        {
            for (int row = fragment.FirstRow; row <= fragment.LastRow; row++)
            {
                // At a page break the part ends with the frame of the table, not with a rule between rows.
                if (row == fragment.LastRow && row < section.RowCount)
                {
                    continue;
                }

                foreach (RowRule rule in section.RulesBelow(row))
                {
                    double y = fragment.BottomOf(row);
                    _context.Canvas.DrawLine(
                        new Point(_widths.LeftOf(rule.FirstColumn) + rule.Inset, y),
                        new Point(_widths.RightOf(rule.LastColumn) - rule.Inset, y),
                        rule.Stroke);
                }
            }
        }
    }

    private Rect AreaOf(TableCell cell, TableFragment fragment)
    {
        double top = fragment.TopOf(cell.Row);
        double bottom = fragment.BottomOf(Math.Min(cell.LastRow, fragment.LastRow));
        return new Rect(_widths.LeftOf(cell.Column), top, _widths.WidthOf(cell), bottom - top);
    }

    private CanvasScope Tag(StructureElement? element)
    {
        if (element is null)
        {
            return _context.Canvas.Translate(0, 0);
        }

        _context.Structure = element;
        return _context.Canvas.PushTag(new StructureTag(element));
    }

    private static int OrderOf(StructureRole role) => role switch
    {
        StructureRole.THead => 0,
        StructureRole.TBody => 1,
        _ => 2,
    };
}
