using ReportGen.Foundation.Data;
using ReportGen.Foundation.Sources;

namespace ReportGen.Foundation.Origins;

/// <summary>Where a text comes from: the data that it shows and the place at which it was written. The default is a text made by the program.</summary>
/// <param name="Origin">The data behind it; null for typed text.</param>
/// <param name="Value">The value before formatting; null when it shows none, or several.</param>
/// <param name="Written">Where it was written; null for a text made by the program.</param>
public readonly record struct Provenance(Origin? Origin, DataValue? Value, SourceSpan? Written)
{
    /// <summary>
    /// Identity of the value shown: texts with the same number, other than zero, show one value that broke over fonts or
    /// lines.
    /// </summary>
    public int ValueId { get; init; }

    /// <summary>The provenance of typed text.</summary>
    /// <param name="span">Where it was written; null for a text made by the program.</param>
    public static Provenance WrittenAt(SourceSpan? span) => new(null, null, span);

    /// <summary>The provenance of a text that shows a value, with what the value carries.</summary>
    /// <param name="value">The value.</param>
    public static Provenance Of(DataValue value) => new(value.Origin, value, value.Span);
}
