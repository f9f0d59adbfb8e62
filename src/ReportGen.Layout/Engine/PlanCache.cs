using ReportGen.Core.Geometry;

namespace ReportGen.Layout.Engine;

/// <summary>
/// The last few answers of one element. A parent asks the same question when it measures and again when it draws;
/// without this, cost would grow with the power of the depth.
/// </summary>
internal struct PlanCache
{
    private Entry _first;
    private Entry _second;
    private Entry _third;
    private int _epoch;
    private int _count;

    public readonly bool TryGet(int epoch, bool relaxed, Size space, out SpacePlan plan)
    {
        if (epoch == _epoch)
        {
            if (_count > 0 && _first.Answers(relaxed, space))
            {
                plan = _first.Plan;
                return true;
            }

            if (_count > 1 && _second.Answers(relaxed, space))
            {
                plan = _second.Plan;
                return true;
            }

            if (_count > 2 && _third.Answers(relaxed, space))
            {
                plan = _third.Plan;
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

        _third = _second;
        _second = _first;
        _first = new Entry(space, relaxed, plan);
        _count = Math.Min(_count + 1, 3);
    }

    public void Clear() => _count = 0;

    public readonly (SpacePlan Plan, Size Space)? Refusal(int epoch)
    {
        if (epoch != _epoch)
        {
            return null;
        }

        return _count > 0 && _first.Plan.IsWrap ? (_first.Plan, _first.Space)
            : _count > 1 && _second.Plan.IsWrap ? (_second.Plan, _second.Space)
            : _count > 2 && _third.Plan.IsWrap ? (_third.Plan, _third.Space)
            : null;
    }

    private readonly record struct Entry(Size Space, bool Relaxed, SpacePlan Plan)
    {
        public bool Answers(bool relaxed, Size space) => relaxed == Relaxed && space == Space;
    }
}
