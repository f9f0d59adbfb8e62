using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Elements;

/// <summary>Content with an element above and below it that are repeated on each page of the content.</summary>
internal sealed class Decoration : Element
{
    private readonly Slot _before = new("Before");
    private readonly Slot _continued = new("BeforeContinued");
    private readonly Slot _content = new("Content");
    private readonly Slot _after = new("After");
    private readonly Slot _afterLast = new("AfterLast");
    private bool _isStarted;
    private LastAnswer<Division> _last;

    public ContainerElement Before => _before;

    /// <summary>Replaces <see cref="Before"/> from the second page on.</summary>
    public ContainerElement BeforeContinued => _continued;

    public ContainerElement Content => _content;

    public ContainerElement After => _after;

    /// <summary>Placed below the end of the content only, always with a part of the content.</summary>
    public ContainerElement AfterLast => _afterLast;

    public override bool BreaksPage => !_isStarted && _content.BreaksPage;

    public override WidthRange MeasureWidth() =>
        _before.MeasureWidth().Max(_content.MeasureWidth()).Max(_after.MeasureWidth()).Max(_afterLast.MeasureWidth());

    public override void VisitChildren(Action<Element> visit)
    {
        visit(_before);
        visit(_continued);
        visit(_content);
        visit(_after);
        visit(_afterLast);
    }

    public override void Restore(object? state) => _isStarted = (bool)state!;

    protected override void ResetState(ResetScope scope)
    {
        _isStarted = false;
        _last.Clear();
    }

    protected override SpacePlan MeasureContent(Size available) => Divide(available).Plan;

    protected override void DrawContent(Size available, Size box)
    {
        Division parts = Divide(available);
        _last.Clear();
        if (parts.Plan.IsWrap || parts.Plan.IsEmpty)
        {
            return;
        }

        if (parts.Plan.Height <= SpacePlan.Tolerance)
        {
            _content.Draw(parts.Room, new Size(box.Width, parts.Content.Height));
            return;
        }

        double content = Math.Max(parts.Content.Height, box.Height - (parts.Plan.Height - parts.Content.Height));
        double y = DrawRepeated(parts.Header, parts.Top, available, box.Width, 0);
        if (!parts.Content.IsEmpty)
        {
            using (Context.Canvas.Translate(0, y))
            {
                _content.Draw(parts.Room, new Size(box.Width, content));
            }
        }

        y += content;
        if (!parts.End.IsEmpty)
        {
            using (Context.Canvas.Translate(0, y))
            {
                _afterLast.Draw(available, new Size(box.Width, parts.End.Height));
            }
        }

        DrawRepeated(_after, parts.Foot, available, box.Width, y + parts.End.Height);
        if (!_isStarted)
        {
            Remember(_isStarted);
            _isStarted = true;
        }
    }

    private Division Divide(Size available)
    {
        if (!_last.TryGet(Context, available, out Division? division))
        {
            division = DivideAnew(available);
            _last.Keep(Context, available, division);
        }

        return division;
    }

    private Division DivideAnew(Size available)
    {
        Slot header = _isStarted && _continued.Content is not null ? _continued : _before;
        SpacePlan top = header.Measure(available);
        SpacePlan foot = _after.Measure(available);
        SpacePlan end = _afterLast.Measure(available);
        if (Unfit(top) is { } above)
        {
            return new Division(above);
        }

        if ((Unfit(foot) ?? Unfit(end)) is { } below)
        {
            return new Division(below);
        }

        var room = new Size(available.Width, available.Height - top.Height - foot.Height);
        SpacePlan content = _content.Measure(room);
        bool isLast = content.IsFull || content.IsEmpty;
        if (isLast && content.Height + end.Height > room.Height + SpacePlan.Tolerance)
        {
            // The end stays with the last part: when it does not fit below it, some of that part moves to the next page too.
            room = room with { Height = room.Height - end.Height };
            content = _content.Measure(room);
            isLast = content.IsFull || content.IsEmpty;
            if (isLast && room.Height < content.Height - SpacePlan.Tolerance)
            {
                return new Division(SpacePlan.Wrap("the element below its content does not fit", end.Width, end.Height));
            }
        }

        if (content.IsWrap || (content.IsEmpty && (end.IsEmpty || !isLast)))
        {
            return new Division(content);
        }

        if (content.IsPartial && content.Height <= SpacePlan.Tolerance)
        {
            // Content that continues on another page must not leave its heading behind alone.
            return new Division(SpacePlan.PartialRender(0, 0)) { Room = room, Content = content };
        }

        end = isLast ? end : SpacePlan.Empty;
        double width = Math.Max(Math.Max(top.Width, content.Width), Math.Max(foot.Width, end.Width));
        double height = top.Height + content.Height + end.Height + foot.Height;
        return new Division(isLast ? SpacePlan.FullRender(width, height) : SpacePlan.PartialRender(width, height))
        {
            Header = header,
            Room = room,
            Top = top,
            Content = content,
            End = end,
            Foot = foot,
        };
    }

    private static SpacePlan? Unfit(SpacePlan plan) => plan.IsWrap ? plan
        : plan.IsPartial ? SpacePlan.Wrap("the content repeated on each page must fit in one piece", plan.Width, plan.Height)
        : null;

    /// <summary>Draws a part that is repeated on each page; returns the height taken.</summary>
    private double DrawRepeated(Slot slot, SpacePlan plan, Size available, double width, double y)
    {
        if (plan.IsEmpty)
        {
            return 0;
        }

        var box = new Size(width, plan.Height);
        using (Context.Canvas.Translate(0, y))
        {
            if (_isStarted)
            {
                using (Context.PushDecoration(ArtifactKind.Layout))
                {
                    slot.Draw(available, box);
                }
            }
            else
            {
                slot.Draw(available, box);
            }
        }

        slot.Reset(ResetScope.Repeat);
        return plan.Height;
    }

    private sealed record Division(SpacePlan Plan)
    {
        public Slot Header { get; init; } = null!;

        public Size Room { get; init; }

        public SpacePlan Top { get; init; }

        public SpacePlan Content { get; init; }

        public SpacePlan End { get; init; }

        public SpacePlan Foot { get; init; }
    }

    private sealed class Slot(string kind) : ContainerElement
    {
        public override string Kind => kind;
    }
}
