using ReportGen.Core.Data;
using ReportGen.Templating.Builtins;
using ReportGen.Templating.Syntax;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Evaluation;

/// <content>Assignment to members and items; what a template changes is its own copy.</content>
internal sealed partial class Evaluator
{
    /// <summary>Copies of shared objects that this template has changed; null while there are none.</summary>
    private Dictionary<object, object>? _changed;

    /// <summary>The object behind a value, as one that this template may change.</summary>
    private ScriptObject Mutable(in Value value)
    {
        if (value.Reference is ScriptObject { IsBuiltin: false } own)
        {
            return own;
        }

        object shared = value.Reference!;
        _changed ??= new Dictionary<object, object>(ReferenceEqualityComparer.Instance);
        if (_changed.TryGetValue(shared, out object? copy))
        {
            return (ScriptObject)copy;
        }

        var members = new ScriptObject { Name = (shared as ScriptObject)?.Name is null ? null : string.Empty };
        foreach ((string key, Value member) in Members(value))
        {
            members.Set(key, member);
        }

        _changed.Add(shared, members);
        return members;
    }

    private ScriptArray MutableArray(in Value value)
    {
        if (value.Reference is ScriptArray own)
        {
            return own;
        }

        var shared = (ListValue)value.Reference!;
        _changed ??= new Dictionary<object, object>(ReferenceEqualityComparer.Instance);
        if (_changed.TryGetValue(shared, out object? copy))
        {
            return (ScriptArray)copy;
        }

        Sequence.TryRead(value, Traced, out Sequence items);
        var array = new ScriptArray(items.ToList());
        _changed.Add(shared, array);
        return array;
    }

    /// <summary>A value with the changes this template has made to it.</summary>
    public Value Current(in Value value)
    {
        if (_changed is not null && value.Reference is { } shared && _changed.TryGetValue(shared, out object? copy))
        {
            return copy is ScriptObject members ? Value.Of(members) : Value.Of((ScriptArray)copy);
        }

        return value;
    }

    private void AssignMember(MemberExpression expression, in Value value)
    {
        Value target = EvaluateTarget(expression.Target);
        switch (target.Kind)
        {
            case ValueKind.Object when BuiltinLibrary.IsDateFormat(target.Reference, expression.Name):
                DateFormat = ToText(value, expression);
                return;
            case ValueKind.Object:
                SetMember(Mutable(target), expression.Name, value, expression.NameStart, expression.Name.Length);
                return;
            case ValueKind.Array when expression.Name != "size":
                SetMember(MutableArray(target).EnsureMembers(), expression.Name, value, expression.NameStart, expression.Name.Length);
                return;
            case ValueKind.Null when target.Trace is Failed:
                return;
            case ValueKind.Null:
                Fail(
                    Codes.NullTarget,
                    expression.NameStart,
                    expression.Name.Length,
                    $"`{Shown(expression.Target)}` is null: its member `{expression.Name}` cannot be set.",
                    $"Write `{Shown(expression.Target)} = {{}}` before.");
                return;
            default:
                Fail(Codes.Types, expression.NameStart, expression.Name.Length, $"The member `{expression.Name}` of {Describe(target)} cannot be set.", "Only objects and arrays have members that can be set.");
                return;
        }
    }

    private void SetMember(ScriptObject target, string name, in Value value, int start, int length)
    {
        if (target.IsReadOnly(name))
        {
            Fail(Codes.ReadOnly, start, length, $"The member `{name}` is read-only.", "Use another name.");
        }

        _memory += BytesPerMember;
        target.Set(name, value);
    }

    private void AssignItem(IndexerExpression expression, in Value value)
    {
        Value target = EvaluateTarget(expression.Target);
        if (target.IsNull)
        {
            Fail(Codes.NullTarget, expression, $"`{Shown(expression.Target)}` is null: its items cannot be set.", $"Write `{Shown(expression.Target)} = []` or `= {{}}` before.");
        }

        Value index = Evaluate(expression.Index);
        if (index.IsNull)
        {
            Fail(Codes.Index, expression.Index, $"The index of `{Shown(expression.Target)}` is null.", "Check the variable in the brackets.");
        }

        if (target.Kind is ValueKind.Object)
        {
            SetMember(Mutable(target), ToText(index, expression.Index), value, expression.Index.Start, expression.Index.Length);
            return;
        }

        if (target.Kind is not ValueKind.Array)
        {
            ToInt(index, expression.Index);
            Fail(Codes.Types, target.Kind is ValueKind.Text ? expression.Index : expression, $"`{Shown(expression.Target)}` is {Describe(target)} and has no items.", "Only arrays and objects have items that can be set.");
        }

        ScriptArray array = MutableArray(target);
        if (index.Kind is ValueKind.Text)
        {
            SetMember(array.EnsureMembers(), index.AsText, value, expression.Index.Start, expression.Index.Length);
            return;
        }

        int position = ToInt(index, expression.Index);
        position = position < 0 ? array.Items.Count + position : position;
        if (position < 0)
        {
            Fail(Codes.Index, expression.Index, "The index lies before the first item.", "Items count from 0; -1 is the last one.");
        }

        CheckGrowth(expression.Index, position);
        array.SetAt(position, value);
    }
}
