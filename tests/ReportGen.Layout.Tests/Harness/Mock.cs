using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Tests.Harness;

/// <summary>A block of a width and a height that may break anywhere over pages. It draws an anchor of its name and a filled rectangle.</summary>
internal sealed class Mock(string name, double width, double height, bool isSolid) : Element
{
    private double _drawn;

    public override string Kind => $"Mock {name}";

    public override WidthRange MeasureWidth() => new(width, width);

    public override void Restore(object? state) => _drawn = (double)state!;

    protected override void ResetState(ResetScope scope) => _drawn = 0;

    protected override SpacePlan MeasureContent(Size available)
    {
        double rest = height - _drawn;
        if (rest <= 0)
        {
            return SpacePlan.Empty;
        }

        if (width > available.Width + SpacePlan.Tolerance)
        {
            return SpacePlan.Wrap("the mock is too wide", width, 0);
        }

        if (rest <= available.Height + SpacePlan.Tolerance)
        {
            return SpacePlan.FullRender(width, rest);
        }

        return isSolid || available.Height <= 0
            ? SpacePlan.Wrap("the mock is too high", 0, rest)
            : SpacePlan.PartialRender(width, available.Height);
    }

    protected override void DrawContent(Size available, Size box)
    {
        SpacePlan plan = Measure(available);
        Context.Canvas.AddAnchor(name, default);
        Context.Canvas.FillRectangle(new Rect(0, 0, box.Width, box.Height), Colour.Black);
        Remember(_drawn);
        _drawn += plan.Height;
    }
}
