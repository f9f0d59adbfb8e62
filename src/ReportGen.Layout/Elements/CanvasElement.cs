using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;
using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Elements;

/// <summary>A custom drawing over the whole box.</summary>
internal sealed class CanvasElement(Action<Canvas, Size> draw) : Element
{
    private bool _isDrawn;

    public override string Kind => "Canvas";

    public override WidthRange MeasureWidth() => default;

    public override void Restore(object? state) => _isDrawn = false;

    protected override void ResetState(ResetScope scope) => _isDrawn = false;

    protected override SpacePlan MeasureContent(Size available) => _isDrawn
        ? SpacePlan.Empty
        : SpacePlan.FullRender(Finite(available.Width), Finite(available.Height));

    protected override void DrawContent(Size available, Size box)
    {
        if (_isDrawn)
        {
            return;
        }

        if (!Context.Canvas.Discards)
        {
            using (Context.Canvas.Translate(0, 0))
            {
                draw(Context.Canvas, box);
            }
        }

        Remember(null);
        _isDrawn = true;
    }

    private static double Finite(double length) => double.IsFinite(length) ? length : 0;
}
