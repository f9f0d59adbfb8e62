using ReportGen.Graphics.Geometry;
using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Elements;

/// <summary>Elements drawn over each other. The primary layer determines the size; without one, all the space offered is taken.</summary>
internal sealed class Layers : Element
{
    private readonly List<ContainerElement> _layers = [];
    private int _primary = -1;

    public ContainerElement Add(bool isPrimary)
    {
        var layer = new Layer();
        if (isPrimary)
        {
            if (_primary >= 0)
            {
                throw new InvalidOperationException("Layers can have only one primary layer.");
            }

            _primary = _layers.Count;
        }

        _layers.Add(layer);
        return layer;
    }

    public override WidthRange MeasureWidth() => _primary < 0 ? default : _layers[_primary].MeasureWidth();

    public override void VisitChildren(Action<Element> visit)
    {
        foreach (ContainerElement layer in _layers)
        {
            visit(layer);
        }
    }

    protected override SpacePlan MeasureContent(Size available)
    {
        if (_primary >= 0)
        {
            return _layers[_primary].Measure(available);
        }

        bool anything = false;
        foreach (ContainerElement layer in _layers)
        {
            SpacePlan plan = layer.Measure(available);
            if (plan.IsWrap)
            {
                return plan;
            }

            anything |= !plan.IsEmpty;
        }

        return anything ? SpacePlan.FullRender(available) : SpacePlan.Empty;
    }

    protected override void DrawContent(Size available, Size box)
    {
        for (int i = 0; i < _layers.Count; i++)
        {
            ContainerElement layer = _layers[i];
            if (i == _primary)
            {
                layer.Draw(available, box);
                continue;
            }

            // The other layers are repeated on each page of the primary layer.
            FixedArea.Draw(layer, box);
            layer.Reset(ResetScope.Repeat);
        }
    }

    private sealed class Layer : ContainerElement;
}
