using ReportGen.Core.Geometry;
using ReportGen.Core.Pages;
using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Elements;

/// <summary>Content that is decoration to a reader that does not see.</summary>
internal sealed class Artifact(ArtifactKind kind) : ContainerElement
{
    protected override void DrawContent(Size available, Size box)
    {
        using (Context.PushDecoration(kind))
        {
            base.DrawContent(available, box);
        }
    }
}
