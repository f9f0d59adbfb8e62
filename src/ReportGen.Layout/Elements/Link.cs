using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Elements;

/// <summary>An area that is a link.</summary>
internal sealed class Link(LinkTarget target, string description) : ContainerElement
{
    protected override void DrawContent(Size available, Size box)
    {
        if (target is DestinationTarget destination)
        {
            Context.Questions.Require(destination.Name, this);
        }

        if (Context.Structure is null)
        {
            Context.Canvas.AddLink(new Rect(0, 0, box.Width, box.Height), target, description);
            base.DrawContent(available, box);
            return;
        }

        StructureElement outer = Context.Structure;
        var element = new StructureElement(StructureRole.Link, outer) { Order = Context.OrderBelow(outer) };
        Context.Structure = element;
        using (Context.Canvas.PushTag(new StructureTag(element)))
        {
            Context.Canvas.AddLink(new Rect(0, 0, box.Width, box.Height), target, description);
            base.DrawContent(available, box);
        }

        Context.Structure = outer;
    }
}
