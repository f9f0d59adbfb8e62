using System.Collections;
using System.Numerics;

using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Templating.Budgets;
using ReportGen.Templating.Builtins;
using ReportGen.Templating.Diagnosing;
using ReportGen.Templating.Reporting;
using ReportGen.Templating.Tracing;
using ReportGen.Templating.Values;

using Scriban.Runtime;
using Scriban.Syntax;

using static System.FormattableString;

using ScribanContext = Scriban.TemplateContext;
using ScribanSpan = Scriban.Parsing.SourceSpan;

namespace ReportGen.Templating.Evaluation;

/// <content>Conversions between the types, and printing.</content>
internal sealed partial class RenderContext
{
    private HashSet<int>? _warned;
    private int _textLevel;

    /// <inheritdoc/>
    public override ScribanContext Write(ScribanSpan span, object? textAsObject)
    {
        Value value = Value.From(textAsObject);
        if (textAsObject is null)
        {
            return this;
        }

        CheckFinite(value);
        string? text;
        try
        {
            text = ObjectToString(textAsObject);
        }
        catch (InvalidOperationException) when (!IsScriban)
        {
            throw new TemplateFault(_shown, TemplateCodes.ObjectDepthLimit, "The object nests too deep, or holds itself.", "Print one of its members.");
        }

        if (string.IsNullOrEmpty(text))
        {
            return this;
        }

        if (Output is not TracedOutput output)
        {
            Write(text);
            return this;
        }

        object? trace = Host.TracksOrigins ? Shown(value) : null;
        if (trace is TextTrace pieces)
        {
            Budget.CountWork(_shown, pieces.Pieces.Length / Budget.CharactersPerStep);
        }

        output.Show(text, trace, Sources.PlaceOf(_shown));
        try
        {
            Write(text);
        }
        finally
        {
            output.EndShown();
        }

        return this;
    }

    /// <inheritdoc/>
    public override string? ObjectToString(object? value, bool nested = false)
    {
        switch (value)
        {
            case Traced { Raw: null, Trace: MissingValue missing }:
                return MissingText(missing.Reason);
            case Traced traced:
                return ObjectToString(traced.Raw, nested);
            case Absent:
                return nested ? "null" : null;
            case string text when !nested && !Host.Limits.CutsLongText:
                CheckText(text);
                Budget.CountWork(CurrentSpan, text.Length / Budget.CharactersPerStep);
                return text;
            case DateTime date:
                return DateLibrary is { } library ? DateFormats.Format(date, library.Format, CurrentCulture) : date.ToString(CurrentCulture);
            case BigInteger number:
                Budget.CountDigits(CurrentSpan, number);
                return base.ObjectToString(number, nested);
            case KeyValuePair<string, object?> pair:
                return base.ObjectToString(new ScriptObject { ["key"] = pair.Key, ["value"] = pair.Value }, nested: true);
            case Builtin or Builtins.DateLibrary:
                return "<function>";
            default:
                Budget.CountWork(CurrentSpan, nested ? 1 : 0);
                return value is null or bool or int or decimal || Host.Limits.CutsLongText ? base.ObjectToString(value, nested) : LimitedText(value, nested);
        }
    }

    /// <summary>What stands for a missing value.</summary>
    /// <param name="reason">Why it is missing.</param>
    public string MissingText(MissingReason reason) => Host.MissingText?.Invoke(reason) ?? MissingTexts.Of(reason, Host.Language);

    /// <inheritdoc/>
    public override bool ToBool(ScribanSpan span, object? value)
    {
        object? raw = Value.From(value).Raw;
        if (CurrentNode is ScriptIfStatement or ScriptWhileStatement or ScriptConditionalExpression)
        {
            WarnOfTrap(span, raw);
        }

        return base.ToBool(span, raw);
    }

    /// <inheritdoc/>
    public override int ToInt(ScribanSpan span, object? value)
    {
        Value number = Value.From(value);
        try
        {
            return base.ToInt(span, number.Raw is Absent ? null : number.Raw);
        }
        catch (ScriptRuntimeException) when (!IsScriban && !_isOperating)
        {
            throw new TemplateFault(span, TemplateCodes.Types, $"{number.DescribeCapital()} is not a whole number.", "Give it a whole number.");
        }
    }

    /// <inheritdoc/>
    public override object? ToObject(ScribanSpan span, object? value, Type destinationType) =>
        destinationType.IsInstanceOfType(value) ? value : base.ToObject(span, Value.From(value).Raw, destinationType);

