using System.Diagnostics.CodeAnalysis;

using ReportGen.Graphics.Geometry;

namespace ReportGen.Layout.Engine;

/// <summary>
/// The result that an element computed for the space last measured, so that drawing can use what measuring
/// found. It is valid as long as the plan derived from it: within an epoch, until the element is drawn or reset.
/// </summary>
/// <typeparam name="T">Type of the result.</typeparam>
internal struct LastAnswer<T>
    where T : class
{
    private T? _answer;
    private Size _space;
    private int _epoch;
    private bool _isRelaxed;

    /// <summary>Looks up the answer for a space.</summary>
    /// <param name="context">State of the layout.</param>
    /// <param name="space">The space.</param>
    /// <param name="answer">The answer.</param>
    public readonly bool TryGet(LayoutContext context, Size space, [NotNullWhen(true)] out T? answer)
    {
        bool holds = _epoch == context.Epoch && _isRelaxed == context.IsRelaxed && _space == space;
        answer = holds ? _answer : null;
        return answer is not null;
    }

    /// <summary>Stores the answer for a space.</summary>
    /// <param name="context">State of the layout.</param>
    /// <param name="space">The space.</param>
    /// <param name="answer">The answer.</param>
    public void Keep(LayoutContext context, Size space, T answer) =>
        (_answer, _space, _epoch, _isRelaxed) = (answer, space, context.Epoch, context.IsRelaxed);

    /// <summary>Discards the answer.</summary>
    public void Clear() => _answer = null;
}
