using ReportGen.Graphics.Geometry;
using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Elements;

/// <summary>Adds a footnote reference to its content.</summary>
internal sealed class FootnoteReference(string key) : ContainerElement
{
    private bool _isMarked;

    public override void Restore(object? state) => _isMarked = false;

    protected override void ResetState(ResetScope scope) => _isMarked &= scope == ResetScope.Repeat;

    protected override void DrawContent(Size available, Size box)
    {
        if (!_isMarked)
        {
            Remember(null);
            _isMarked = true;
            double bottom = Context.Canvas.CurrentTransform.Apply(new Rect(0, 0, box.Width, box.Height)).Bottom;
            Context.Page.Footnotes.Add(new FootnoteMark(key, bottom, Context.Structure, this));
        }

        base.DrawContent(available, box);
    }
}
