using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Pages;

/// <summary>The text of a footnote.</summary>
internal sealed class Footnote(string key) : ContainerElement
{
    private StructureElement? _structure;

    public override string Kind => $"Footnote “{key}”";

    /// <summary>The element of the structure tree that contains the reference.</summary>
    public StructureElement? MarkStructure { get; set; }

    public override void Restore(object? state) => _structure = (StructureElement?)state;

    protected override void ResetState(ResetScope scope)
    {
        _structure = null;
        MarkStructure = null;
    }

    protected override void DrawContent(Size available, Size box)
    {
        if (_structure is null)
        {
            Remember(_structure);
            // Read after the content beside its reference.
            _structure = new StructureElement(StructureRole.Note, MarkStructure ?? Context.Root) { Order = 1 };
        }

        StructureElement? outer = Context.Structure;
        Context.Structure = _structure;
        using (Context.Canvas.PushTag(new StructureTag(_structure)))
        {
            base.DrawContent(available, box);
        }

        Context.Structure = outer;
    }
}
