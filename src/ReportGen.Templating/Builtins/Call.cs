using System.Collections;
using System.Collections.Immutable;
using System.Globalization;

using Scriban.Runtime;
using Scriban.Syntax;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Origins;
using ReportGen.Foundation.Sources;
using ReportGen.Templating.Budgets;
using ReportGen.Templating.Diagnosing;
using ReportGen.Templating.Evaluation;
using ReportGen.Templating.Tracing;
using ReportGen.Templating.Values;

using ScribanSpan = Scriban.Parsing.SourceSpan;

namespace ReportGen.Templating.Builtins;

/// <summary>A running call of a function. It reads the arguments as the required types.</summary>
/// <param name="render">The render.</param>
/// <param name="function">The function.</param>
/// <param name="caller">The calling expression; errors that do not concern an argument are reported there.</param>
/// <param name="arguments">The arguments as passed by Scriban.</param>
internal readonly ref struct Call(RenderContext render, Builtin function, ScriptNode caller, ScriptArray arguments)
{
    public RenderContext Render { get; } = render;

    public ScriptNode Caller { get; } = caller;

    /// <summary>The arguments as passed by Scriban: those of <c>...</c> as one array.</summary>
    public ScriptArray Arguments { get; } = arguments;

    public ScribanSpan Span => Caller.Span;

    public Budget Budget => Render.Budget;

    /// <summary>Number of arguments, including omitted ones in between.</summary>
    public int Count
    {
        get
        {
            int count = function.VarParamKind is ScriptVarParamKind.LastParameter ? function.Parameters.Count + Rest.Count : Arguments.Count;
            while (count > 0 && !this[count - 1].IsGiven)
            {
                count--;
            }

            return count;
        }
    }

    public string Name => function.Name;

    public CultureInfo Culture => Render.CurrentCulture;

    private ScriptArray Rest => Arguments.Count > function.Parameters.Count ? Arguments[function.Parameters.Count] as ScriptArray ?? [] : [];

    public Value this[int index]
    {
        get
        {
            if (index >= function.Parameters.Count && function.VarParamKind is ScriptVarParamKind.LastParameter)
            {
                ScriptArray rest = Rest;
                int place = index - function.Parameters.Count;
                return place < rest.Count ? Value.From(rest[place]) : Value.Of(Absent.Instance);
            }

            return index < Arguments.Count ? Value.From(Arguments[index]) : Value.Of(Absent.Instance);
        }
    }

    /// <summary>Counts the call; false when an argument is the result of a failed statement, so that the call fails as well.</summary>
    public bool Enter()
    {
        const int StepsPerCall = 4;
        const int BytesPerCall = 256;
        long steps = StepsPerCall;
        int count = Arguments.Count;
        for (int i = 0; i < count; i++)
        {
            object? argument = Arguments[i];
            if (ReferenceEquals((argument as Traced)?.Trace, Failed.Instance))
            {
                return false;
            }

            steps += ((argument as Traced)?.Raw ?? argument) is string text ? text.Length / Budget.CharactersPerStep : 0;
        }

        Budget.CountWork(Span, steps);
        Budget.CountMemory(Span, BytesPerCall);
        return true;
    }

    /// <summary>True when an argument was given and is not null.</summary>
    public bool Has(int index) => this[index].Kind is not (ValueKind.Absent or ValueKind.Null);

    /// <summary>True when an argument was given, even if it is null.</summary>
    public bool IsGiven(int index) => this[index].IsGiven;

    /// <summary>Location of an argument.</summary>
    public ScribanSpan Node(int index) =>
        CallShape.ArgumentOf(Caller, index < function.Parameters.Count ? function.Parameters[index] : null, index)?.Span ?? Span;

    /// <summary>Location of an argument, for its pieces.</summary>
    public WrittenPlace Place(int index) => Render.Sources.PlaceOf(Node(index));

    /// <summary>An argument as text; null for null.</summary>
    public string? Text(int index)
    {
        object? raw = this[index].Raw;
        return raw as string ?? (raw is null or Absent ? null : Render.ObjectToString(raw));
    }

    /// <summary>An argument as text; empty for null.</summary>
    public string TextOrEmpty(int index) => Text(index) ?? string.Empty;

    public int Int(int index, int otherwise = 0) => IsGiven(index) ? Render.ToInt(Node(index), this[index].Raw) : otherwise;

    public double Double(int index)
    {
        Value value = this[index];
        switch (value.Raw)
        {
            case null or Absent:
                return 0;
            case bool truth:
                return truth ? 1 : 0;
            case System.Numerics.BigInteger big:
                return (double)big;
            default:
                return value.IsNumber
                    ? Convert.ToDouble(value.Raw, CultureInfo.InvariantCulture)
                    : throw Fail(index, TemplateCodes.Types, $"{value.DescribeCapital()} is not a number.", "Pass a number.");
        }
    }

    /// <summary>An argument as an exact number; fails if it is not a number.</summary>
    public decimal Decimal(int index) => this[index].TryToDecimal(out decimal number)
        ? number
        : throw Fail(index, TemplateCodes.Types, $"`{Name}` requires a number, not {this[index].Describe()}.", "Pass a number.");

    public bool Boolean(int index) => this[index] is { IsGiven: true, Raw: var raw } && Render.ToBool(Span, raw);

    /// <summary>An argument as a list of items, which are counted; null for null.</summary>
    public List<object?>? Items(int index)
    {
        if (!Has(index))
        {
            return null;
        }

        Value value = this[index];
        object? items = value.Raw is string text ? new TracedString(text, value.Trace) : value.Raw;
        return items is IEnumerable walked
            ? Render.Sequences.ToItems(Span, walked)
            : throw Fail(index, TemplateCodes.Types, $"`{Name}` requires an array, not {value.Describe()}.", "Put a single value in brackets: `[value]`.");
    }

    /// <summary>An argument that must be a function.</summary>
    public IScriptCustomFunction Function(int index) => this[index].Raw as IScriptCustomFunction
        ?? throw Fail(index, TemplateCodes.Types, $"`{Name}` requires a function, not {this[index].Describe()}.", "Write `@` before the name of the function.");

    /// <summary>Calls a function that was passed as an argument, with a value and the arguments from an index on.</summary>
    public Value Apply(IScriptCustomFunction applied, object? value, int from)
    {
        var values = new ScriptArray { value };
        for (int i = from; i < Count; i++)
        {
            values.Add(this[i].Boxed);
        }

        return Value.From(ScriptFunctionCall.Call(Render, Caller, applied, values));
    }

    /// <summary>Creates an error of the call.</summary>
    public TemplateFault Fail(DiagnosticDescriptor descriptor, string message, string hint) => new(Span, descriptor, message, hint);

    /// <summary>Creates an error of an argument.</summary>
    public TemplateFault Fail(int index, DiagnosticDescriptor descriptor, string message, string hint) => new(Node(index), descriptor, message, hint);

    /// <summary>Creates a text derived from the first argument alone: it shows the same value.</summary>
    public Value Shows(string? text, int index = 0)
    {
        Budget.CheckLength(Span, text?.Length ?? 0);
        return text is null ? default : new Value(text, TraceOrigin.Simple(Render.Origins.OfShown(this[index])));
    }

    /// <summary>Creates a text derived from the first argument alone, as syntax of YAML and JSON.</summary>
    public Value Quotes(string? text)
    {
        Value shown = Shows(text);
        return text is null ? shown : new Value(text, TextTrace.In(shown.Trace, text.Length, ValueForm.Quoted));
    }

    /// <summary>Assembles a text from parts of the first argument.</summary>
    public TextAssembly Assembly(string text) => new(text, Render.Origins.OfShown(this[0]));

    /// <summary>Creates a text derived from the first argument and another one: it shows the same value, or has the data of both.</summary>
    public Value ShowsWith(string text, int other) => this[other].Trace is null ? Shows(text) : Computes(text);

    /// <summary>Creates a text of the same length as the first argument, changed character by character: it keeps the pieces.</summary>
    public Value Changes(string text) =>
        this[0] is { Trace: TextTrace pieces, Raw: string before } && text.Length == before.Length ? new Value(text, pieces.Changed()) : Shows(text);

    /// <summary>Creates a part of the first argument, which keeps the pieces of that part.</summary>
    public Value Part(string whole, int from, int length)
    {
        Value first = this[0];
        object? trace = first.Kind is ValueKind.Text && from == 0 && length == whole.Length ? first.Trace : first.ShownTrace;
        if (trace is not TextTrace pieces || (from == 0 && length == whole.Length))
        {
            return new Value(whole.Substring(from, length), trace);
        }

        Budget.CountPieces(Span, pieces.Pieces.Length / Budget.CharactersPerStep);
        return new Value(whole.Substring(from, length), pieces.Slice(from, length));
    }

    /// <summary>Creates a value computed from the arguments, with the origins of all of them.</summary>
    public Value Computes(object? raw) => new(raw, OriginOfAll());

    /// <summary>The combined origins of all arguments.</summary>
    public Origin? OriginOfAll()
    {
        Origin? origin = null;
        for (int i = 0; i < Count; i++)
        {
            origin = Origin.Union(origin, this[i].Origin);
        }

        return origin;
    }

    /// <summary>Calls a function that was added by another stage.</summary>
    public Value Bridge(Func<ImmutableArray<DataValue?>, DataValue?> body)
    {
        ImmutableArray<DataValue?>.Builder values = ImmutableArray.CreateBuilder<DataValue?>();
        for (int i = 0; i < function.Parameters.Count; i++)
        {
            values.Add(IsGiven(i) ? this[i].ToData() : null);
        }

        return Value.From(Render.Data.Read(body(values.ToImmutable())));
    }
}
