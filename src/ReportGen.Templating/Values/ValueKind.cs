namespace ReportGen.Templating.Values;

/// <summary>The types of the language at run time.</summary>
internal enum ValueKind : byte
{
    /// <summary>No value; with a <see cref="Foundation.Data.MissingValue"/> as trace, a missing value with its reason.</summary>
    Null,

    /// <summary>An omitted argument.</summary>
    Absent,

    /// <summary>The special value <c>empty</c>.</summary>
    Empty,

    Boolean,
    Int,
    Long,
    BigInteger,
    Single,
    Double,
    Decimal,
    Text,
    Date,
    TimeSpan,
    Array,
    Range,
    Object,
    Function,
}
