using System.Collections.Immutable;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Origins;

namespace ReportGen.Charts.Painting;

/// <summary>Values that a chart computes, with their formula for lineage.</summary>
internal static class ComputedValue
{
    /// <summary>Creates a value that no cell contains.</summary>
    /// <param name="name">Its name in the lineage.</param>
    /// <param name="formula">How it is derived from its inputs.</param>
    /// <param name="value">The value.</param>
    /// <param name="inputs">The data from which it is computed.</param>
    public static Provenance Of(string name, string formula, decimal value, ImmutableArray<DataValue> inputs)
    {
        ImmutableArray<Origin> origins = [.. inputs.Select(input => input.Origin).OfType<Origin>()];
        Origin? origin = origins.IsEmpty ? null : new FormulaOrigin(name, formula, origins);
        return new Provenance(origin, new NumberValue(value) { Origin = origin }, null);
    }
}
