using ReportGen.Graphics.Geometry;

namespace ReportGen.Layout.Engine;

/// <summary>
/// The last few answers of one element. A parent measures its children when it is measured and again when it is drawn;
/// without a cache, the cost would grow exponentially with the depth. Most elements are measured in one space only, so
/// more entries are allocated only when needed.
/// </summary>
internal struct PlanCache
{
    private Entry _last;
    private Older? _older;
    private int _epoch;
    private int _count;

    public readonly bool TryGet(int epoch, bool relaxed, Size space, out SpacePlan plan)
    {
        if (epoch == _epoch)
        {
            if (_count > 0 && _last.Answers(relaxed, space))
            {
                plan = _last.Plan;
                return true;
            }

            if (_count > 1 && _older!.First.Answers(relaxed, space))
            {
                plan = _older.First.Plan;
                return true;
            }

            if (_count > 2 && _older!.Second.Answers(relaxed, space))
            {
                plan = _older.Second.Plan;
                return true;
            }
        }

        plan = default;
        return false;
    }

    public void Add(int epoch, bool relaxed, Size space, SpacePlan plan)
    {
        if (epoch != _epoch)
        {
            _epoch = epoch;
            _count = 0;
        }

        if (_count > 0)
        {
            _older ??= new Older();
            _older.Second = _older.First;
            _older.First = _last;
        }

        _last = new Entry(space, relaxed, plan);
        _count = Math.Min(_count + 1, 3);
    }

    public void Clear() => _count = 0;

    public readonly SpacePlan? Last(int epoch) => epoch == _epoch && _count > 0 ? _last.Plan : null;

    public readonly (SpacePlan Plan, Size Space)? Refusal(int epoch)
    {
        if (epoch != _epoch)
        {
            return null;
        }

        return _count > 0 && _last.Plan.IsWrap ? (_last.Plan, _last.Space)
            : _count > 1 && _older!.First.Plan.IsWrap ? (_older.First.Plan, _older.First.Space)
            : _count > 2 && _older!.Second.Plan.IsWrap ? (_older.Second.Plan, _older.Second.Space)
            : null;
    }

    private readonly record struct Entry(Size Space, bool Relaxed, SpacePlan Plan)
    {
        public bool Answers(bool relaxed, Size space) => relaxed == Relaxed && space == Space;
    }

    private sealed class Older
    {
        public Entry First { get; set; }

        public Entry Second { get; set; }
    }
}
