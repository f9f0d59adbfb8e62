using ReportGen.Foundation.Sources;
using ReportGen.Graphics.Geometry;

namespace ReportGen.Layout.Engine;

/// <summary>
/// A node of the layout tree. Measuring determines how much fits in a space and changes nothing; drawing draws
/// what was measured and advances to what is left.
/// </summary>
internal abstract class Element : IElement
{
    private static readonly Action<Element> ResetChildToRepeat = static child => child.Reset(ResetScope.Repeat);
    private static readonly Action<Element> ResetChildToStart = static child => child.Reset(ResetScope.Document);

    private PlanCache _plans;

    /// <summary>State of the layout to which this element belongs; set before the first measure.</summary>
    public LayoutContext Context { get; private set; } = null!;

    /// <summary>The parent element.</summary>
    public Element? Parent { get; private set; }

    /// <summary>Its kind, for diagnostics.</summary>
    public virtual string Kind => GetType().Name;

    /// <summary>Its place in the source; null when only an ancestor has one.</summary>
    public virtual SourceSpan? Source => null;

    /// <summary>Advice to the author when it does not fit.</summary>
    public virtual string Hint => "Make it smaller, or let it break across pages.";

    /// <summary>True when a page break must not separate it from what follows.</summary>
    public bool KeepsWithNext => KeptHeight is not null;

    /// <summary>Minimum height of what follows that must be on its page, in points; null when none is required.</summary>
    public virtual double? KeptHeight => null;

    /// <summary>True when it moves what follows to the next page.</summary>
    public virtual bool BreaksPage => false;

    /// <summary>True when it is repeated on each page of its neighbours in a row.</summary>
    public virtual bool IsRepeated => false;

    /// <summary>True when it is known without measuring that nothing is left of it.</summary>
    public virtual bool IsSpent => false;

    /// <summary>The item that requires a next page of its own size; null for any page.</summary>
    public virtual Elements.ColumnItem? WishedPage => null;

    /// <summary>The last refusal of the current epoch and the space that was refused.</summary>
    public (SpacePlan Plan, Size Space)? Refusal => _plans.Refusal(Context.Epoch);

    /// <summary>The last answer of the current epoch; null when there is none.</summary>
    public SpacePlan? LastPlan => _plans.Last(Context.Epoch);

    /// <summary>True after it was reported as impossible to place; for the rest of the pass it takes no space.</summary>
    public bool IsGivenUp { get; private set; }

    /// <summary>Determines what fits in a space. Pure: the same state gives the same answer.</summary>
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
    /// Draws what fits in the space at the origin of the canvas, and advances. The space is the one that was
    /// measured: with less, a preference such as a minimum space would be resolved differently. The box is what
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

    /// <summary>Natural widths without a limit, for columns that are sized to their content.</summary>
    public virtual WidthRange MeasureWidth()
    {
        double width = Measure(new Size(double.PositiveInfinity, double.PositiveInfinity)).Width;
        return new WidthRange(width, width);
    }

    /// <summary>Attaches it to a tree.</summary>
    public virtual void Bind(LayoutContext context, Element? parent)
    {
        Context = context;
        Parent = parent;
        context.BindChildren(this);
    }

    /// <summary>Visits each child.</summary>
    public virtual void VisitChildren(Action<Element> visit)
    {
    }

    /// <summary>Resets it to the state before anything was drawn.</summary>
    /// <param name="scope">Scope of the reset.</param>
    public void Reset(ResetScope scope)
    {
        _plans.Clear();
        IsGivenUp &= scope == ResetScope.Repeat;
        ResetState(scope);
        VisitChildren(scope == ResetScope.Repeat ? ResetChildToRepeat : ResetChildToStart);
    }

    /// <summary>Releases data kept for drawing; called on finished elements to limit memory.</summary>
    public virtual void LetGo()
    {
    }

    /// <summary>Reverts a state change that <see cref="Remember"/> recorded.</summary>
    public virtual void Restore(object? state) =>
        throw new NotSupportedException($"{Kind} has no recorded state.");

    /// <summary>Marks it as taking no space for the rest of the pass, after its failure has been reported.</summary>
    public void GiveUp() => IsGivenUp = true;

    protected abstract SpacePlan MeasureContent(Size available);

    protected abstract void DrawContent(Size available, Size box);

    /// <summary>Resets the drawing progress.</summary>
    protected virtual void ResetState(ResetScope scope)
    {
    }

    /// <summary>Records the state before a change, so that a trial can be rolled back. Every change must be recorded.</summary>
    protected void Remember(object? state) => Context.Remember(this, state);

    private SpacePlan MeasureWithoutSpace() =>
        MeasureContent(Size.Zero) is { IsEmpty: true } ? SpacePlan.Empty : SpacePlan.Wrap("there is no space left for it");
}

/// <summary>Scope of a reset.</summary>
internal enum ResetScope
{
    /// <summary>For drawing again on the next page: content shown once stays shown.</summary>
    Repeat,

    /// <summary>To the start of the document.</summary>
    Document,
}

/// <summary>Natural widths of an element in points.</summary>
/// <param name="Minimum">Narrowest width without breaking inside words.</param>
/// <param name="Natural">Width with every line unbroken.</param>
/// <param name="Divided">Narrowest width when long words, but not numbers, may be divided; at most the minimum.</param>
internal readonly record struct WidthRange(double Minimum, double Natural, double Divided)
{
    /// <summary>The widths of content without words to divide.</summary>
    public WidthRange(double minimum, double natural)
        : this(minimum, natural, minimum)
    {
    }

    public WidthRange Plus(double width) => new(Minimum + width, Natural + width, Divided + width);

    public WidthRange Max(WidthRange other) => Map(other, Math.Max);

    /// <summary>Each width changed alike.</summary>
    public WidthRange Map(Func<double, double> change) => new(change(Minimum), change(Natural), change(Divided));

    /// <summary>Each width combined with the same width of another range.</summary>
    public WidthRange Map(WidthRange other, Func<double, double, double> combine) =>
        new(combine(Minimum, other.Minimum), combine(Natural, other.Natural), combine(Divided, other.Divided));
}
