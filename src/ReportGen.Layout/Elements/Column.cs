using System.Collections.Immutable;

using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Layout.Engine;
using ReportGen.Layout.Pages;

namespace ReportGen.Layout.Elements;

/// <summary>
/// Elements one below the other, over as many pages as they need. A floating item that does not fit where it is
/// written is moved to another page, and the items after it move up.
/// </summary>
internal sealed class Column : Element
{
    private readonly List<ColumnItem> _items = [];
    private ColumnProgress _progress = ColumnProgress.Start;
    private bool _mayWishPages;
    private bool _reorders;
    private LastAnswer<ColumnFilling> _last;

    public double Spacing { get; set; }

    public IReadOnlyList<ColumnItem> Items => _items;

    public override bool BreaksPage =>
        _progress.Waiting.IsEmpty && _progress.Next < _items.Count && _items[_progress.Next].BreaksPage;

    public override double? KeptHeight => _items.Count > 0 ? _items[^1].KeptHeight : null;

    /// <summary>The item for which the next page is made: the first waiting one, otherwise the next in order.</summary>
    public override ColumnItem? WishedPage
    {
        get
        {
            if (!_mayWishPages)
            {
                return null;
            }

            if (!_progress.Waiting.IsEmpty)
            {
                return _items[_progress.Waiting[0]].WishedPage;
            }

            for (int i = _progress.Next; i < _items.Count; i++)
            {
                if (_items[i].WishedPage is { } wished)
                {
                    return wished;
                }

                // Items that ended on the previous page, such as a page break, do not count.
                if (!_items[i].IsSpent)
                {
                    return null;
                }
            }

            return null;
        }
    }

    public override bool IsSpent => _progress.Waiting.IsEmpty && !HasLeft(_progress.Next);

    /// <summary>True when something may be left of the items from a given one on.</summary>
    public bool HasLeft(int first)
    {
        for (int i = first; i < _items.Count; i++)
        {
            if (!_items[i].IsSpent)
            {
                return true;
            }
        }

        return false;
    }

    public void Add(ColumnItem item) => _items.Add(item);

    public override void Bind(LayoutContext context, Element? parent)
    {
        base.Bind(context, parent);
        _reorders = _items.Exists(item => item.IsFloating || item.OwnPage is not null);
        Element? above = parent;
        while (above is ContainerElement or Column && above is not PageSlot)
        {
            above = above.Parent;
        }

        // Inside a row, a table or a decoration one of several neighbours cannot have its own page.
        _mayWishPages = above is PageSlot;
    }

    /// <summary>True when an item is moved to its own pages.</summary>
    public bool WishesPage(ColumnItem item) => _mayWishPages && item.OwnPage is not null;

    public override WidthRange MeasureWidth()
    {
        WidthRange range = default;
        foreach (ColumnItem item in _items)
        {
            range = range.Max(item.MeasureWidth());
        }

        return range;
    }

    public override void VisitChildren(Action<Element> visit)
    {
        foreach (ColumnItem item in _items)
        {
            visit(item);
        }
    }

    public override void Restore(object? state) => _progress = (ColumnProgress)state!;

    protected override void ResetState(ResetScope scope)
    {
        _progress = ColumnProgress.Start;
        _last.Clear();
    }

    protected override SpacePlan MeasureContent(Size available) => Fill(available).Plan;

    protected override void DrawContent(Size available, Size box)
    {
        ColumnFilling filling = Fill(available);
        _last.Clear();
        if (filling.Plan.IsWrap)
        {
            return;
        }

        bool wasRelaxed = Context.IsRelaxed;
        (StructureElement? Parent, int Order) outer = (Context.OrderedParent, Context.OrderBelowParent);
        bool sorts = _reorders && Context.Structure is not null && !ReferenceEquals(Context.Structure, outer.Parent);
        foreach (ColumnPlacement placement in filling.Placements)
        {
            if (sorts)
            {
                // In reading order, floats come where they are written.
                (Context.OrderedParent, Context.OrderBelowParent) = (Context.Structure, placement.Index + 1);
            }

            Context.IsRelaxed = placement.IsRelaxed;
            using (Context.Canvas.Translate(0, placement.Y))
            {
                _items[placement.Index].Draw(placement.Space, new Size(box.Width, placement.Height));
            }
        }

        (Context.OrderedParent, Context.OrderBelowParent) = outer;
        Context.IsRelaxed = wasRelaxed;
        ColumnProgress reached = filling.Reached;
        if (reached.Next != _progress.Next || !reached.Waiting.SequenceEqual(_progress.Waiting))
        {
            Remember(_progress);
            _progress = reached;
        }
    }

    private ColumnFilling Fill(Size available)
    {
        if (!_last.TryGet(Context, available, out ColumnFilling? filling))
        {
            filling = ColumnFilling.Of(this, _progress, available);
            _last.Keep(Context, available, filling);
        }

        return filling;
    }
}

/// <summary>Progress of drawing a column.</summary>
/// <param name="Next">First item that has not been reached.</param>
/// <param name="Waiting">Floating items before it that are waiting for a page, in order.</param>
internal sealed record ColumnProgress(int Next, ImmutableArray<int> Waiting)
{
    public static ColumnProgress Start { get; } = new(0, []);
}
