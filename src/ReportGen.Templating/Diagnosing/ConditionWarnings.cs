using ReportGen.Foundation.Diagnostics;
using ReportGen.Templating.Evaluation;

using ScribanSpan = Scriban.Parsing.SourceSpan;

namespace ReportGen.Templating.Diagnosing;

/// <summary>Warns once about each condition that is <c>0</c> or an empty text: both are true, which is rarely intended.</summary>
/// <param name="render">The render.</param>
internal sealed class ConditionWarnings(RenderContext render)
{
    private HashSet<int>? _warned;

    /// <summary>Warns about a condition.</summary>
    /// <param name="span">Where it is written.</param>
    /// <param name="raw">Its value.</param>
    public void Check(in ScribanSpan span, object? raw)
    {
        if (!render.Strictness.WarnsOfTraps || !(raw is "" or 0 or 0L || (raw is 0m) || (raw is 0.0 or 0f)))
        {
            return;
        }

        _warned ??= [];
        if (_warned.Count < FaultLog.MaximumErrors && render.Sources.PlaceOf(span) is { Source: not null } place && _warned.Add(HashCode.Combine(place.Source, place.Start)))
        {
            render.Faults.Warn(
                TemplateCodes.AlwaysTrue,
                place,
                raw is string ? "The condition is an empty text, which is true." : "The condition is 0, which is true.",
                "Only null and false are false. Compare: `x != 0`, `x != \"\"`, or `x | string.empty`.");
        }
    }
}
