using System.Collections.Immutable;
using System.Globalization;

using ReportGen.Core.Data;
using ReportGen.Core.Origins;
using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Syntax;
using ReportGen.Templating.Tracing;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Builtins;

/// <summary>A running call of a function of the engine: reads its arguments as the type it needs.</summary>
internal readonly ref struct Call(Evaluator evaluator, BuiltinFunction function, Expression caller, int start, int count)
{
    public Evaluator Evaluator { get; } = evaluator;

    /// <summary>Place of the first argument among the arguments of all running calls.</summary>
    public int Start { get; } = start;

    /// <summary>The expression that calls; errors without an argument point here.</summary>
    public Expression Caller { get; } = caller;

    /// <summary>Number of arguments, with those that were left out in between.</summary>
    public int Count { get; } = count;

    public string Name => function.Name;

    public CultureInfo Culture => Evaluator.Culture;

    private ReadOnlySpan<Value> Arguments => Evaluator.ArgumentsAt(Start, Count);

    public Value this[int index] => index < Count ? Arguments[index] : Value.Absent;

    /// <summary>True when an argument was given and is not null.</summary>
    public bool Has(int index) => this[index].Kind is not (ValueKind.Absent or ValueKind.Null);

    /// <summary>True when an argument was given, even as null.</summary>
    public bool IsGiven(int index) => this[index].IsGiven;

    /// <summary>Where an argument stands.</summary>
    public Node Node(int index) => Evaluator.ArgumentNode(Start + index) ?? Caller;

    /// <summary>What is blamed for an argument that cannot be shown: the call for what nests too deep, else the argument.</summary>
    private Node Shown(in Value value, int index) => value.Kind is ValueKind.Array or ValueKind.Object ? Caller : Node(index);

    /// <summary>An argument as text; null for null.</summary>
    public string? Text(int index)
    {
        Value value = this[index];
        return value.Kind is ValueKind.Text ? value.AsText : Has(index) ? Evaluator.ToText(value, Shown(value, index)) : null;
    }

    /// <summary>An argument as text; empty for null.</summary>
    public string TextOrEmpty(int index) => Text(index) ?? string.Empty;

    public int Int(int index, int otherwise = 0) => IsGiven(index) ? Evaluator.ToInt(this[index], Node(index)) : otherwise;

    public double Double(int index, double otherwise = 0) => IsGiven(index) ? Evaluator.ToDouble(this[index], Node(index)) : otherwise;

    /// <summary>An argument as an exact number; fails for what is none.</summary>
    public decimal Decimal(int index)
    {
        if (Arithmetic.TryToDecimal(this[index], out decimal number))
        {
            return number;
        }

        Evaluator.Fail(Codes.Types, Node(index), $"`{Name}` needs a number, not {Evaluator.Describe(this[index])}.", "Give it a number.");
        return 0;
    }

    public bool Boolean(int index) => Evaluator.ToBoolean(this[index]);

    /// <summary>An argument as items; false for null.</summary>
    public bool TryItems(int index, out Sequence items)
    {
        items = default;
        Value value = Evaluator.Current(this[index]);
        if (!Has(index))
        {
            return false;
        }

        if (value.Kind is ValueKind.Text)
        {
            value = Evaluator.Characters(value, Caller);
        }

        if (Sequence.TryRead(value, Evaluator.Traced, out items))
        {
            Evaluator.CheckItems(Caller, items.Count);
            return true;
        }

        Evaluator.Fail(Codes.Types, Node(index), $"`{Name}` needs an array, not {Evaluator.Describe(value)}.", "Put a single value in brackets: `[value]`.");
        return false;
    }

    /// <summary>An argument that must be a function.</summary>
    public FunctionValue Function(int index)
    {
        if (this[index].Kind is ValueKind.Function)
        {
            return this[index].AsFunction;
        }

        Evaluator.Fail(Codes.Types, Node(index), $"`{Name}` needs a function, not {Evaluator.Describe(this[index])}.", "Write `@` before the name of the function.");
        return null!;
    }

    /// <summary>Calls a function that was given as an argument: with a value and the arguments from an index on.</summary>
    public Value Apply(FunctionValue applied, in Value value, int from)
    {
        int extra = Math.Max(0, Count - from);
        var values = new Value[extra + 1];
        values[0] = value;
        for (int i = 0; i < extra; i++)
        {
            values[i + 1] = this[from + i];
        }

        return Evaluator.Invoke(applied, Caller, values);
    }

    public Exception Fail(string code, string message, string hint) => throw Evaluator.Fail(code, Caller, message, hint);

    public Exception Fail(int index, string code, string message, string hint) => throw Evaluator.Fail(code, Node(index), message, hint);

    /// <summary>A text made from the first argument alone: shows the same value.</summary>
    public Value Shows(string? text, int index = 0) =>
        text is null ? default : Value.Of(text).WithTrace(TraceOrigin.Simple(Arithmetic.ShownTrace(Evaluator.WithItems(this[index]))));

    /// <summary>Puts a text together from stretches of the first argument.</summary>
    public TextAssembly Assembly(string text) => new(text, Arithmetic.ShownTrace(Evaluator.WithItems(this[0])));

    /// <summary>A text made from the first argument with another one worked in: shows the same value, or has the data of both.</summary>
    public Value ShowsWith(string text, int other) => this[other].Trace is null ? Shows(text) : Computes(Value.Of(text));

    /// <summary>A text as long as the first argument, changed one character to one: keeps its pieces.</summary>
    public Value Changes(string text) =>
        this[0].Trace is TextTrace pieces && text.Length == this[0].AsText.Length ? Value.Of(text).WithTrace(pieces.Changed()) : Shows(text);

    /// <summary>A part of the first argument: keeps the pieces of that part.</summary>
    public Value Part(string whole, int from, int length)
    {
        if (from == 0 && length == whole.Length)
        {
            return Value.Of(whole).WithTrace(this[0].Kind is ValueKind.Text ? this[0].Trace : Arithmetic.ShownTrace(this[0]));
        }

        if (this[0].Trace is not TextTrace pieces)
        {
            return Value.Of(whole.Substring(from, length)).WithTrace(Arithmetic.ShownTrace(this[0]));
        }

        Evaluator.CountWork(Caller, pieces.Pieces.Length / Evaluation.Evaluator.CharactersPerStep);
        return Value.Of(whole.Substring(from, length)).WithTrace(pieces.Slice(from, length));
    }

    /// <summary>A value computed from arguments: has the origins of all of them.</summary>
    public Value Computes(in Value value) => value.WithTrace(OriginOfAll());

    /// <summary>The origins of all arguments together.</summary>
    public Origin? OriginOfAll()
    {
        Origin? origin = null;
        foreach (Value argument in Arguments)
        {
            origin = Origin.Union(origin, argument.Origin);
        }

        return origin;
    }

    /// <summary>Calls a function that another stage added.</summary>
    public Value Bridge(Func<ImmutableArray<DataValue?>, DataValue?> body)
    {
        ImmutableArray<DataValue?>.Builder arguments = ImmutableArray.CreateBuilder<DataValue?>();
        for (int i = 0; i < function.Parameters.Count; i++)
        {
            arguments.Add(IsGiven(i) ? Evaluator.ToData(this[i]) : null);
        }

        return Value.FromData(body(arguments.ToImmutable()), Evaluator.Traced);
    }
}
