using ReportGen.Core.Data;
using ReportGen.Core.Origins;
using ReportGen.Core.Sources;
using ReportGen.Templating.Syntax;
using ReportGen.Templating.Tracing;
using ReportGen.Templating.Values;

namespace ReportGen.Templating.Evaluation;

/// <content>Operators with a text on one side.</content>
internal static partial class Arithmetic
{
    private const int PiecesPerStep = 2;

    private static Value ComputeText(in Site site, in Value left, in Value right)
    {
        if (site.Operator is BinaryOperator.Multiply)
        {
            return Repeat(site, left, right);
        }

        if (site.Operator is not (BinaryOperator.Add or BinaryOperator.Equal or BinaryOperator.NotEqual
            or BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual))
        {
            throw site.Fail(
                Codes.Types,
                $"The operator `{site.Text}` does not work on texts.",
                "Convert the text first: `text | string.to_double`.");
        }

        string first = site.Evaluator.ToText(left, site.Left);
        string second = site.Evaluator.ToText(right, site.Right);
        if (site.Operator is BinaryOperator.Add)
        {
            site.Evaluator.CountText(site.Right, (long)first.Length + second.Length);
            return Value.Of(string.Concat(first, second)).WithTrace(Join(site, site.Evaluator.WithItems(left), first.Length, site.Evaluator.WithItems(right), second.Length));
        }

        site.Evaluator.CountWork(site.Right, Math.Min(first.Length, second.Length) / Evaluator.CharactersPerStep);
        // Nothing comes before every text, the empty one too.
        int order = IsNothing(left) || IsNothing(right) ? IsNothing(right).CompareTo(IsNothing(left)) : string.CompareOrdinal(first, second);
        return CompareBy(site, order, left, right).WithTrace(TraceOrigin.Unite(site.Evaluator.WithItems(left).Trace, site.Evaluator.WithItems(right).Trace));
    }

    private static bool IsNothing(in Value value) => value.Kind is ValueKind.Null or ValueKind.Empty;

    private static Value Repeat(in Site site, in Value left, in Value right)
    {
        bool isTextRight = right.Kind is ValueKind.Text;
        Value text = isTextRight ? right : left;
        Value count = isTextRight ? left : right;
        Node counted = isTextRight ? site.Left : site.Right;
        if (!IsCountable(count) && count.Kind is not (ValueKind.Null or ValueKind.Text))
        {
            site.Evaluator.Fail(Codes.Types, counted, "A text can only be multiplied by a whole number.", "Write `\"-\" * 10`.");
        }

        int times = Math.Max(0, site.Evaluator.ToInt(count, counted));
        site.Evaluator.CountText(counted, (long)times * text.AsText.Length);
        string repeated = text.AsText.Length == 0 ? string.Empty : new System.Text.StringBuilder().Insert(0, text.AsText, times).ToString();
        return Value.Of(repeated).WithTrace(TraceOrigin.Unite(text.Trace, count.Trace));
    }

    /// <summary>The trace of two texts put together: the pieces of both.</summary>
    private static TextTrace? Join(in Site site, in Value left, int leftLength, in Value right, int rightLength)
    {
        if (left.Trace is null && right.Trace is null)
        {
            return null;
        }

        // Every text put together copies the pieces of both.
        int count = PiecesOf(left) + PiecesOf(right);
        site.Evaluator.CountWork(site.Right, count / PiecesPerStep);
        var pieces = new List<TracePiece>(count);
        SourceText source = site.Evaluator.CurrentSource;
        AddPieces(pieces, left, 0, leftLength, source, site.Left);
        AddPieces(pieces, right, leftLength, rightLength, source, site.Right);
        return TextTrace.Of(pieces);
    }

    private static int PiecesOf(in Value value) => value.Trace is TextTrace text ? text.Pieces.Length : 1;

    /// <summary>Adds what is known of a part of a text.</summary>
    public static void AddPieces(List<TracePiece> pieces, in Value value, int start, int length, SourceText source, Node node)
    {
        if (length == 0)
        {
            return;
        }

        if (value.Trace is TextTrace text)
        {
            foreach (TracePiece piece in text.Pieces)
            {
                pieces.Add(piece with { Start = piece.Start + start });
            }

            return;
        }

        pieces.Add(new TracePiece(start, length, source, node.Start, node.Length, IsVerbatim: false, ShownTrace(value)));
    }

    /// <summary>The trace of a value that is about to be shown: a computed number becomes a value of its own.</summary>
    public static object? ShownTrace(in Value value) =>
        value.Trace is Origin origin && value.IsNumber && Evaluator.ToData(value) is { } data
            ? (DataValue)(data with { Origin = origin })
            : value.Trace;
}
