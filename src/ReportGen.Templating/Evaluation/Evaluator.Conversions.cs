using System.Globalization;
using System.Text;

using ReportGen.Core.Data;
using ReportGen.Templating.Builtins;
using ReportGen.Templating.Reporting;
using ReportGen.Templating.Syntax;
using ReportGen.Templating.Values;

using static System.FormattableString;

namespace ReportGen.Templating.Evaluation;

/// <content>Conversions between the types.</content>
internal sealed partial class Evaluator
{
    private int _textDepth;

    /// <summary>True when numbers are exact, as in the product: those of different types are equal, and have an order, by their values.</summary>
    public bool IsExact => Context.ParserOptions.FloatsAreDecimal;

    /// <summary>The format of printed dates, which templates can set as <c>date.format</c>.</summary>
    public string DateFormat { get; set; } = DateFormats.Default;

    /// <summary>Only null, false and <c>empty</c> are false.</summary>
    public static bool ToBoolean(in Value value) => value.Kind switch
    {
        ValueKind.Null or ValueKind.Absent or ValueKind.Empty => false,
        ValueKind.Boolean => value.AsBoolean,
        _ => true,
    };

    /// <summary>True for nothing to show: null, an array without items, an object without members, an empty text.</summary>
    public bool? IsEmpty(in Value value)
    {
        Value current = Current(value);
        return current.Kind switch
        {
            ValueKind.Null or ValueKind.Empty => null,
            ValueKind.Text => current.AsText.Length == 0,
            ValueKind.Array or ValueKind.Object or ValueKind.Range => Sequence.TryRead(current, Traced, out Sequence items) && items.Count == 0,
            _ => false,
        };
    }

    public int ToInt(in Value value, Node node)
    {
        switch (value.Kind)
        {
            case ValueKind.Null or ValueKind.Absent:
                return 0;
            case ValueKind.Boolean:
                return value.AsBoolean ? 1 : 0;
            case ValueKind.Int:
                return value.AsInt;
            case ValueKind.Long when value.AsLong is >= int.MinValue and <= int.MaxValue:
                return (int)value.AsLong;
            case ValueKind.Double or ValueKind.Single when Math.Abs(value.AsDouble) <= int.MaxValue:
                return Convert.ToInt32(value.AsDouble);
            case ValueKind.Decimal when Math.Abs(value.AsDecimal) <= int.MaxValue:
                return decimal.ToInt32(decimal.Round(value.AsDecimal, MidpointRounding.ToEven));
            case ValueKind.Text when int.TryParse(value.AsText, NumberStyles.Integer, Culture, out int parsed):
                return parsed;
            default:
                Fail(Codes.Types, node, $"{DescribeCapital(value)} is no whole number.", "Give it a whole number.");
                return 0;
        }
    }

    public double ToDouble(in Value value, Node node)
    {
        switch (value.Kind)
        {
            case ValueKind.Null or ValueKind.Absent:
                return 0;
            case ValueKind.Boolean:
                return value.AsBoolean ? 1 : 0;
            case ValueKind.Int or ValueKind.Long:
                return value.AsLong;
            case ValueKind.BigInteger:
                return (double)value.AsBigInteger;
            case ValueKind.Single or ValueKind.Double:
                return value.AsDouble;
            case ValueKind.Decimal:
                return (double)value.AsDecimal;
            default:
                Fail(Codes.Types, node, $"{DescribeCapital(value)} is no number.", "Give it a number.");
                return 0;
        }
    }

    /// <summary>A value as it is printed.</summary>
    public string ToText(in Value value, Node node)
    {
        if (value.Kind is ValueKind.Text)
        {
            return CutText(value.AsText, node);
        }

        Span<char> digits = stackalloc char[64];
        if (TryFormat(value, digits, out int length))
        {
            CheckFinite(value, node);
            return CutText(new string(digits[..length]), node);
        }

        var builder = new StringBuilder();
        _textDepth = 0;
        AppendText(builder, value, node, isNested: false);
        return CutText(builder.ToString(), node);
    }

    /// <summary>A text that is too long is an error, or cut off as Scriban does.</summary>
    private string CutText(string text, Node node)
    {
        if (Limits.TextLength <= 0 || text.Length < Limits.TextLength)
        {
            return text;
        }

        if (Limits.CutsLongText)
        {
            return string.Concat(text.AsSpan(0, Limits.TextLength), "...");
        }

        Fail(Codes.LengthLimit, node, Invariant($"The text is longer than {Limits.TextLength} characters."), "Print it in parts.", isFatal: true);
        return text;
    }

    private void CheckFinite(in Value value, Node node)
    {
        if (Strictness.Numbers && value.Kind is ValueKind.Double or ValueKind.Single && !double.IsFinite(value.AsDouble))
        {
            Fail(Codes.NotFinite, node, "The number is infinite or undefined: something was divided by zero.", "Check the divisor first: `if x != 0`.");
        }
    }

    /// <summary>Formats numbers and truth values without making a string.</summary>
    private bool TryFormat(in Value value, Span<char> target, out int length)
    {
        switch (value.Kind)
        {
            case ValueKind.Boolean:
                string truth = value.AsBoolean ? "true" : "false";
                truth.CopyTo(target);
                length = truth.Length;
                return true;
            case ValueKind.Int or ValueKind.Long:
                return value.AsLong.TryFormat(target, out length, default, Culture);
            case ValueKind.Single:
                return value.AsSingle.TryFormat(target, out length, default, Culture);
            case ValueKind.Double:
                return value.AsDouble.TryFormat(target, out length, default, Culture);
            case ValueKind.Decimal:
                return value.AsDecimal.TryFormat(target, out length, default, Culture);
            default:
                length = 0;
                return false;
        }
    }

