using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Elements;

/// <summary>Content that is decoration to assistive technology.</summary>
internal sealed class Artifact(ArtifactKind kind) : ContainerElement
{
    protected override void DrawContent(Size available, Size box)
    {
        // A running line set into the background of a page stays a header or footer: inside content that is already decoration
        // the scope has no effect.
        bool isRunningLine = Context.Structure is null && kind is (ArtifactKind.Header or ArtifactKind.Footer);
        using (isRunningLine ? Context.Canvas.PushTag(new ArtifactTag(kind)) : default)
        using (Context.PushDecoration(kind))
        {
            base.DrawContent(available, box);
        }
    }
}