    /// <inheritdoc/>
    public override IList? ToList(ScribanSpan span, object? value) => value is Traced { Raw: null } ? null : base.ToList(span, value);

    /// <inheritdoc/>
    public override object? IsEmpty(ScribanSpan span, object? against)
    {
        Value value = Value.From(against);
        bool? isEmpty = value.Raw switch
        {
            null or EmptyScriptObject => null,
            string text => text.Length == 0,
            IEnumerable items => !items.GetEnumerator().MoveNext(),
            _ => false,
        };
        return isEmpty is null ? against as Traced : new Value(isEmpty, TraceOrigin.Of(value.Trace)).Boxed;
    }

    /// <inheritdoc/>
    public override string GetTypeName(object? value) => Value.From(value).KindName ?? "null";

    /// <inheritdoc/>
    public override void Import(ScribanSpan span, object objectToImport)
    {
        if (objectToImport is Traced { Raw: null })
        {
            return;
        }

        Budget.CountItems(span, objectToImport is IScriptObject { Count: var count } ? count : 0);
        base.Import(span, objectToImport is DataObject data ? data.Filled() : objectToImport);
    }

    /// <summary>The items of a sequence, counted while they are made.</summary>
    /// <param name="span">Who asks for them.</param>
    /// <param name="items">The sequence.</param>
    public List<object?> ToItems(ScribanSpan span, IEnumerable items)
    {
        if (items is ICollection { Count: var count } and not ScriptRange)
        {
            Budget.CountItems(span, count);
            var copy = new List<object?>(count);
            foreach (object? item in items)
            {
                copy.Add(item);
            }

            return copy;
        }

        var made = new List<object?>();
        foreach (object? item in items)
        {
            made.Add(item);
            if (Budget.Limits.Loop is > 0 and var limit && made.Count > limit)
            {
                Budget.CountItems(span, made.Count);
            }
        }

        Budget.CountItems(span, made.Count);
        return made;
    }

    private int Count(ScribanSpan span, IEnumerable items) => items switch
    {
        ScriptArray array => array.Count,
        _ => ToItems(span, items).Count,
    };

    private void CheckText(string text)
    {
        if (Budget.Limits.TextLength > 0 && text.Length > Budget.Limits.TextLength)
        {
            throw Budget.Fatal(CurrentSpan, TemplateCodes.LengthLimit, Invariant($"The text is longer than {Budget.Limits.TextLength} characters."), "Print it in parts.");
        }
    }

    /// <summary>The text of a value that may hold others. Scriban cuts it where it is too long; here that is an error.</summary>
    private string? LimitedText(object value, bool nested)
    {
        bool isOutermost = _textLevel == 0;
        _textLevel++;
        if (isOutermost && Budget.Limits.TextLength > 0)
        {
            LimitToString = Budget.Limits.TextLength + 1;
        }

        try
        {
            string? text = base.ObjectToString(value, nested);
            if (isOutermost && text is not null)
            {
                CheckText(text);
            }

            return text;
        }
        finally
        {
            _textLevel--;
            if (isOutermost)
            {
                LimitToString = 0;
            }
        }
    }

    private void CheckFinite(in Value value)
    {
        if (Strictness.Numbers && value.Raw is double or float && !double.IsFinite(Convert.ToDouble(value.Raw, System.Globalization.CultureInfo.InvariantCulture)))
        {
            throw new TemplateFault(_shown, TemplateCodes.NotFinite, "The number is infinite or undefined: something was divided by zero.", "Check the divisor first: `if x != 0`.");
        }
    }

    /// <summary>Warns once of each condition that is <c>0</c> or an empty text: both are true, which authors seldom mean.</summary>
    private void WarnOfTrap(in ScribanSpan span, object? raw)
    {
        if (!Strictness.WarnsOfTraps || !(raw is "" or 0 or 0L || (raw is 0m) || (raw is 0.0 or 0f)))
        {
            return;
        }

        _warned ??= [];
        if (_warned.Count < MaximumErrors && Sources.PlaceOf(span) is { Source: not null } place && _warned.Add(HashCode.Combine(place.Source, place.Start)))
        {
            _diagnostics.Add(new Diagnostic(
                TemplateCodes.AlwaysTrue,
                raw is string ? "The condition is an empty text, which is true." : "The condition is 0, which is true.",
                place.Span,
                "Only null and false are false. Compare: `x != 0`, `x != \"\"`, or `x | string.empty`.")
            {
                Trace = Trace(),
            });
        }
    }
}
