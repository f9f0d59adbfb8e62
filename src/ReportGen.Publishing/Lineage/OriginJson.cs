using System.Collections.Immutable;
using System.Text.Json;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Origins;

namespace ReportGen.Publishing.Lineage;

/// <summary>Writes origins as JSON.</summary>
internal static class OriginJson
{
    /// <summary>Maximum depth of nested formulas; deeper inputs are listed only as cells of the value.</summary>
    private const int MaximumDepth = 4;

    /// <summary>Minimum number of consecutive cells of a column that are written as a range.</summary>
    private const int ShortestRange = 4;

    /// <summary>
    /// Writes cells as <c>{file, row, column, name}</c>, a range of rows with <c>toRow</c>, and keys as
    /// <c>{file, key, row, column}</c>; rows and columns are counted from 1.
    /// </summary>
    /// <param name="json">The JSON writer.</param>
    /// <param name="leaves">Cells and keys.</param>
    public static void WriteLeaves(Utf8JsonWriter json, ImmutableArray<Origin> leaves)
    {
        for (int i = 0; i < leaves.Length;)
        {
            int length = RangeLength(leaves, i);
            WriteLeaf(json, leaves[i], length);
            i += length;
        }
    }

    /// <summary>The formulas of an origin that are not inputs of another one.</summary>
    /// <param name="origin">The origin.</param>
    public static ImmutableArray<FormulaOrigin> FormulasOf(Origin origin)
    {
        ImmutableArray<FormulaOrigin>.Builder formulas = ImmutableArray.CreateBuilder<FormulaOrigin>();
        foreach (Origin part in Parts(origin))
        {
            if (part is FormulaOrigin formula && !formulas.Contains(formula))
            {
                formulas.Add(formula);
            }
        }

        return formulas.ToImmutable();
    }

    /// <summary>Writes the members <c>name</c>, <c>formula</c> and <c>inputs</c>.</summary>
    /// <param name="json">The JSON writer.</param>
    /// <param name="formula">The formula.</param>
    public static void WriteFormula(Utf8JsonWriter json, FormulaOrigin formula) => WriteFormula(json, formula, depth: 1);

    /// <summary>Name of a reason in files: <c>not-meaningful</c> and so on.</summary>
    /// <param name="reason">The reason.</param>
    public static string NameOf(MissingReason reason) => reason switch
    {
        MissingReason.NotMeaningful => "not-meaningful",
        MissingReason.NoConsensus => "no-consensus",
        MissingReason.Suspended => "suspended",
        MissingReason.NotListed => "not-listed",
        _ => "not-available",
    };

    private static void WriteFormula(Utf8JsonWriter json, FormulaOrigin formula, int depth)
    {
        json.WriteString("name"u8, formula.Name);
        json.WriteString("formula"u8, formula.Formula);
        if (depth > MaximumDepth)
        {
            return;
        }

        json.WriteStartArray("inputs"u8);
        ImmutableArray<Origin>.Builder leaves = ImmutableArray.CreateBuilder<Origin>();
        foreach (Origin input in formula.Inputs.SelectMany(Parts))
        {
            if (input is not FormulaOrigin inner)
            {
                leaves.Add(input);
                continue;
            }

            WriteLeaves(json, leaves.ToImmutable());
            leaves.Clear();
            json.WriteStartObject();
            WriteFormula(json, inner, depth + 1);
            json.WriteEndObject();
        }

        WriteLeaves(json, leaves.ToImmutable());
        json.WriteEndArray();
    }

    /// <summary>The origin without its unions, in order.</summary>
    private static IEnumerable<Origin> Parts(Origin origin)
    {
        // Unions may be nested tens of thousands deep, so recursion is avoided by an explicit stack.
        var open = new Stack<Origin>();
        open.Push(origin);
        while (open.TryPop(out Origin? part))
        {
            if (part is UnionOrigin union)
            {
                open.Push(union.Second);
                open.Push(union.First);
            }
            else
            {
                yield return part;
            }
        }
    }

    private static int RangeLength(ImmutableArray<Origin> leaves, int start)
    {
        if (leaves[start] is not CellOrigin first)
        {
            return 1;
        }

        int length = 1;
        while (start + length < leaves.Length
            && leaves[start + length] is CellOrigin next
            && next.Row == first.Row + length
            && next.Column == first.Column
            && next.File == first.File)
        {
            length++;
        }

        return length >= ShortestRange ? length : 1;
    }

    private static void WriteLeaf(Utf8JsonWriter json, Origin leaf, int rows)
    {
        json.WriteStartObject();
        switch (leaf)
        {
            case CellOrigin cell:
                json.WriteString("file"u8, cell.File);
                json.WriteNumber("row"u8, cell.Row);
                if (rows > 1)
                {
                    json.WriteNumber("toRow"u8, cell.Row + rows - 1);
                }

                json.WriteNumber("column"u8, cell.Column);
                json.WriteString("name"u8, cell.ColumnName);
                break;
            case KeyOrigin key:
                json.WriteString("file"u8, key.File);
                json.WriteString("key"u8, key.Key);
                if (key.Span is { } span)
                {
                    json.WriteNumber("row"u8, span.StartPosition.Line);
                    json.WriteNumber("column"u8, span.StartPosition.Column);
                }

                break;
        }

        json.WriteEndObject();
    }
}
