using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Elements;

/// <summary>Is repeated in full on each page of its neighbours in a row.</summary>
internal sealed class Repeat : ContainerElement
{
    private bool _isShown;

    public override bool IsRepeated => true;

    public override void Restore(object? state) => _isShown = false;

    protected override void ResetState(ResetScope scope) => _isShown &= scope == ResetScope.Repeat;

    protected override void DrawContent(Size available, Size box)
    {
        bool isWhole = Content?.Measure(available) is not { IsPartial: true };
        if (_isShown)
        {
            // Assistive technology reads it only once.
            using (Context.PushDecoration(ArtifactKind.Layout))
            {
                base.DrawContent(available, box);
            }
        }
        else
        {
            base.DrawContent(available, box);
        }

        if (!isWhole)
        {
            return;
        }

        Content?.Reset(ResetScope.Repeat);
        if (!_isShown)
        {
            Remember(null);
            _isShown = true;
        }
    }
}
