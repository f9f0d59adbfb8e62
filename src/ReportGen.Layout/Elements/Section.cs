using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;
using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Elements;

/// <summary>A named part of the document: a destination for links, and the pages it fills.</summary>
internal sealed class Section(string name) : ContainerElement
{
    private bool _isStarted;

    /// <summary>Title in the outline; null for none.</summary>
    public string? OutlineTitle { get; set; }

    /// <summary>Level in the outline, from 1.</summary>
    public int OutlineLevel { get; set; } = 1;

    public override void Restore(object? state) => _isStarted = (bool)state!;

    protected override void ResetState(ResetScope scope) => _isStarted &= scope == ResetScope.Repeat;

    protected override void DrawContent(Size available, Size box)
    {
        Context.Page.Sections.Add(new SectionMark(name, this, !_isStarted));
        if (!_isStarted)
        {
            Remember(_isStarted);
            _isStarted = true;
            Context.Canvas.AddAnchor(name, default);
            if (OutlineTitle is not null)
            {
                Context.Page.Outline.Add(new OutlineMark(OutlineTitle, OutlineLevel, name));
            }
        }

        base.DrawContent(available, box);
    }
}
