using System.Collections.Immutable;

using ReportGen.Foundation.Sources;

namespace ReportGen.Foundation.Origins;

/// <summary>The origin of a value: a cell, a key of a YAML file, a formula over other values, or several of them.</summary>
/// <remarks>
/// Every value read from data keeps its origin through all stages, up to the rectangle on the page that
/// shows it. A null origin means that the value does not come from data but was typed.
/// </remarks>
public abstract record Origin
{
    /// <summary>Combines two origins; null if both are null, and one of them if the other adds nothing.</summary>
    /// <param name="first">An origin or null.</param>
    /// <param name="second">Another origin or null.</param>
    public static Origin? Union(Origin? first, Origin? second)
    {
        if (first is null || ReferenceEquals(first, second))
        {
            return second;
        }

        return second is null ? first : new UnionOrigin(first, second);
    }

    /// <summary>The underlying cells and keys, each once, in order of first use.</summary>
    public ImmutableArray<Origin> Leaves()
    {
        var leaves = new List<Origin>();
        var seen = new HashSet<Origin>(ReferenceEqualityComparer.Instance);
        var known = new HashSet<Origin>();
        // A loop over a large table nests unions tens of thousands of levels deep, so the walk is iterative.
        var open = new Stack<Origin>();
        open.Push(this);
        while (open.TryPop(out Origin? origin))
        {
            if (!seen.Add(origin))
            {
                continue;
            }

            switch (origin)
            {
                case UnionOrigin union:
                    open.Push(union.Second);
                    open.Push(union.First);
                    break;
                case FormulaOrigin formula:
                    for (int i = formula.Inputs.Length - 1; i >= 0; i--)
                    {
                        open.Push(formula.Inputs[i]);
                    }

                    break;
                default:
                    if (known.Add(origin))
                    {
                        leaves.Add(origin);
                    }

                    break;
            }
        }

        return [.. leaves];
    }
}

/// <summary>A cell of a data file.</summary>
/// <param name="File">Path of the file, relative to the content folder, with forward slashes.</param>
/// <param name="Row">Line of the cell's record in the file, from 1 (the header is line 1).</param>
/// <param name="Column">Column from 1.</param>
/// <param name="ColumnName">Name in the header; empty if there is none.</param>
/// <param name="Span">Location of the cell.</param>
public sealed record CellOrigin(string File, int Row, int Column, string ColumnName, SourceSpan? Span) : Origin;

/// <summary>A value of a YAML file.</summary>
/// <param name="File">Path of the file, relative to the content folder, with forward slashes.</param>
/// <param name="Key">Path of keys, such as <c>target_price.value</c>.</param>
/// <param name="Span">Location of the value.</param>
public sealed record KeyOrigin(string File, string Key, SourceSpan? Span) : Origin;

/// <summary>A computed value.</summary>
/// <param name="Name">The figure's standard name, such as <c>forward PE</c>.</param>
/// <param name="Formula">The formula in words or symbols, such as <c>market cap / net profit</c>.</param>
/// <param name="Inputs">The origins of its inputs, in the order of the formula.</param>
public sealed record FormulaOrigin(string Name, string Formula, ImmutableArray<Origin> Inputs) : Origin
{
    /// <inheritdoc/>
    public bool Equals(FormulaOrigin? other) =>
        other is not null && Name == other.Name && Formula == other.Formula && Inputs.SequenceEqual(other.Inputs);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Formula, Inputs.Length);
}

/// <summary>The union of two origins. Compared by reference: unions can be deeply nested and are never used as keys.</summary>
/// <param name="First">The first origin.</param>
/// <param name="Second">The second origin.</param>
public sealed record UnionOrigin(Origin First, Origin Second) : Origin
{
    /// <inheritdoc/>
    public bool Equals(UnionOrigin? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
