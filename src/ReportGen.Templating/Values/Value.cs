using System.Globalization;
using System.Numerics;

using ReportGen.Core.Data;
using ReportGen.Core.Origins;
using ReportGen.Templating.Tracing;

namespace ReportGen.Templating.Values;

/// <summary>A value at run time. Small numbers, truth values and spans of time live in the struct itself.</summary>
/// <remarks>
/// The trace says what data is behind the value and costs nothing when there is none. It is one of:
/// a <see cref="DataValue"/> (this is that value, or a text that shows it), an
/// <see cref="Core.Origins.Origin"/> (computed from it), or a <see cref="TextTrace"/> (a text of several pieces).
/// </remarks>
internal readonly struct Value
{
    private readonly object? _reference;
    private readonly long _bits;

    private Value(ValueKind kind, object? reference, long bits, object? trace)
    {
        Kind = kind;
        _reference = reference;
        _bits = bits;
        Trace = trace;
    }

    public static Value Null => default;

    public static Value Absent => new(ValueKind.Absent, null, 0, null);

    public static Value Empty => new(ValueKind.Empty, null, 0, null);

    public static Value True => new(ValueKind.Boolean, null, 1, null);

    public static Value False => new(ValueKind.Boolean, null, 0, null);

    public ValueKind Kind { get; }

    public object? Trace { get; }

    public bool IsNull => Kind is ValueKind.Null;

    public bool IsGiven => Kind is not ValueKind.Absent;

    public bool IsNumber => Kind is >= ValueKind.Int and <= ValueKind.Decimal;

    public bool IsInteger => Kind is ValueKind.Int or ValueKind.Long or ValueKind.BigInteger;

    /// <summary>Number kinds, and truth values, which the language also counts with.</summary>
    public bool IsPrimitive => Kind is >= ValueKind.Boolean and <= ValueKind.Double;

    public object? Reference => _reference;

    public bool AsBoolean => _bits != 0;

    public int AsInt => (int)_bits;

    public long AsLong => _bits;

    public double AsDouble => BitConverter.Int64BitsToDouble(_bits);

    public float AsSingle => (float)BitConverter.Int64BitsToDouble(_bits);

    public BigInteger AsBigInteger => Kind is ValueKind.BigInteger ? (BigInteger)_reference! : _bits;

    public decimal AsDecimal => _reference is NumberValue number ? number.Number : (decimal)_reference!;

    public string AsText => (string)_reference!;

    public TimeSpan AsTimeSpan => new(_bits);

    public FunctionValue AsFunction => (FunctionValue)_reference!;

    public RangeValue AsRange => (RangeValue)_reference!;

    public DateTime AsDate => DateTime.FromBinary(_bits);

    /// <summary>The data behind the value, whatever the trace is.</summary>
    public Origin? Origin => TraceOrigin.Of(Trace);

    /// <summary>True for a value of the data that is missing for a reason.</summary>
    public bool IsMissing => Kind is ValueKind.Null && Trace is MissingValue;

    public static Value Of(bool value) => new(ValueKind.Boolean, null, value ? 1 : 0, null);

    public static Value Of(int value) => new(ValueKind.Int, null, value, null);

    public static Value Of(long value) => new(ValueKind.Long, null, value, null);

    public static Value Of(double value) => new(ValueKind.Double, null, BitConverter.DoubleToInt64Bits(value), null);

    public static Value Of(float value) => new(ValueKind.Single, null, BitConverter.DoubleToInt64Bits(value), null);

    public static Value Of(decimal value) => new(ValueKind.Decimal, value, 0, null);

    public static Value Of(string? value) => value is null ? default : new(ValueKind.Text, value, 0, null);

    public static Value Of(DateTime value) => new(ValueKind.Date, null, value.ToBinary(), null);

    public static Value Of(TimeSpan value) => new(ValueKind.TimeSpan, null, value.Ticks, null);

    public static Value Of(ScriptArray value) => new(ValueKind.Array, value, 0, null);

    public static Value Of(ScriptObject value) => new(ValueKind.Object, value, 0, null);

    public static Value Of(RangeValue value) => new(ValueKind.Range, value, 0, null);

    public static Value Of(FunctionValue value) => new(ValueKind.Function, value, 0, null);

    /// <summary>The smallest integer type that holds the number.</summary>
    public static Value Fit(long value) => value is >= int.MinValue and <= int.MaxValue ? Of((int)value) : Of(value);

    /// <summary>The smallest integer type that holds the number.</summary>
    public static Value Fit(BigInteger value) => value >= long.MinValue && value <= long.MaxValue ? Fit((long)value) : OfBig(value);

    /// <summary>A big integer, even when it would fit a smaller type.</summary>
    public static Value OfBig(BigInteger value) => new(ValueKind.BigInteger, value, 0, null);

    /// <summary>A value of the data. Maps and lists are not copied.</summary>
    /// <param name="data">The value, or null.</param>
    /// <param name="traced">False to leave the origin behind.</param>
    public static Value FromData(DataValue? data, bool traced = true)
    {
        object? trace = traced ? data : null;
        return data switch
        {
            null => default,
            TextValue text => new Value(ValueKind.Text, text.Text, 0, trace),
            NumberValue number => new Value(ValueKind.Decimal, number, 0, trace),
            BooleanValue truth => new Value(ValueKind.Boolean, null, truth.IsTrue ? 1 : 0, trace),
            DateValue date => new Value(ValueKind.Date, null, date.Date.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc).ToBinary(), trace),
            // The reason is shown in place of the value, so it stays even without an origin.
            MissingValue => new Value(ValueKind.Null, null, 0, data),
            ListValue => new Value(ValueKind.Array, data, 0, trace),
            MapValue => new Value(ValueKind.Object, data, 0, trace),
            _ => default,
        };
    }

    /// <summary>The same value with another trace.</summary>
    public Value WithTrace(object? trace) => ReferenceEquals(trace, Trace) ? this : new Value(Kind, _reference, _bits, trace);

    public override string ToString() => Kind switch
    {
        ValueKind.Null => "null",
        ValueKind.Boolean => AsBoolean ? "true" : "false",
        ValueKind.Int or ValueKind.Long => _bits.ToString(CultureInfo.InvariantCulture),
        ValueKind.Single => AsSingle.ToString(CultureInfo.InvariantCulture),
        ValueKind.Double => AsDouble.ToString(CultureInfo.InvariantCulture),
        ValueKind.Decimal => AsDecimal.ToString(CultureInfo.InvariantCulture),
        ValueKind.Date => AsDate.ToString("o", CultureInfo.InvariantCulture),
        ValueKind.TimeSpan => AsTimeSpan.ToString(),
        _ => _reference?.ToString() ?? Kind.ToString(),
    };
}
