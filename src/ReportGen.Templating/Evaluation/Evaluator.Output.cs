using ReportGen.Core.Data;
using ReportGen.Templating.Syntax;
using ReportGen.Templating.Tracing;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Evaluation;

/// <content>The output: text, values and indentation.</content>
internal sealed partial class Evaluator
{
    private readonly Stack<OutputBuffer> _outer = new();
    private readonly Stack<OutputBuffer> _spare = new();
    private OutputBuffer _output;

    /// <summary>Starts to collect what is written from here on.</summary>
    public void PushOutput()
    {
        _outer.Push(_output);
        _output = _spare.TryPop(out OutputBuffer? spare) ? spare : new OutputBuffer(Traced);
    }

    private OutputBuffer PopOutput()
    {
        OutputBuffer inner = _output;
        _output = _outer.Pop();
        return inner;
    }

    /// <summary>Ends collecting: the text that was written, with its pieces.</summary>
    public Value TakeOutput()
    {
        OutputBuffer inner = PopOutput();
        _steps += inner.Length / CharactersPerStep;
        _memory += (long)inner.Length * sizeof(char);
        Value text = Value.Of(new string(inner.Text));
        if (Traced && inner.ToTrace() is { } trace)
        {
            text = text.WithTrace(trace);
        }

        inner.Clear();
        _spare.Push(inner);
        return text;
    }

    /// <summary>Writes text that the engine makes itself.</summary>
    private void Write(string text) => _output.Append(text);

    private void WriteRaw(Node raw)
    {
        int start = raw.Start;
        int end = raw.End;
        string text = _template.Source.Text;
        CheckOutput(raw, end - start);
        if (_indent is null)
        {
            _output.Append(_template.Source, start, text.AsSpan(start, end - start));
            return;
        }

        int position = start;
        while (position < end)
        {
            int next = WriteIndented(text, position, end);
            _output.Append(_template.Source, position, text.AsSpan(position, next - position));
            position = next;
        }
    }

    /// <summary>Writes the indentation when the output is at the start of a line, and finds the end of the line to write.</summary>
    private int WriteIndented(string text, int position, int end)
    {
        bool isEmptyLine = text[position] == '\n' || (text[position] == '\r' && position + 1 < end && text[position + 1] == '\n');
        if (_output.Length > 0 && _output.Text[^1] == '\n' && (!isEmptyLine || Context.IndentsEmptyLines))
        {
            _output.Append(_indent);
        }

        int lineEnd = text.IndexOf('\n', position, end - position);
        return lineEnd < 0 ? end : lineEnd + 1;
    }

    /// <summary>Writes a value; what it shows keeps its trace.</summary>
    public void Print(in Value value, Node node)
    {
        if (value.Kind is ValueKind.Null or ValueKind.Empty or ValueKind.Absent && !value.IsMissing)
        {
            return;
        }

        if (value.Kind is ValueKind.Text)
        {
            PrintText(CutText(value.AsText, node), value.Trace, node);
            return;
        }

        object? trace = Arithmetic.ShownTrace(WithItems(value));

        Span<char> digits = stackalloc char[64];
        if (_indent is null && TryFormat(value, digits, out int length))
        {
            CheckOutput(node, length);
            CheckFinite(value, node);
            _output.Append(digits[..length], _template.Source, node.Start, node.Length, trace);
            return;
        }

        PrintText(ToText(value, node), trace, node);
    }

    private void PrintText(string text, object? trace, Node node)
    {
        CheckOutput(node, text.Length, trace is TextTrace pieces ? pieces.Pieces.Length : 1);
        if (_indent is null)
        {
            PrintPart(text, 0, text.Length, trace, node);
            return;
        }

        int position = 0;
        while (position < text.Length)
        {
            int next = WriteIndented(text, position, text.Length);
            PrintPart(text, position, next - position, trace, node);
            position = next;
        }
    }

    private void PrintPart(string text, int from, int count, object? trace, Node node)
    {
        if (trace is TextTrace pieces)
        {
            _output.Append(text, from, count, pieces, _template.Source, node.Start, node.Length);
        }
        else
        {
            _output.Append(text.AsSpan(from, count), _template.Source, node.Start, node.Length, trace);
        }
    }

    /// <summary>A value as a value of the data: numbers exactly, dates without time; null for what the data cannot hold.</summary>
    public static DataValue? ToData(in Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Null when value.Trace is MissingValue missing:
                return missing;
            case ValueKind.Boolean:
                return new BooleanValue(value.AsBoolean) { Origin = value.Origin };
            case ValueKind.Text:
                return new TextValue(value.AsText) { Origin = value.Origin };
            case ValueKind.Date:
                return new DateValue(DateOnly.FromDateTime(value.AsDate)) { Origin = value.Origin };
            case ValueKind.Array or ValueKind.Object when value.Reference is DataValue data:
                return data;
            default:
                return Arithmetic.TryToDecimal(value, out decimal number) ? new NumberValue(number) { Origin = value.Origin } : null;
        }
    }
}
