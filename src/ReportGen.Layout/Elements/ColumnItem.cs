using ReportGen.Graphics.Geometry;
using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Elements;

/// <summary>An item of a column, with the space around it and whether it may float.</summary>
internal sealed class ColumnItem : ContainerElement, IColumnItem
{
    /// <summary>Space above in points, omitted at the top of a page.</summary>
    public double Before { get; set; }

    /// <summary>Space below in points, omitted at the bottom of a page.</summary>
    public double After { get; set; }

    /// <summary>Baseline distance in points of which its height is made a multiple; 0 keeps its height.</summary>
    public double Grid { get; set; }

    /// <summary>Share of the height added by the grid that goes above it, 0 to 1.</summary>
    public double GridShareAbove { get; set; }

    /// <summary>Where it may be placed while the following items move up.</summary>
    public FloatPlace Place { get; set; }

    /// <summary>Items of one series keep their order; null for no series.</summary>
    public string? Series { get; set; }

    /// <summary>True when all floats written before it must be placed before it.</summary>
    public bool IsFloatBarrier { get; set; }

    /// <summary>The dedicated pages that it requires; null to place it among the other items.</summary>
    public PageFormat? OwnPage { get; set; }

    public bool IsFloating => Place != FloatPlace.Here;

    public override bool IsSpent => Content is null or { IsSpent: true };

    public override string Kind => "Item";

    /// <summary>A request for dedicated pages takes precedence over those of its content.</summary>
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

    /// <summary>A height in whole lines; at the bottom of a page, where nothing follows, the height available.</summary>
    private double OnGrid(double height, double available)
    {
        double lines = Math.Ceiling((height - SpacePlan.Tolerance) / Grid) * Grid;
        return Math.Max(height, Math.Min(lines, available));
    }
}

/// <summary>Where an item of a column may be placed.</summary>
internal enum FloatPlace
{
    /// <summary>Where it is written.</summary>
    Here,

    /// <summary>Where it is written, or at the top of a following page.</summary>
    Near,

    /// <summary>At the top of the page, or of a following one.</summary>
    Top,

    /// <summary>At the bottom of the page, or of a following one.</summary>
    Bottom,
}

/// <summary>Size and margins of pages in points.</summary>
/// <param name="Size">Size of the paper.</param>
/// <param name="Margin">Space on the four sides; null for the margins of the page set.</param>
internal sealed record PageFormat(Size Size, Insets? Margin);
