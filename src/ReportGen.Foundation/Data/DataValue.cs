using System.Collections.Immutable;

using ReportGen.Foundation.Origins;
using ReportGen.Foundation.Sources;

namespace ReportGen.Foundation.Data;

/// <summary>A value read from a file or computed from such values, as exchanged between stages.</summary>
public abstract record DataValue
{
    /// <summary>Its origin; null for a value created by the program.</summary>
    public Origin? Origin { get; init; }

    /// <summary>Its location; null for a computed value.</summary>
    public SourceSpan? Span { get; init; }
}

/// <summary>A text.</summary>
/// <param name="Text">The characters.</param>
public sealed record TextValue(string Text) : DataValue
{
    /// <summary>The name of a file as written: the characters before <see cref="CharacterNormalization"/>.</summary>
    public string FileName
    {
        get => field ?? Text;
        init;
    }
}

/// <summary>A number.</summary>
/// <param name="Number">Its exact, unrounded value.</param>
public sealed record NumberValue(decimal Number) : DataValue;

/// <summary>A Boolean value.</summary>
/// <param name="IsTrue">The value.</param>
public sealed record BooleanValue(bool IsTrue) : DataValue;

/// <summary>A calendar date, without time or time zone.</summary>
/// <param name="Date">The date.</param>
public sealed record DateValue(DateOnly Date) : DataValue;

/// <summary>A missing value, with the reason. Shown as <c>--</c> in Chinese, <c>n.m.</c> or <c>n.a.</c> in English.</summary>
/// <param name="Reason">Why it is missing.</param>
public sealed record MissingValue(MissingReason Reason) : DataValue;

/// <summary>Values in order.</summary>
/// <param name="Items">The values.</param>
public sealed record ListValue(ImmutableArray<DataValue> Items) : DataValue
{
    /// <inheritdoc/>
    public bool Equals(ListValue? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}

/// <summary>Why a value is missing (domain.md, section 3.2).</summary>
public enum MissingReason
{
    /// <summary>Not available, with no reason given.</summary>
    NotAvailable,

    /// <summary>Not meaningful: a multiple of a loss.</summary>
    NotMeaningful,

    /// <summary>No consensus estimate.</summary>
    NoConsensus,

    /// <summary>The stock is suspended.</summary>
    Suspended,

    /// <summary>Not listed in the period.</summary>
    NotListed,
}
