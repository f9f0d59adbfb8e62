using System.Collections;
using System.Numerics;

using Scriban.Runtime;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Origins;
using ReportGen.Templating.Tracing;

namespace ReportGen.Templating.Values;

/// <summary>A value of Scriban, split into the raw value and its trace.</summary>
/// <param name="raw">The value as Scriban computes with it.</param>
/// <param name="trace">See <see cref="Trace"/>.</param>
internal readonly struct Value(object? raw, object? trace)
{
    /// <summary>The value as Scriban computes with it.</summary>
    public object? Raw { get; } = raw;

    /// <summary>
    /// The trace of the value: null for none; a <see cref="DataValue"/>, which this is or shows; an
    /// <see cref="Foundation.Origins.Origin"/> it is computed from; a <see cref="TextTrace"/> for a text of several pieces; or
    /// <see cref="Failed"/>.
    /// </summary>
    public object? Trace { get; } = trace;

    /// <summary>The type of the value.</summary>
    public ValueKind Kind => Raw switch
    {
        null => ValueKind.Null,
        string => ValueKind.Text,
        decimal => ValueKind.Decimal,
        int => ValueKind.Int,
        bool => ValueKind.Boolean,
        double => ValueKind.Double,
        DateTime => ValueKind.Date,
        IScriptCustomFunction and not Builtins.DateLibrary => ValueKind.Function,
        ScriptRange => ValueKind.Range,
        EmptyScriptObject => ValueKind.Empty,
        IList => ValueKind.Array,
        TimeSpan => ValueKind.TimeSpan,
        long => ValueKind.Long,
        float => ValueKind.Single,
        BigInteger => ValueKind.BigInteger,
        Absent => ValueKind.Absent,
        _ => ValueKind.Object,
    };

    public bool IsNull => Raw is null;

    /// <summary>False for an omitted argument.</summary>
    public bool IsGiven => Raw is not Absent;

    /// <summary>True for a missing value of the data, which has a reason.</summary>
    public bool IsMissing => Raw is null && Trace is MissingValue;

    /// <summary>True for the result of a failed statement.</summary>
    public bool IsFailed => Raw is null && Trace is Failed;

    public bool IsNumber => Raw is decimal or int or double or long or BigInteger or float;

    public string AsText => (string)Raw!;

    public decimal AsDecimal => (decimal)Raw!;

    public DateTime AsDate => (DateTime)Raw!;

    public IScriptCustomFunction AsFunction => (IScriptCustomFunction)Raw!;

    /// <summary>The data behind the value, whatever the type of the trace.</summary>
    public Origin? Origin => TraceOrigin.Of(Trace);

    /// <summary>The value for Scriban: with a wrapper if there is data behind it.</summary>
    public object? Boxed => Trace is null ? Raw : Raw switch
    {
        null => Trace is MissingValue or Failed ? new Traced(null, Trace) : null,
        string { Length: 0 } text when Trace is TextTrace => text,
        string text => new TracedString(text, Trace),
        IScriptCustomFunction or ScriptObject or IList or EmptyScriptObject => Raw,
        _ => new Traced(Raw, TraceOrigin.Simple(Trace)),
    };

    /// <summary>The name of the type as returned by <c>object.kind</c>; null for null.</summary>
    public string? KindName => Kind switch
    {
        ValueKind.Null or ValueKind.Absent => null,
        ValueKind.Boolean => "bool",
        ValueKind.Int => "int",
        ValueKind.Long => "long",
        ValueKind.BigInteger => "bigint",
        ValueKind.Single => "float",
        ValueKind.Double => "double",
        ValueKind.Decimal => "decimal",
        ValueKind.Text => "string",
        ValueKind.Date => "datetime",
        ValueKind.TimeSpan => "timespan",
        ValueKind.Array => "array",
        ValueKind.Range => "range",
        ValueKind.Function => "function",
        _ => "object",
    };

    /// <summary>Unwraps a value of Scriban.</summary>
    /// <param name="boxed">The value, with or without a wrapper.</param>
    public static Value From(object? boxed) => boxed is Traced traced ? new Value(traced.Raw, traced.Trace) : new Value(boxed, null);

    /// <summary>A value without data behind it.</summary>
    /// <param name="raw">The value.</param>
    public static Value Of(object? raw) => new(raw, null);

    /// <summary>The same value with another trace.</summary>
    /// <param name="trace">The trace.</param>
    public Value WithTrace(object? trace) => new(Raw, trace);

    /// <summary>A description of the value with an article, for messages.</summary>
    public string Describe() => Kind switch
    {
        ValueKind.Null or ValueKind.Absent => "null",
        ValueKind.Empty => "empty",
        ValueKind.Boolean => "a Boolean value",
        ValueKind.Int or ValueKind.Long or ValueKind.BigInteger => "a whole number",
        ValueKind.Single or ValueKind.Double or ValueKind.Decimal => "a number",
        ValueKind.Text => "a text",
        ValueKind.Date => "a date",
        ValueKind.TimeSpan => "a time span",
        ValueKind.Array => "an array",
        ValueKind.Range => "a range",
        ValueKind.Function => "a function",
        _ => "an object",
    };

    /// <summary>The description at the start of a sentence.</summary>
    public string DescribeCapital()
    {
        string text = Describe();
        return string.Concat(text[..1].ToUpperInvariant(), text.AsSpan(1));
    }

    /// <summary>Gets the exact value of a number; false if it is not a number, or too large.</summary>
    /// <param name="number">The number.</param>
    public bool TryToDecimal(out decimal number)
    {
        const double MaximumDecimal = 7.9228162514264337e28;
        number = 0;
        switch (Raw)
        {
            case decimal exact:
                number = exact;
                return true;
            case int or long:
                number = Convert.ToInt64(Raw, System.Globalization.CultureInfo.InvariantCulture);
                return true;
            // The significant digits, 15 for a 64-bit number, not the binary expansion.
            case double wide when Math.Abs(wide) < MaximumDecimal:
                number = (decimal)wide;
                return true;
            case float narrow when Math.Abs(narrow) < MaximumDecimal:
                number = (decimal)narrow;
                return true;
            case BigInteger big when BigInteger.Abs(big) <= new BigInteger(decimal.MaxValue):
                number = (decimal)big;
                return true;
            default:
                return false;
        }
    }

    /// <summary>The value as a value of the data: numbers exactly, dates without time; null if there is no equivalent.</summary>
    public DataValue? ToData()
    {
        switch (Raw)
        {
            case null:
                return Trace as MissingValue;
            case bool truth:
                return new BooleanValue(truth) { Origin = Origin };
            case string text:
                return new TextValue(text) { Origin = Origin };
            case DateTime date:
                return new DateValue(DateOnly.FromDateTime(date)) { Origin = Origin };
            case DataObject data:
                return data.Source;
            case DataArray data:
                return data.Source;
            default:
                return TryToDecimal(out decimal number) ? new NumberValue(number) { Origin = Origin } : null;
        }
    }

    /// <summary>The trace of a value that is about to be shown: a computed number becomes a separate value.</summary>
    public object? ShownTrace => Trace is Origin origin && IsNumber && ToData() is { } data ? data with { Origin = origin } : Trace;
}
