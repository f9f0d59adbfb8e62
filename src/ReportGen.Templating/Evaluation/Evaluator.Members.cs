using System.Globalization;

using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Templating.Builtins;
using ReportGen.Templating.Syntax;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Evaluation;

/// <content>Members of objects and items of arrays.</content>
internal sealed partial class Evaluator
{
    /// <summary>The members of an object in order.</summary>
    public IEnumerable<(string Key, Value Value)> Members(Value value)
    {
        value = Current(value);
        if (value.Reference is ScriptObject members)
        {
            for (int i = 0; i < members.Count; i++)
            {
                yield return (members.KeyAt(i), members.ValueAt(i));
            }
        }
        else if (value.Reference is MapValue map)
        {
            foreach (MapEntry entry in map.Entries)
            {
                yield return (entry.Key, Value.FromData(entry.Value, Traced));
            }
        }
    }

    /// <summary>A member of a value; false when it has none of the name.</summary>
    public bool TryGetMember(in Value target, string name, out Value member)
    {
        member = default;
        switch (target.Kind)
        {
            case ValueKind.Object when target.Reference is MapValue map && _changed is null:
                return TryGetEntry(map, name, out member);
            case ValueKind.Object:
                Value current = Current(target);
                return current.Reference is ScriptObject members
                    ? members.TryGet(name, out member)
                    : TryGetEntry((MapValue)current.Reference!, name, out member);
            case ValueKind.Array when name == "size":
                Value array = Current(target);
                member = Value.Of(array.Reference is ScriptArray own ? own.Items.Count : ((ListValue)array.Reference!).Items.Length).WithTrace(OriginOfCount(target));
                return true;
            case ValueKind.Array:
                return Current(target).Reference is ScriptArray { Members: { } named } && named.TryGet(name, out member);
            case ValueKind.Range when name == "size":
                member = Value.Fit(target.AsRange.Length).WithTrace(target.Origin);
                return true;
            case ValueKind.Text when name == "size":
                member = Value.Of(target.AsText.Length).WithTrace(target.Origin);
                return true;
            case ValueKind.Date:
                bool isOfDate = DateMembers.TryGet(target.AsDate, name, out member);
                member = member.WithTrace(target.Origin);
                return isOfDate;
            case ValueKind.TimeSpan:
                bool isOfSpan = DateMembers.TryGet(target.AsTimeSpan, name, out member);
                member = member.WithTrace(target.Origin);
                return isOfSpan;
            default:
                return false;
        }
    }

    private bool TryGetEntry(MapValue map, string name, out Value member)
    {
        bool isFound = map.TryGet(name, out MapEntry? entry);
        member = isFound ? Value.FromData(entry!.Value, Traced) : default;
        return isFound;
    }

    private Value ReadMember(MemberExpression expression)
    {
        if (expression.Target is GlobalExpression { Name: "for" or "while" or "tablerow" } keyword && FindLoop(keyword.Name) is { } loop)
        {
            return loop.Read(expression.Name);
        }

        Value target = EvaluateTarget(expression.Target);
        if (target.IsNull)
        {
            if (expression.IsNullSafe || !(Strictness.Targets || Strictness.Members) || target.Trace is Failed or MissingValue)
            {
                return target.Trace is Failed or MissingValue ? target : default;
            }

            Fail(
                Codes.NullTarget,
                expression.NameStart,
                expression.Name.Length,
                $"`{Shown(expression.Target)}` is null and has no member `{expression.Name}`.",
                $"Check the name, or write `?.` when it may be null: `{Shown(expression.Target)}?.{expression.Name}`.");
        }

        if (TryGetMember(target, expression.Name, out Value member))
        {
            return member;
        }

        if (Strictness.Members && !expression.IsNullSafe)
        {
            FailMember(expression, target);
        }

        return default;
    }

    private void FailMember(MemberExpression expression, in Value target)
    {
        string owner = Shown(expression.Target);
        bool isBuiltin = target.Reference is ScriptObject { IsBuiltin: true };
        string hint = MemberHint(target, expression.Name);
        if (isBuiltin)
        {
            hint = LibraryHint(target, owner, expression.Name);
        }
        else if (expression.Target is GlobalExpression { Name: var name } && TemplateContext.IsReserved(name))
        {
            hint = $"The value `{name}` hides the builtin `{name}`. Give the value another name.";
        }

        Fail(
            isBuiltin ? Codes.UnknownFunction : Codes.UnknownMember,
            expression.NameStart,
            expression.Name.Length,
            isBuiltin ? $"There is no function `{owner}.{expression.Name}`." : $"`{owner}` has no member `{expression.Name}`.",
            hint);
    }

