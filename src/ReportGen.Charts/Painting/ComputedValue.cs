using System.Collections.Immutable;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Origins;

namespace ReportGen.Charts.Painting;

/// <summary>Values that a chart computes, with their formula for lineage.</summary>
internal static class ComputedValue
{
    /// <summary>A value that no cell holds.</summary>
    /// <param name="name">Its name in the lineage.</param>
    /// <param name="formula">How it comes from its inputs.</param>
    /// <param name="value">The value.</param>
    /// <param name="inputs">The data it is computed from.</param>
    public static Provenance Of(string name, string formula, decimal value, ImmutableArray<DataValue> inputs)
    {
        ImmutableArray<Origin> origins = [.. inputs.Select(input => input.Origin).OfType<Origin>()];
        Origin? origin = origins.IsEmpty ? null : new FormulaOrigin(name, formula, origins);
        return new Provenance(origin, new NumberValue(value) { Origin = origin }, null);
    }
}
