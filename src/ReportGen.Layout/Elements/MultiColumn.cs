using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;
using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Elements;

/// <summary>
/// Content that flows through columns side by side, then continues on the next page. Where it ends, the columns can be
/// balanced.
/// </summary>
internal sealed class MultiColumn : Element
{
    // Finer than a line of text, and coarse enough for about a dozen trials.
    private const double Precision = 0.25;

    private readonly Slot _content = new("Content");
    private readonly Slot _spacer = new("Spacer");
    private bool _isDone;

    public ContainerElement Content => _content;

    /// <summary>The separator between columns, such as a rule.</summary>
    public ContainerElement Spacer => _spacer;

    public int Columns { get; set; } = 2;

    public double Spacing { get; set; }

    public bool IsBalanced { get; set; } = true;

    public override WidthRange MeasureWidth()
    {
        WidthRange range = _content.MeasureWidth();
        return range.Map(width => width * Columns).Plus(Spacing * (Columns - 1));
    }

    public override void VisitChildren(Action<Element> visit)
    {
        visit(_content);
        visit(_spacer);
    }

    public override void Restore(object? state) => _isDone = (bool)state!;

    protected override void ResetState(ResetScope scope) => _isDone = false;

    protected override SpacePlan MeasureContent(Size available)
    {
        if (_isDone || _content.Content is null)
        {
            return SpacePlan.Empty;
        }

        Size column = ColumnIn(available);
        SpacePlan first = _content.Measure(column);
        if (first.IsWrap || first.IsEmpty)
        {
            return first;
        }

        Filling filling = FindFilling(column);
        return filling.IsComplete
            ? SpacePlan.FullRender(available.Width, filling.Used)
            : SpacePlan.PartialRender(available.Width, filling.Used);
    }

    protected override void DrawContent(Size available, Size box)
    {
        if (_isDone)
        {
            return;
        }

        Size column = ColumnIn(available);
        Filling filling = FindFilling(column);
        Size space = column with { Height = filling.Height };
        Filling drawn = Fill(space);
        for (int i = 1; i < Columns && _spacer.Content is not null; i++)
        {
            using (Context.Canvas.Translate((column.Width * i) + (Spacing * (i - 1)), 0))
            {
                FixedArea.Draw(_spacer, new Size(Spacing, drawn.Used));
            }

            _spacer.Reset(ResetScope.Repeat);
        }

        if (drawn.IsComplete)
        {
            Remember(_isDone);
            _isDone = true;
        }
    }

    private Size ColumnIn(Size available) =>
        available with { Width = (available.Width - (Spacing * (Columns - 1))) / Columns };

    /// <summary>The height to draw with: all of it or, where the content ends and is balanced, the smallest that fits all content.</summary>
    private Filling FindFilling(Size column)
    {
        Filling whole = Try(column);
        if (!whole.IsComplete || !IsBalanced)
        {
            return whole;
        }

        Filling best = whole;
        double low = 0;
        double high = whole.Used;
        while (high - low > Precision)
        {
            double middle = (low + high) / 2;
            Filling filling = Try(column with { Height = middle });
            if (filling.IsComplete)
            {
                best = filling;
                high = Math.Min(middle, filling.Used);
            }
            else
            {
                low = middle;
            }
        }

        return best;
    }

    private Filling Try(Size space)
    {
        Trial trial = Context.BeginTrial();
        Context.Canvas = Canvas.Discarding();
        Filling filling = Fill(space);
        Context.TakeBack(trial);
        return filling;
    }

    private Filling Fill(Size space)
    {
        double used = 0;
        bool wasRelaxed = Context.IsRelaxed;
        for (int i = 0; i < Columns; i++)
        {
            SpacePlan plan = _content.Measure(space);
            if (plan.IsEmpty)
            {
                Context.IsRelaxed = wasRelaxed;
                return new Filling(space.Height, used, IsComplete: true);
            }

            if (plan.IsWrap)
            {
                break;
            }

            using (Context.Canvas.Translate((space.Width + Spacing) * i, 0))
            {
                _content.Draw(space, space with { Height = plan.Height });
            }

            used = Math.Max(used, plan.Height);
            Context.IsRelaxed = false;
            if (plan.IsFull)
            {
                Context.IsRelaxed = wasRelaxed;
                return new Filling(space.Height, used, IsComplete: true);
            }
        }

        Context.IsRelaxed = wasRelaxed;
        return new Filling(space.Height, used, IsComplete: false);
    }

    private sealed class Slot(string kind) : ContainerElement
    {
        public override string Kind => kind;
    }

    /// <summary>The result of filling columns of a height.</summary>
    /// <param name="Height">The height offered.</param>
    /// <param name="Used">Height of the fullest column.</param>
    /// <param name="IsComplete">True when all the content fits.</param>
    private readonly record struct Filling(double Height, double Used, bool IsComplete);
}
