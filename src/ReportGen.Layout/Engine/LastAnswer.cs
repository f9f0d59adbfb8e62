using System.Diagnostics.CodeAnalysis;

using ReportGen.Graphics.Geometry;

namespace ReportGen.Layout.Engine;

/// <summary>
/// What an element worked out for the space that it was asked about last, so that drawing goes on with what measuring
/// found. It holds as long as the plan does that was made of it: within an epoch, until the element is drawn or reset.
/// </summary>
/// <typeparam name="T">What was worked out.</typeparam>
internal struct LastAnswer<T>
    where T : class
{
    private T? _answer;
    private Size _space;
    private int _epoch;
    private bool _isRelaxed;

    /// <summary>Looks the answer for a space up.</summary>
    /// <param name="context">State of the layout.</param>
    /// <param name="space">The space.</param>
    /// <param name="answer">The answer.</param>
    public readonly bool TryGet(LayoutContext context, Size space, [NotNullWhen(true)] out T? answer)
    {
        bool holds = _epoch == context.Epoch && _isRelaxed == context.IsRelaxed && _space == space;
        answer = holds ? _answer : null;
        return answer is not null;
    }

    /// <summary>Keeps the answer for a space.</summary>
    /// <param name="context">State of the layout.</param>
    /// <param name="space">The space.</param>
    /// <param name="answer">The answer.</param>
    public void Keep(LayoutContext context, Size space, T answer) =>
        (_answer, _space, _epoch, _isRelaxed) = (answer, space, context.Epoch, context.IsRelaxed);

    /// <summary>Forgets it.</summary>
    public void Clear() => _answer = null;
}
