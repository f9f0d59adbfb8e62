using ReportGen.Graphics.Geometry;
using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Elements;

/// <summary>Rotates an element clockwise by quarter turns, together with the space it takes.</summary>
internal sealed class QuarterTurn : ContainerElement
{
    /// <summary>Number of quarter turns clockwise.</summary>
    public int Turns { get; set; }

    public override string Kind => "Rotate";

    public override WidthRange MeasureWidth() => IsUpright
        ? base.MeasureWidth()
        : Measure(new Size(double.PositiveInfinity, double.PositiveInfinity)) is { } plan
            ? new WidthRange(plan.Width, plan.Width)
            : default;

    private int Normal => ((Turns % 4) + 4) % 4;

    private bool IsUpright => Normal % 2 == 0;

    protected override SpacePlan MeasureContent(Size available)
    {
        SpacePlan plan = base.MeasureContent(Turned(available));
        return IsUpright ? plan : plan with { Width = plan.Height, Height = plan.Width };
    }

    protected override void DrawContent(Size available, Size box)
    {
        Matrix turn = Normal switch
        {
            1 => Matrix.Translation(box.Width, 0).Times(Matrix.Rotation(90)),
            2 => Matrix.Translation(box.Width, box.Height).Times(Matrix.Rotation(180)),
            3 => Matrix.Translation(0, box.Height).Times(Matrix.Rotation(270)),
            _ => Matrix.Identity,
        };
        using (Context.Canvas.PushTransform(turn))
        {
            base.DrawContent(Turned(available), Turned(box));
        }
    }

    private Size Turned(Size size) => IsUpright ? size : new Size(size.Height, size.Width);
}
