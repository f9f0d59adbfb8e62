using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Elements;

/// <summary>Content that is one element of the structure tree, however many pages it takes.</summary>
internal sealed class Semantic(StructureRole role, StructureSettings settings) : ContainerElement
{
    private StructureElement? _element;

    public override void Restore(object? state) => _element = null;

    protected override void ResetState(ResetScope scope) => _element = null;

    protected override void DrawContent(Size available, Size box)
    {
        if (Context.Structure is not { } outer)
        {
            base.DrawContent(available, box);
            return;
        }

        if (_element is null)
        {
            Remember(null);
            _element = settings.Create(role, outer, Context.OrderBelow(outer));
        }

        Context.Structure = _element;
        using (Context.Canvas.PushTag(new StructureTag(_element)))
        {
            base.DrawContent(available, box);
        }

        Context.Structure = outer;
    }
}
