using ReportGen.Graphics.Geometry;
using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Elements;

/// <summary>Content that is built for the page on which it is placed.</summary>
internal sealed class Dynamic(Action<IContainer, PageSituation> compose) : Element
{
    private Container? _content;
    private int _builtFor;
    private bool _isStarted;

    public override WidthRange MeasureWidth() => Content().MeasureWidth();

    public override void VisitChildren(Action<Element> visit)
    {
        if (_content is not null)
        {
            visit(_content);
        }
    }

    public override void Restore(object? state) => _isStarted = (bool)state!;

    protected override void ResetState(ResetScope scope)
    {
        _isStarted = false;
        _builtFor = scope == ResetScope.Document ? 0 : _builtFor;
    }

    protected override SpacePlan MeasureContent(Size available) => Content().Measure(available);

    protected override void DrawContent(Size available, Size box)
    {
        Content().Draw(available, box);
        if (!_isStarted)
        {
            Remember(_isStarted);
            _isStarted = true;
        }
    }

    /// <summary>Rebuilt for each page, unless a part of it is on the previous page.</summary>
    private Container Content()
    {
        if (_content is null || (!_isStarted && _builtFor != Context.PageNumber))
        {
            _builtFor = Context.PageNumber;
            _content = new Container();
            compose(_content, Context.Situation);
            _content.Bind(Context, this);
        }

        return _content;
    }
}
