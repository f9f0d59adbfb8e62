using ReportGen.Foundation.Sources;
using ReportGen.Graphics.Geometry;

namespace ReportGen.Layout.Engine;

/// <summary>
/// A node of the layout tree. Measuring says what a space can take and changes nothing; drawing draws
/// what was measured and moves on to what is left.
/// </summary>
internal abstract class Element : IElement
{
    private static readonly Action<Element> ResetChildToRepeat = static child => child.Reset(ResetScope.Repeat);
    private static readonly Action<Element> ResetChildToStart = static child => child.Reset(ResetScope.Document);

    private PlanCache _plans;

    /// <summary>State of the layout this element takes part in; set before the first measure.</summary>
    public LayoutContext Context { get; private set; } = null!;

    /// <summary>The element that holds this one.</summary>
    public Element? Parent { get; private set; }

    /// <summary>What it is, for messages.</summary>
    public virtual string Kind => GetType().Name;

    /// <summary>Where it is written; null when only an ancestor knows.</summary>
    public virtual SourceSpan? Source => null;

    /// <summary>What an author may do when it does not fit.</summary>
    public virtual string Hint => "Make it smaller, or let it break over pages.";

    /// <summary>True when it must not be parted by a page break from what follows.</summary>
    public bool KeepsWithNext => KeptHeight is not null;

    /// <summary>Least height of what follows that must stand on its page, in points; null when it may be parted from all of it.</summary>
    public virtual double? KeptHeight => null;

    /// <summary>True when it moves what follows to the next page.</summary>
    public virtual bool BreaksPage => false;

    /// <summary>True when it is shown again on each page that its neighbours in a row fill.</summary>
    public virtual bool IsRepeated => false;

    /// <summary>True when it is known without measuring that nothing is left of it.</summary>
    public virtual bool IsSpent => false;

    /// <summary>The item that the next page should be made for, with a size of its own; null takes any page.</summary>
    public virtual Elements.ColumnItem? WishedPage => null;

    /// <summary>The last refusal of the current epoch and the space that was refused.</summary>
    public (SpacePlan Plan, Size Space)? Refusal => _plans.Refusal(Context.Epoch);

    /// <summary>The last answer of the current epoch; null when it was not asked.</summary>
    public SpacePlan? LastPlan => _plans.Last(Context.Epoch);

    /// <summary>True once it was reported as impossible to place; for the rest of the pass it takes no space.</summary>
    public bool IsGivenUp { get; private set; }

    /// <summary>What would fit into a space. Pure: the same state gives the same answer.</summary>
    public SpacePlan Measure(Size available)
    {
        if (IsGivenUp)
        {
            return SpacePlan.Empty;
        }

        if (_plans.TryGet(Context.Epoch, Context.IsRelaxed, available, out SpacePlan plan))
        {
            return plan;
        }

        plan = available.Width < -SpacePlan.Tolerance || available.Height < -SpacePlan.Tolerance
            ? MeasureWithoutSpace()
            : MeasureContent(available);
        _plans.Add(Context.Epoch, Context.IsRelaxed, available, plan);
        return plan;
    }

    /// <summary>
    /// Draws what the space can take at the origin of the canvas, and moves on. The space is the one that was
    /// measured: with less of it a wish such as a minimum of space would be answered differently. The box is what
    /// the parent sets aside, for fills, rules and alignment.
    /// </summary>
    public void Draw(Size available, Size box)
    {
        if (IsGivenUp)
        {
            return;
        }

        DrawContent(available, box);
        _plans.Clear();
        Context.Boxes?.Draw(this, box);
    }

    /// <summary>Natural widths without a limit, for columns that fit their content.</summary>
    public virtual WidthRange MeasureWidth()
    {
        double width = Measure(new Size(double.PositiveInfinity, double.PositiveInfinity)).Width;
        return new WidthRange(width, width);
    }

    /// <summary>Takes its place in a tree.</summary>
    public virtual void Bind(LayoutContext context, Element? parent)
    {
        Context = context;
        Parent = parent;
        context.BindChildren(this);
    }

    /// <summary>Calls back for each child.</summary>
    public virtual void VisitChildren(Action<Element> visit)
    {
    }

    /// <summary>Back to the state before anything was drawn.</summary>
    /// <param name="scope">How far to go back.</param>
    public void Reset(ResetScope scope)
    {
        _plans.Clear();
        IsGivenUp &= scope == ResetScope.Repeat;
        ResetState(scope);
        VisitChildren(scope == ResetScope.Repeat ? ResetChildToRepeat : ResetChildToStart);
    }

    /// <summary>Lets go of what it keeps for drawing; asked of elements that have finished, when memory is short.</summary>
    public virtual void LetGo()
    {
    }

    /// <summary>Takes back a state change that <see cref="Remember"/> recorded.</summary>
    public virtual void Restore(object? state) =>
        throw new NotSupportedException($"{Kind} remembers no state.");

    /// <summary>Takes no space for the rest of the pass; its failure has been reported.</summary>
    public void GiveUp() => IsGivenUp = true;

    protected abstract SpacePlan MeasureContent(Size available);

    protected abstract void DrawContent(Size available, Size box);

    /// <summary>Forgets what has been drawn.</summary>
    protected virtual void ResetState(ResetScope scope)
    {
    }

    /// <summary>Records the state before a change, so that a trial can be taken back. Every change must be announced.</summary>
    protected void Remember(object? state) => Context.Remember(this, state);

    private SpacePlan MeasureWithoutSpace() =>
        MeasureContent(Size.Zero) is { IsEmpty: true } ? SpacePlan.Empty : SpacePlan.Wrap("there is no space left for it");
}

/// <summary>How far a reset goes back.</summary>
internal enum ResetScope
{
    /// <summary>To be drawn again on the next page: what shows once stays shown.</summary>
    Repeat,

    /// <summary>To the start of the document.</summary>
    Document,
}

/// <summary>Natural widths of an element in points.</summary>
/// <param name="Minimum">Narrowest width without breaking inside words.</param>
/// <param name="Natural">Width with every line unbroken.</param>
internal readonly record struct WidthRange(double Minimum, double Natural)
{
    public WidthRange Plus(double width) => new(Minimum + width, Natural + width);

    public WidthRange Max(WidthRange other) => new(Math.Max(Minimum, other.Minimum), Math.Max(Natural, other.Natural));
}
