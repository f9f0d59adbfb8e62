using ReportGen.Graphics.Geometry;
using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Elements;

/// <summary>Alignment of a line of boxes in its width.</summary>
internal enum InlinedAlignment
{
    /// <summary>At the left.</summary>
    Left,

    /// <summary>In the centre.</summary>
    Centre,

    /// <summary>At the right.</summary>
    Right,

    /// <summary>From edge to edge.</summary>
    Justify,

    /// <summary>With equal space on both sides of each box.</summary>
    SpaceAround,
}

/// <summary>Boxes side by side that continue on the next line, and on the next page, when a line is full.</summary>
internal sealed class Inlined : Element
{
    private readonly List<Item> _items = [];
    private int _next;

    public double VerticalSpacing { get; set; }

    public double HorizontalSpacing { get; set; }

    public InlinedAlignment Alignment { get; set; }

    /// <summary>Vertical alignment of boxes in their line: 0 top, 0.5 middle, 1 bottom.</summary>
    public double Baseline { get; set; }

    public ContainerElement Add()
    {
        var item = new Item();
        _items.Add(item);
        return item;
    }

    public override WidthRange MeasureWidth()
    {
        WidthRange widest = default;
        double sum = 0;
        foreach (Item item in _items)
        {
            WidthRange range = item.MeasureWidth();
            widest = widest.Max(range);
            sum += range.Natural + (sum > 0 ? HorizontalSpacing : 0);
        }

        return widest with { Natural = sum };
    }

    public override void VisitChildren(Action<Element> visit)
    {
        foreach (Item item in _items)
        {
            visit(item);
        }
    }

    public override void Restore(object? state) => _next = (int)state!;

    protected override void ResetState(ResetScope scope) => _next = 0;

    protected override SpacePlan MeasureContent(Size available)
    {
        if (_next >= _items.Count)
        {
            return SpacePlan.Empty;
        }

        double height = 0;
        double width = 0;
        int next = _next;
        while (next < _items.Count)
        {
            BoxLine line = LineFrom(next, available);
            double top = height > 0 ? height + VerticalSpacing : 0;
            if (line.Refusal is { } refusal && line.Count == 0)
            {
                return next == _next ? refusal : SpacePlan.PartialRender(width, height);
            }

            if (top + line.Height > available.Height + SpacePlan.Tolerance)
            {
                return next == _next
                    ? SpacePlan.Wrap("its first line is higher than the space", line.Width, line.Height)
                    : SpacePlan.PartialRender(width, height);
            }

            height = line.Height > 0 ? top + line.Height : height;
            width = Math.Max(width, line.Width);
            next += line.Count;
        }

        return SpacePlan.FullRender(width, height);
    }

    protected override void DrawContent(Size available, Size box)
    {
        double height = 0;
        int next = _next;
        while (next < _items.Count)
        {
            BoxLine line = LineFrom(next, available);
            double top = height > 0 ? height + VerticalSpacing : 0;
            if (line.Count == 0 || top + line.Height > available.Height + SpacePlan.Tolerance)
            {
                break;
            }

            DrawLine(next, line, available, box.Width, top);
            height = line.Height > 0 ? top + line.Height : height;
            next += line.Count;
        }

        if (next != _next)
        {
            Remember(_next);
            _next = next;
        }
    }

    private void DrawLine(int first, BoxLine line, Size available, double width, double top)
    {
        double slack = Math.Max(0, width - line.Width);
        double gap = HorizontalSpacing;
        double x = Alignment switch
        {
            InlinedAlignment.Centre => slack / 2,
            InlinedAlignment.Right => slack,
            InlinedAlignment.SpaceAround => slack / line.Count / 2,
            _ => 0,
        };
        gap += Alignment switch
        {
            InlinedAlignment.SpaceAround => slack / line.Count,
            InlinedAlignment.Justify when line.Count > 1 => slack / (line.Count - 1),
            _ => 0,
        };
        for (int i = first; i < first + line.Count; i++)
        {
            SpacePlan plan = _items[i].Measure(available);
            if (plan.IsEmpty)
            {
                continue;
            }

            using (Context.Canvas.Translate(x, top + ((line.Height - plan.Height) * Baseline)))
            {
                _items[i].Draw(available, plan.Size);
            }

            x += plan.Width + gap;
        }
    }

    private BoxLine LineFrom(int first, Size available)
    {
        double width = 0;
        double height = 0;
        int count = 0;
        for (int i = first; i < _items.Count; i++)
        {
            SpacePlan plan = _items[i].Measure(available);
            if (plan.IsWrap || plan.IsPartial)
            {
                SpacePlan refusal = plan.IsWrap ? plan : SpacePlan.Wrap("a box in a line must fit in one piece", plan.Width, plan.Height);
                return new BoxLine(count, width, height, refusal);
            }

            double gap = width > 0 && !plan.IsEmpty ? HorizontalSpacing : 0;
            if (count > 0 && width + gap + plan.Width > available.Width + SpacePlan.Tolerance)
            {
                break;
            }

            width += gap + plan.Width;
            height = Math.Max(height, plan.Height);
            count++;
        }

        return new BoxLine(count, width, height, null);
    }

    private sealed class Item : ContainerElement;

    private readonly record struct BoxLine(int Count, double Width, double Height, SpacePlan? Refusal);
}
