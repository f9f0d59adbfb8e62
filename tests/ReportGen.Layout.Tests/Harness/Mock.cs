using ReportGen.Core.Geometry;
using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Tests.Harness;

/// <summary>A block of a width and a height that may break anywhere over pages; records where it was drawn.</summary>
internal sealed class Mock(LayoutTest test, string name, double width, double height, bool isSolid) : Element
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
        Rect area = Context.Canvas.CurrentTransform.Apply(new Rect(0, 0, box.Width, box.Height));
        test.Drawn.Add(new DrawnMock(Context.PageNumber, name, area, Context.Structure is null));
        Context.Canvas.FillRectangle(new Rect(0, 0, box.Width, box.Height), Core.Pages.Colour.Black);
        Remember(_drawn);
        _drawn += plan.Height;
    }
}

/// <summary>A mock as drawn.</summary>
/// <param name="Page">Page from 1.</param>
/// <param name="Name">Its name.</param>
/// <param name="Area">Its box on the page.</param>
/// <param name="IsDecoration">True when it was drawn as an artifact.</param>
internal sealed record DrawnMock(int Page, string Name, Rect Area, bool IsDecoration);
