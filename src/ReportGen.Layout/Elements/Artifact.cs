using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Elements;

/// <summary>Content that is decoration to a reader that does not see.</summary>
internal sealed class Artifact(ArtifactKind kind) : ContainerElement
{
    protected override void DrawContent(Size available, Size box)
    {
        // A running line set into the background of a page stays a header or footer: inside what is decoration already
        // the scope says nothing.
        bool isRunningLine = Context.Structure is null && kind is (ArtifactKind.Header or ArtifactKind.Footer);
        using (isRunningLine ? Context.Canvas.PushTag(new ArtifactTag(kind)) : default)
        using (Context.PushDecoration(kind))
        {
            base.DrawContent(available, box);
        }
    }
}
