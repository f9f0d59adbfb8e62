using Scriban.Runtime;

using ReportGen.Foundation.Data;

namespace ReportGen.Templating.Values;

/// <summary>A list of the data.</summary>
/// <param name="source">The list.</param>
/// <param name="values">Converts its items to values.</param>
internal sealed class DataArray(ListValue source, DataReader values) : ScriptArray(source.Items.Select(values.Read))
{
    /// <summary>The list of the data.</summary>
    public ListValue Source { get; } = source;
}
