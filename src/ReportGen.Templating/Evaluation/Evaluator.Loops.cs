using ReportGen.Templating.Syntax;
using ReportGen.Templating.Values;

using static System.FormattableString;

namespace ReportGen.Templating.Evaluation;

/// <content>Loops.</content>
internal sealed partial class Evaluator
{
    private int _loopLevel;

    /// <summary>Iterations since the outermost loop began.</summary>
    private int _iterations;

    private void ExecuteFor(ForStatement statement)
    {
        Value iterated = Evaluate(statement.Iterator);
        if (iterated.IsNull)
        {
            return;
        }

        if (!Sequence.TryRead(Current(iterated), Traced, out Sequence items))
        {
            if (iterated.Kind is ValueKind.Text)
            {
                Sequence.TryRead(Characters(iterated, statement.Iterator), Traced, out items);
            }
            else
            {
                Fail(Codes.Types, statement.Iterator, $"`{Shown(statement.Iterator)}` is {Describe(iterated)}; a loop needs an array, a range or an object.", "Put a single value in brackets: `[value]`.");
            }
        }

        (int offset, int limit, bool isReversed, int columns) = ReadLoopArguments(statement);
        int first = Math.Min(offset, items.Count);
        int count = items.Count - first;
        // The limit takes from what is left after offset and reversal.
        int last = items.Count - 1;
        if (limit >= 0)
        {
            count = Math.Min(count, limit);
        }

        if (count == 0)
        {
            if (statement.IsTableRow)
            {
                Write("<tr class=\"row1\"></tr>\n");
            }

            if (statement.Else is not null)
            {
                ExecuteBlock(statement.Else.Body);
            }

            return;
        }

        LoopFrame frame = EnterLoop(statement, count);
        ScriptArray? growing = iterated.Reference as ScriptArray;
        Value previous = default;
        for (int i = 0; i < count; i++)
        {
            StepLoop(statement);
            int at = isReversed ? last - i : first + i;
            if (growing is not null && at >= growing.Items.Count)
            {
                break;
            }

            Value value = items[at];
            frame.Index = i;
            frame.IsChanged = i == 0 || !Arithmetic.AreSame(previous, value);
            frame.Current = value;
            if (frame.Name is null)
            {
                Assign(statement.Variable, value);
            }

            if (statement.IsTableRow)
            {
                BeginCell(frame, columns);
            }

            ExecuteBlock(statement.Body);
            if (statement.IsTableRow)
            {
                EndCell(frame, columns, i == count - 1 || _flow is Flow.Break or Flow.Return);
            }

            previous = value;
            if (_flow is Flow.Return)
            {
                break;
            }

            bool isBroken = _flow is Flow.Break;
            _flow = Flow.None;
            if (isBroken)
            {
                break;
            }
        }

        LeaveLoop(statement, frame);
    }

    /// <summary>The characters of a text as an array.</summary>
    public Value Characters(in Value text, Node node)
    {
        if (Limits.Loop > 0 && text.AsText.Length > Limits.Loop)
        {
            FailItems(node.Start, node.Length);
        }

        CountMemory(node, (long)text.AsText.Length * BytesPerMember);
        var characters = new List<Value>(text.AsText.Length);
        foreach (char c in text.AsText)
        {
            characters.Add(Value.Of(c.ToString()).WithTrace(Tracing.TraceOrigin.Of(text.Trace)));
        }

        return Value.Of(new ScriptArray(characters));
    }

