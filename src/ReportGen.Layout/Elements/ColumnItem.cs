using ReportGen.Graphics.Geometry;
using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Elements;

/// <summary>An item of a column with the space that it wants to its neighbours, and how far it may move.</summary>
internal sealed class ColumnItem : ContainerElement, IColumnItem
{
    /// <summary>Space above in points, left out at the top of a page.</summary>
    public double Before { get; set; }

    /// <summary>Space below in points, left out at the foot of a page.</summary>
    public double After { get; set; }

    /// <summary>Distance of baselines in points of which its height is a whole multiple; 0 leaves it as high as it is.</summary>
    public double Grid { get; set; }

    /// <summary>Share of what the grid adds that stands above it, 0 to 1.</summary>
    public double GridShareAbove { get; set; }

    /// <summary>Whether and where to it may move while what follows moves up.</summary>
    public FloatPlace Place { get; set; }

    /// <summary>Items of one series never change their order; null belongs to none.</summary>
    public string? Series { get; set; }

    /// <summary>True when everything that floats and is written above it must be out before it.</summary>
    public bool IsFloatBarrier { get; set; }

    /// <summary>The pages it wants for itself; null stands among the others.</summary>
    public PageFormat? OwnPage { get; set; }

    public bool IsFloating => Place != FloatPlace.Here;

    public override bool IsSpent => Content is null or { IsSpent: true };

    public override string Kind => "Item";

    /// <summary>A wish for pages of its own comes before any below it.</summary>
    public override ColumnItem? WishedPage => OwnPage is null ? base.WishedPage : this;

    protected override SpacePlan MeasureContent(Size available)
    {
        SpacePlan plan = base.MeasureContent(available);
        return plan.IsFull && Grid > 0 ? plan.WithSize(plan.Width, OnGrid(plan.Height, available.Height)) : plan;
    }

    protected override void DrawContent(Size available, Size box)
    {
        if (Grid <= 0 || Content is null || Content.Measure(available) is not { IsFull: true } plan)
        {
            base.DrawContent(available, box);
            return;
        }

        double added = OnGrid(plan.Height, available.Height) - plan.Height;
        using (Context.Canvas.Translate(0, added * GridShareAbove))
        {
            base.DrawContent(available, box with { Height = box.Height - added });
        }
    }

    /// <summary>A height in whole lines; at the foot of a page, where nothing follows, as much as there is.</summary>
    private double OnGrid(double height, double available)
    {
        double lines = Math.Ceiling((height - SpacePlan.Tolerance) / Grid) * Grid;
        return Math.Max(height, Math.Min(lines, available));
    }
}

/// <summary>Where an item of a column may stand.</summary>
internal enum FloatPlace
{
    /// <summary>Where it is written.</summary>
    Here,

    /// <summary>Where it is written, or at the top of a following page.</summary>
    Near,

    /// <summary>At the top of the page, or of a following one.</summary>
    Top,

    /// <summary>At the foot of the page, or of a following one.</summary>
    Bottom,
}

/// <summary>Size and margins of pages in points.</summary>
/// <param name="Size">The paper.</param>
/// <param name="Margin">Space on the four sides; null keeps the margins of the page set.</param>
internal sealed record PageFormat(Size Size, Insets? Margin);
