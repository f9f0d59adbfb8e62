using ReportGen.Core.Data;
using ReportGen.Core.Origins;
using ReportGen.Core.Sources;

namespace ReportGen.Drawing;

/// <summary>What a drawn text shows, for lineage.</summary>
/// <param name="Origin">The data behind it; null for typed text.</param>
/// <param name="Value">The value before formatting, when it shows one.</param>
/// <param name="Written">Where it was written.</param>
public sealed record Provenance(Origin? Origin, DataValue? Value, SourceSpan? Written)
{
    /// <summary>A value read from data, with what it carries.</summary>
    /// <param name="value">The value.</param>
    public static Provenance Of(DataValue value) => new(value.Origin, value, value.Span);
}