    private (int Offset, int Limit, bool IsReversed, int Columns) ReadLoopArguments(ForStatement statement)
    {
        int offset = 0;
        int limit = -1;
        int columns = 1;
        bool isReversed = false;
        foreach (NamedArgumentExpression argument in statement.Arguments)
        {
            switch (argument.Name)
            {
                case "offset" when argument.Value is { } value:
                    offset = Math.Max(0, ToInt(Evaluate(value), value));
                    break;
                case "limit" when argument.Value is { } value:
                    limit = ToInt(Evaluate(value), value);
                    limit = limit > 0 ? limit : -1;
                    break;
                case "cols" when statement.IsTableRow && argument.Value is { } value:
                    columns = Math.Max(1, ToInt(Evaluate(value), value));
                    break;
                case "reversed":
                    isReversed = true;
                    break;
                default:
                    Fail(
                        Codes.Arguments,
                        argument,
                        $"A loop has no argument `{argument.Name}`.",
                        Core.Diagnostics.Spelling.Hint(argument.Name, statement.IsTableRow ? ["offset", "limit", "reversed", "cols"] : ["offset", "limit", "reversed"]));
                    break;
            }
        }

        return (offset, limit, isReversed, columns);
    }

    private LoopFrame EnterLoop(ForStatement statement, int count)
    {
        string keyword = statement.IsTableRow ? "tablerow" : "for";
        Enter();
        Scope scope = _scope ?? _globals[^1];
        if (statement.Variable is LocalExpression { ArgumentIndex: < 0, Name.Length: > 0 } local)
        {
            // The loop's own variables are found by keyword in the scope, its value by name among the locals.
            var frame = new LoopFrame(keyword, _locals.Loop) { Name = local.Name, Length = count };
            _locals.Loop = frame;
            scope.Loop = new LoopFrame(keyword, scope.Loop) { Length = count, Twin = frame };
            return frame;
        }

        var global = new LoopFrame(keyword, scope.Loop) { Name = (statement.Variable as GlobalExpression)?.Name, Length = count };
        scope.Loop = global;
        return global;
    }

    private void LeaveLoop(ForStatement statement, LoopFrame frame)
    {
        Scope scope = _scope ?? _globals[^1];
        if (statement.Variable is LocalExpression { ArgumentIndex: < 0, Name.Length: > 0 })
        {
            _locals.Loop = frame.Outer;
            scope.Loop = scope.Loop?.Outer;
        }
        else
        {
            scope.Loop = frame.Outer;
        }

        _loopLevel--;
    }

    private void Enter()
    {
        if (_loopLevel++ == 0)
        {
            _iterations = 0;
        }
    }

    /// <summary>Counts an iteration of a loop.</summary>
    private void StepLoop(Statement loop)
    {
        _iterations++;
        if (Limits.Loop > 0 && _iterations > Limits.Loop)
        {
            Fail(Codes.LoopLimit, loop, Invariant($"The loop, with the loops inside of it, runs more than {Limits.Loop} times."), "Loop over fewer items.", isFatal: true);
        }

        Step(loop);
    }

    private void ExecuteWhile(WhileStatement statement)
    {
        Enter();
        Scope scope = _scope ?? _globals[^1];
        var frame = new LoopFrame("while", scope.Loop);
        scope.Loop = frame;
        while (true)
        {
            // The round that finds the condition false counts too.
            StepLoop(statement);
            if (!Condition(statement.Condition))
            {
                break;
            }

            ExecuteBlock(statement.Body);
            frame.Index++;
            if (_flow is Flow.Return)
            {
                break;
            }

            bool isBroken = _flow is Flow.Break;
            _flow = Flow.None;
            if (isBroken)
            {
                break;
            }
        }

        scope.Loop = frame.Outer;
        _loopLevel--;
    }

    private void BeginCell(LoopFrame frame, int columns)
    {
        frame.Column = frame.Index % columns;
        if (frame.Column == 0)
        {
            Write(FormattableString.Invariant($"<tr class=\"row{(frame.Index / columns) + 1}\">"));
        }

        Write(FormattableString.Invariant($"<td class=\"col{frame.Column + 1}\">"));
    }

    private void EndCell(LoopFrame frame, int columns, bool isLast)
    {
        Write("</td>");
        if (isLast || frame.Column == columns - 1)
        {
            Write("</tr>\n");
        }
    }
}
