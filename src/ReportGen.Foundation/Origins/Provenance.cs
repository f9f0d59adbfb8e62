using ReportGen.Foundation.Data;
using ReportGen.Foundation.Sources;

namespace ReportGen.Foundation.Origins;

/// <summary>The provenance of a text: the data that it shows and the location where it was written. The default is a text created by the program.</summary>
/// <param name="Origin">The data that it shows; null for typed text.</param>
/// <param name="Value">The value before formatting; null if it shows none or several.</param>
/// <param name="Written">Where it was written; null for a text created by the program.</param>
public readonly record struct Provenance(Origin? Origin, DataValue? Value, SourceSpan? Written)
{
    /// <summary>
    /// Identity of the value shown: texts with the same number, other than zero, show one value that was split by fonts or
    /// lines.
    /// </summary>
    public int ValueId { get; init; }

    /// <summary>The provenance of typed text.</summary>
    /// <param name="span">Where it was written; null for a text created by the program.</param>
    public static Provenance WrittenAt(SourceSpan? span) => new(null, null, span);

    /// <summary>The provenance of a text that shows a value: that of the value.</summary>
    /// <param name="value">The value.</param>
    public static Provenance Of(DataValue value) => new(value.Origin, value, value.Span);
}
