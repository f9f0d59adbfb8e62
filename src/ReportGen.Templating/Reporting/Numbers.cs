using System.Runtime.InteropServices;

using ReportGen.Foundation.Origins;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Reporting;

/// <summary>Numbers, with the values that are missing.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Numbers(List<Value> Given, List<Value> Missing)
{
    /// <summary>The data behind all of them.</summary>
    public Origin? Origin => OriginOf(Given.Concat(Missing));

    /// <summary>The data behind some values.</summary>
    /// <param name="values">The values.</param>
    public static Origin? OriginOf(IEnumerable<Value> values)
    {
        Origin? origin = null;
        foreach (Value value in values)
        {
            origin = Foundation.Origins.Origin.Union(origin, value.Origin);
        }

        return origin;
    }
}
