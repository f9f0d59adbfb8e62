using System.Collections;

using Scriban.Runtime;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Templating.Builtins;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Reporting;

/// <summary>
/// The input numbers of a function of <c>calc</c>: first the values, then the name of a member if the values are rows,
/// then further arguments.
/// </summary>
internal static class CalculationInputs
{
    private const int None = -1;

    /// <summary>The arguments themselves, or the items of an array, or a member of each row of a table.</summary>
    public static Numbers NumbersOf(in Call call)
    {
        if (call.Has(0) && !call[0].IsNumber)
        {
            if (call.Count > 2)
            {
                throw call.Fail(2, TemplateCodes.Arguments, $"`{call.Name}` accepts an array and the name of a member, and no further arguments.", $"Write `{call.Name} rows \"pe\"`, or `{call.Name} 1 2 3`.");
            }

            return Split(AllOf(call, 0, call.IsGiven(1) ? 1 : None));
        }

        var values = new List<Value>();
        for (int i = 0; i < call.Count; i++)
        {
            // If the first argument is null, it may be a missing array that is followed by the name of a member.
            if (i == 1 && call[0].IsNull && call[1].Kind is ValueKind.Text)
            {
                continue;
            }

            values.Add(Checked(call, call[i], i, place: 0));
        }

        return Split(values);
    }

    /// <summary>The numbers of the first argument, and the value after them, or after the member's name if there is one.</summary>
    public static Numbers NumbersBeside(in Call call, out Value given, out int index)
    {
        bool hasMember = call.IsGiven(2) && call.IsGiven(1);
        index = call.IsGiven(2) ? 2 : 1;
        given = call[index];
        if (!given.IsGiven || given.Kind is ValueKind.Text)
        {
            throw call.Fail(index, TemplateCodes.Arguments, $"`{call.Name}` requires a number after the values.", $"Write `{call.Name} rows \"pe\" 30`, or `{call.Name} [10, 20] 15`.");
        }

        return Split(AllOf(call, 0, hasMember ? 1 : None));
    }

    /// <summary>A value as an exact number; fails if it is not a number.</summary>
    public static decimal Exact(in Call call, in Value value)
    {
        if (value.TryToDecimal(out decimal number))
        {
            return number;
        }

        throw call.Fail(0, TemplateCodes.NotFinite, "One of the numbers is too large, infinite or undefined.", "Check the numbers.");
    }

    /// <summary>Values as exact numbers.</summary>
    public static decimal[] Decimals(in Call call, List<Value> numbers)
    {
        var values = new decimal[numbers.Count];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = Exact(call, numbers[i]);
        }

        return values;
    }

    /// <summary>The number after the values.</summary>
    public static decimal Beside(in Call call, in Value given, int index) => given.TryToDecimal(out _)
        ? call.Decimal(index)
        : throw call.Fail(index, TemplateCodes.Types, $"`{call.Name}` requires a number, not {given.Describe()}.", $"Write the member before the number: `{call.Name} rows \"pe\" 30`.");

    private static Numbers Split(List<Value> values) => new(values.FindAll(value => !value.IsNull), values.FindAll(value => value.IsNull));

    /// <summary>The items of an argument, or a member of each; nulls are kept.</summary>
    public static List<Value> AllOf(in Call call, int index, int memberIndex)
    {
        var values = new List<Value>();
        if (Rows(call, index) is not { } items)
        {
            return values;
        }

        string? path = null;
        if (memberIndex >= 0 && call.Has(memberIndex))
        {
            if (call[memberIndex].Kind is not ValueKind.Text)
            {
                throw call.Fail(memberIndex, TemplateCodes.Arguments, $"The name of a member must be a text, not {call[memberIndex].Describe()}.", $"Write `{call.Name} rows \"pe\"`.");
            }

            path = call[memberIndex].AsText;
        }

        bool isFound = items.Count == 0 || path is null;
        for (int i = 0; i < items.Count; i++)
        {
            Value item = Value.From(items[i]);
            if (path is not null)
            {
                isFound |= TryFind(call, items[i], path, out object? found);
                item = Value.From(found);
            }

            values.Add(Checked(call, item, path is null ? index : memberIndex, i + 1));
        }

        if (!isFound)
        {
            Value first = Value.From(items[0]);
            string[] known = first.Raw is IScriptObject members and not ScriptArray ? [.. members.GetMembers()] : [];
            throw call.Fail(
                memberIndex,
                TemplateCodes.UnknownMember,
                first.Kind is ValueKind.Object ? $"None of the rows has a member `{path}`." : $"The items are not rows: the first is {first.Describe()}, without a member `{path}`.",
                known.Length == 0 ? $"Omit the member: `{call.Name} values`." : Spelling.Hint(path!, known));
        }

        return values;
    }

    /// <summary>The items of an array; of a table, its rows; null for null.</summary>
    private static List<object?>? Rows(in Call call, int index)
    {
        if (call[index].Raw is IScriptObject and not ScriptArray
            && call.Render.Accessors.TryGet(call.Span, call[index].Raw!, "rows", out object? rows)
            && rows is IEnumerable table and not string)
        {
            return call.Render.Sequences.ToItems(call.Span, table);
        }

        return call[index].Kind is ValueKind.Text
            ? throw call.Fail(index, TemplateCodes.Types, $"`{call.Name}` requires an array of numbers or rows, not a text.", $"Write `{call.Name} rows \"pe\"`.")
            : call.Items(index);
    }

    private static bool TryFind(in Call call, object? row, string path, out object? found)
    {
        found = row;
        foreach (string name in path.Split('.'))
        {
            if (found is null || !call.Render.Accessors.TryGet(call.Span, found, name, out found))
            {
                found = null;
                return false;
            }
        }

        return true;
    }

    private static Value Checked(in Call call, in Value value, int index, int place)
    {
        if (!value.IsNull && value.IsGiven && !value.IsNumber)
        {
            string which = place == 0 ? "this" : FormattableString.Invariant($"item {place}");
            throw call.Fail(
                index,
                TemplateCodes.Types,
                $"`{call.Name}` requires numbers; {which} is {value.Describe()}.",
                value.Kind is ValueKind.Object ? $"Name the member to use: `{call.Name} rows \"pe\"`." : "Pass numbers; use `null` for a missing value.");
        }

        return value.IsGiven ? value : default;
    }
}