    /// <summary>What was meant by a function that a library does not have: a name of other engines, a near name, or all there are.</summary>
    private string LibraryHint(in Value library, string owner, string name)
    {
        string[] known = [.. Members(library).Select(member => member.Key)];
        string? meant = Reporting.HelperNames.Find(name) ?? (Spelling.Nearest(name, known) is { } nearest ? $"{owner}.{nearest}" : null);
        return meant is not null ? $"Did you mean `{meant}`?" : $"There are {string.Join(", ", known.Order(StringComparer.Ordinal).Select(key => $"`{key}`"))}.";
    }

    private string MemberHint(in Value target, string name)
    {
        string[] known = target.Kind is ValueKind.Array or ValueKind.Text or ValueKind.Range
            ? ["size"]
            : [.. Members(target).Select(member => member.Key)];
        string? function = target.Kind is ValueKind.Array or ValueKind.Range ? "array" : target.Kind is ValueKind.Text ? "string" : null;
        if (function is not null && BuiltinLibrary.Root.TryGet(function, out Value library) && ((ScriptObject)library.Reference!).Contains(name))
        {
            return $"Write `value | {function}.{name}`.";
        }

        return Spelling.Nearest(name, known) is { } nearest
            ? $"Did you mean `{nearest}`?"
            : known.Length is > 0 and <= 12
                ? $"It has {string.Join(", ", known.Select(key => $"`{key}`"))}. Write `?.` for a member that may be missing."
                : "Write `?.` for a member that may be missing.";
    }

    private Value ReadItem(IndexerExpression expression)
    {
        Value target = EvaluateTarget(expression.Target);
        if (target.IsNull)
        {
            if (expression.IsNullSafe || !Strictness.Targets || target.Trace is Failed or MissingValue)
            {
                return target.Trace is Failed or MissingValue ? target : default;
            }

            Fail(Codes.NullTarget, expression, $"`{Shown(expression.Target)}` is null and has no items.", "Check the name, or give it a value before.");
        }

        Value index = Evaluate(expression.Index);
        if (index.IsNull)
        {
            Fail(Codes.Index, expression.Index, $"The index of `{Shown(expression.Target)}` is null.", "Check the variable in the brackets.");
        }

        if (target.Kind is ValueKind.Object)
        {
            string key = ToText(index, expression.Index);
            if (TryGetMember(target, key, out Value member))
            {
                return member;
            }

            if (Strictness.Members && !expression.IsNullSafe)
            {
                Fail(Codes.UnknownMember, expression.Index, $"`{Shown(expression.Target)}` has no member `{key}`.", MemberHint(target, key));
            }

            return default;
        }

        if (!Sequence.TryRead(Current(target), Traced, out Sequence items))
        {
            if (target.Kind is ValueKind.Text)
            {
                return CharacterAt(target, index, expression);
            }

            if (target.Kind is ValueKind.Date or ValueKind.TimeSpan)
            {
                return TryGetMember(target, ToText(index, expression.Index), out Value part) ? part : default;
            }

            ToInt(index, expression.Index);
            Fail(Codes.Types, expression, $"`{Shown(expression.Target)}` is {Describe(target)} and has no items.", "Only arrays, ranges and objects have items.");
        }

        if (index.Kind is ValueKind.Text && target.Kind is ValueKind.Array)
        {
            if (TryGetMember(target, index.AsText, out Value named))
            {
                return named;
            }

            if (Strictness.Members && !expression.IsNullSafe)
            {
                Fail(Codes.UnknownMember, expression.Index, $"`{Shown(expression.Target)}` has no member `{index.AsText}`.", MemberHint(target, index.AsText));
            }

            return default;
        }

        int position = ToInt(index, expression.Index);
        int at = position < 0 ? items.Count + position : position;
        if (at >= 0 && at < items.Count)
        {
            return items[at];
        }

        if (Strictness.Indexes)
        {
            Fail(
                Codes.Index,
                expression.Index,
                $"The index {position.ToString(CultureInfo.InvariantCulture)} lies outside of `{Shown(expression.Target)}`, which has {items.Count.ToString(CultureInfo.InvariantCulture)} items.",
                "Items count from 0; -1 is the last one.");
        }

        return default;
    }

    private Value CharacterAt(in Value text, in Value index, IndexerExpression expression)
    {
        int position = ToInt(index, expression.Index);
        string characters = text.AsText;
        position = position < 0 ? characters.Length + position : position;
        if (position >= characters.Length && IsScriban)
        {
            Fail(Codes.Index, expression, "The index lies behind the last character.", "Characters count from 0; -1 is the last one.");
        }

        return position >= 0 && position < characters.Length
            ? Value.Of(characters[position].ToString()).WithTrace(text.Trace is Tracing.TextTrace pieces ? pieces.Slice(position, 1) : text.Trace)
            : default;
    }
}
