using ReportGen.Graphics.Geometry;

namespace ReportGen.Layout.Engine;

/// <summary>An element that contains one other; by itself it changes nothing.</summary>
internal abstract class ContainerElement : Element, IContainer
{
    private Element? _child;

    /// <summary>Its content.</summary>
    public Element? Content => _child;

    /// <inheritdoc/>
    IElement? IContainer.Child
    {
        get => _child;
        set
        {
            if (_child is not null)
            {
                throw new InvalidOperationException($"This {Kind} is already filled. Use a Column to place several elements.");
            }

            _child = (Element?)value;
        }
    }

    public override double? KeptHeight => _child?.KeptHeight;

    public override bool BreaksPage => _child is { BreaksPage: true };

    public override bool IsRepeated => _child is { IsRepeated: true };

    public override bool IsSpent => _child is { IsSpent: true };

    public override Elements.ColumnItem? WishedPage => _child?.WishedPage;

    public override WidthRange MeasureWidth() => _child?.MeasureWidth() ?? default;

    public override void VisitChildren(Action<Element> visit)
    {
        if (_child is not null)
        {
            visit(_child);
        }
    }

    protected override SpacePlan MeasureContent(Size available) => _child?.Measure(available) ?? SpacePlan.Empty;

    protected override void DrawContent(Size available, Size box) => _child?.Draw(available, box);
}
