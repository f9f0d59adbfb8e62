using ReportGen.Graphics.Geometry;
using ReportGen.Layout.Engine;

namespace ReportGen.Layout.Elements;

/// <summary>Content that is built when it is reached and released when its last page is finished, in each pass.</summary>
internal sealed class Lazy(Action<IContainer> compose) : Element
{
    private Container? _content;
    private bool _isDone;

    public override bool IsSpent => _isDone;

    public override WidthRange MeasureWidth() => _isDone ? default : Content().MeasureWidth();

    public override void VisitChildren(Action<Element> visit)
    {
        if (_content is not null)
        {
            visit(_content);
        }
    }

    public override void LetGo() => _content = null;

    public override void Restore(object? state) => _isDone = false;

    protected override void ResetState(ResetScope scope) => _isDone = false;

    protected override SpacePlan MeasureContent(Size available) =>
        _isDone ? SpacePlan.Empty : Content().Measure(available);

    protected override void DrawContent(Size available, Size box)
    {
        if (_isDone)
        {
            return;
        }

        bool isWhole = Content().Measure(available) is not { IsPartial: true };
        Content().Draw(available, box);
        if (isWhole)
        {
            Remember(null);
            _isDone = true;
            Context.Page.Finished.Add(this);
        }
    }

    private Container Content()
    {
        if (_content is null)
        {
            _content = new Container();
            compose(_content);
            _content.Bind(Context, this);
        }

        return _content;
    }
}
