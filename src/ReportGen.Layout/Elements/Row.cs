using ReportGen.Graphics.Geometry;
using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Elements;

/// <summary>Elements side by side, aligned at the top; each can continue on following pages.</summary>
internal sealed class Row : Element
{
    private readonly List<RowItem> _items = [];
    private double[] _widths = [];
    private bool[] _done = [];
    private bool _isStarted;

    public double Spacing { get; set; }

    public override double? KeptHeight => _items.Max(item => item.KeptHeight);

    public void Add(RowItem item) => _items.Add(item);

    public override WidthRange MeasureWidth()
    {
        WidthRange sum = new WidthRange(0, 0).Plus(Spacing * Math.Max(0, _items.Count - 1));
        foreach (RowItem item in _items)
        {
            WidthRange range = item.WidthKind == RowItemKind.Constant
                ? new WidthRange(item.Size, item.Size)
                : item.MeasureWidth();
            sum = sum.Map(range, static (one, other) => one + other);
        }

        return sum;
    }

    public override void Bind(LayoutContext context, Element? parent)
    {
        base.Bind(context, parent);
        _widths = new double[_items.Count];
        _done = new bool[_items.Count];
    }

    public override void VisitChildren(Action<Element> visit)
    {
        foreach (RowItem item in _items)
        {
            visit(item);
        }
    }

    public override void Restore(object? state) => (_done, _isStarted) = ((bool[], bool))state!;

    protected override void ResetState(ResetScope scope)
    {
        _done = new bool[_items.Count];
        _isStarted = false;
    }

    protected override SpacePlan MeasureContent(Size available)
    {
        if (_items.Count == 0)
        {
            return SpacePlan.Empty;
        }

        double wanted = DivideWidth(available.Width);
        if (wanted > available.Width + SpacePlan.Tolerance)
        {
            return SpacePlan.Wrap("its items are wider than the space", wanted, 0);
        }

        double height = 0;
        bool anything = false;
        bool repeated = false;
        bool partial = false;
        for (int i = 0; i < _items.Count; i++)
        {
            if (_done[i])
            {
                continue;
            }

            SpacePlan plan = _items[i].Measure(new Size(_widths[i], available.Height));
            if (plan.IsWrap)
            {
                return plan;
            }

            anything |= !plan.IsEmpty && !_items[i].IsRepeated;
            repeated |= !plan.IsEmpty;
            partial |= plan.IsPartial && !_items[i].IsRepeated;
            height = Math.Max(height, plan.Height);
        }

        // Repeated items end with the others.
        anything |= repeated && !_isStarted;
        return !anything ? SpacePlan.Empty
            : partial ? SpacePlan.PartialRender(wanted, height)
            : SpacePlan.FullRender(wanted, height);
    }

    protected override void DrawContent(Size available, Size box)
    {
        DivideWidth(available.Width);
        double[] widths = [.. _widths];
        bool[]? done = null;
        double x = 0;
        for (int i = 0; i < _items.Count; i++)
        {
            if (!_done[i])
            {
                var space = new Size(widths[i], available.Height);
                SpacePlan plan = _items[i].Measure(space);
                if (!plan.IsEmpty && !plan.IsWrap)
                {
                    using (Context.Canvas.Translate(x, 0))
                    {
                        _items[i].Draw(space, new Size(widths[i], box.Height));
                    }
                }

                if ((plan.IsFull || plan.IsEmpty) && !_items[i].IsRepeated)
                {
                    done ??= [.. _done];
                    done[i] = true;
                }
            }

            x += widths[i] + Spacing;
        }

        if (done is not null || !_isStarted)
        {
            Remember((_done, _isStarted));
            _done = done ?? _done;
            _isStarted = true;
        }
    }

    /// <summary>Sets the widths of the items; returns their total width.</summary>
    private double DivideWidth(double available)
    {
        double taken = Spacing * (_items.Count - 1);
        double shares = 0;
        for (int i = 0; i < _items.Count; i++)
        {
            RowItem item = _items[i];
            if (item.WidthKind == RowItemKind.Relative)
            {
                shares += item.Size;
                continue;
            }

            _widths[i] = item.WidthKind == RowItemKind.Constant
                ? item.Size
                : Math.Min(item.MeasureWidth().Natural, Math.Max(0, available - taken));
            taken += _widths[i];
        }

        if (shares <= 0)
        {
            return taken;
        }

        double share = double.IsFinite(available) ? Math.Max(0, available - taken) / shares : 0;
        for (int i = 0; i < _items.Count; i++)
        {
            if (_items[i].WidthKind == RowItemKind.Relative)
            {
                _widths[i] = double.IsFinite(available)
                    ? share * _items[i].Size
                    : _items[i].MeasureWidth().Natural;
                taken += _widths[i];
            }
        }

        return taken;
    }
}