    private void AppendText(StringBuilder builder, in Value value, Node node, bool isNested)
    {
        if (Limits.TextLength > 0 && builder.Length > Limits.TextLength)
        {
            CutText(builder.ToString(), node);
            return;
        }

        switch (value.Kind)
        {
            case ValueKind.Null or ValueKind.Absent when value.IsMissing:
                builder.Append(MissingText(((MissingValue)value.Trace!).Reason));
                break;
            case ValueKind.Null or ValueKind.Absent:
                builder.Append(isNested ? "null" : string.Empty);
                break;
            case ValueKind.Empty:
                break;
            case ValueKind.Text when isNested:
                builder.Append('"').Append(StringFunctions.EscapeText(value.AsText)).Append('"');
                break;
            case ValueKind.Text:
                builder.Append(value.AsText);
                break;
            case ValueKind.BigInteger:
                CountDigits(node, value.AsBigInteger);
                builder.Append(value.AsBigInteger.ToString(Culture));
                break;
            case ValueKind.Date:
                builder.Append(DateText(value.AsDate));
                break;
            case ValueKind.TimeSpan:
                builder.Append(value.AsTimeSpan.ToString());
                break;
            case ValueKind.Function:
                builder.Append("<function>");
                break;
            case ValueKind.Array or ValueKind.Range:
                AppendItems(builder, value, node);
                break;
            case ValueKind.Object:
                AppendMembers(builder, value, node);
                break;
            default:
                Span<char> digits = stackalloc char[64];
                TryFormat(value, digits, out int length);
                CheckFinite(value, node);
                builder.Append(digits[..length]);
                break;
        }
    }

    /// <summary>A date in the format of the builtin <c>date</c>; when the data hides that builtin, as the culture writes it.</summary>
    private string DateText(DateTime date) => Lookup("date", out Value found) && found.Reference is ScriptObject { IsBuiltin: true }
        ? DateFormats.Format(date, DateFormat, Culture)
        : date.ToString(Culture);

    private void AppendItems(StringBuilder builder, in Value value, Node node)
    {
        Deepen(node);
        Sequence.TryRead(Current(value), Traced, out Sequence items);
        builder.Append('[');
        for (int i = 0; i < items.Count; i++)
        {
            builder.Append(i > 0 ? ", " : string.Empty);
            CheckDepth(node, _textDepth + 1);
            AppendText(builder, items[i], node, isNested: true);
            if (Limits.TextLength > 0 && builder.Length > Limits.TextLength)
            {
                break;
            }
        }

        builder.Append(']');
        _textDepth--;
    }

    private void AppendMembers(StringBuilder builder, in Value value, Node node)
    {
        Deepen(node);
        builder.Append('{');
        bool isFirst = true;
        foreach ((string key, Value member) in Members(value))
        {
            AppendKey(builder.Append(isFirst ? string.Empty : ", "), key).Append(": ");
            isFirst = false;
            CheckDepth(node, _textDepth + 1);
            AppendText(builder, member, node, isNested: true);
            if (Limits.TextLength > 0 && builder.Length > Limits.TextLength)
            {
                break;
            }
        }

        builder.Append('}');
        _textDepth--;
    }

    /// <summary>Counts a level of an object that is walked: one that holds itself has no end.</summary>
    private void Deepen(Node node)
    {
        CheckStack(node);
        _textDepth++;
        CheckDepth(node, _textDepth);
    }

    /// <summary>A name stands as it is; any other key in quotes.</summary>
    private static StringBuilder AppendKey(StringBuilder builder, string key)
    {
        bool isName = key.Length > 0 && (char.IsLetter(key[0]) || key[0] == '_') && key.All(c => char.IsLetterOrDigit(c) || c == '_');
        return isName ? builder.Append(key) : builder.Append('"').Append(StringFunctions.EscapeText(key)).Append('"');
    }

    private void CheckDepth(Node node, int depth)
    {
        if (Limits.ObjectDepth > 0 && depth > Limits.ObjectDepth)
        {
            Fail(Codes.ObjectDepthLimit, node, "The object nests too deep, or holds itself.", "Print one of its members.");
        }
    }

    /// <summary>What stands for a missing value.</summary>
    public string MissingText(MissingReason reason) => Context.MissingText?.Invoke(reason) ?? MissingTexts.Of(reason, Context.Language);

    /// <summary>What a value is, with its article, for messages.</summary>
    public static string Describe(in Value value) => value.Kind switch
    {
        ValueKind.Null or ValueKind.Absent => "null",
        ValueKind.Empty => "empty",
        ValueKind.Boolean => "a truth value",
        ValueKind.Int or ValueKind.Long or ValueKind.BigInteger => "a whole number",
        ValueKind.Single or ValueKind.Double or ValueKind.Decimal => "a number",
        ValueKind.Text => "a text",
        ValueKind.Date => "a date",
        ValueKind.TimeSpan => "a span of time",
        ValueKind.Array => "an array",
        ValueKind.Range => "a range",
        ValueKind.Function => "a function",
        _ => "an object",
    };

    public static string DescribeCapital(in Value value)
    {
        string text = Describe(value);
        return string.Concat(text[..1].ToUpperInvariant(), text.AsSpan(1));
    }
}
