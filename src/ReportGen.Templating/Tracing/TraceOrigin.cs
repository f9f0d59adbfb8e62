using ReportGen.Foundation.Data;
using ReportGen.Foundation.Origins;

namespace ReportGen.Templating.Tracing;

/// <summary>Reads and combines the traces of values.</summary>
internal static class TraceOrigin
{
    /// <summary>The data behind a trace, or null.</summary>
    public static Origin? Of(object? trace) => trace switch
    {
        null => null,
        DataValue data => data.Origin,
        Origin origin => origin,
        TextTrace text => text.Origin,
        _ => null,
    };

    /// <summary>The trace of a value computed from two others. A missing input stays visible.</summary>
    public static object? Unite(object? first, object? second)
    {
        if (first is null && second is null)
        {
            return null;
        }

        return Origin.Union(Of(first), Of(second));
    }

    /// <summary>The trace of the value of a text: kept if it is a single value, otherwise its origins.</summary>
    public static object? Simple(object? trace) => trace is TextTrace text ? text.Origin : trace;
}
