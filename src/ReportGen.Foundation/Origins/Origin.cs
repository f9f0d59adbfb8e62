using System.Collections.Immutable;

using ReportGen.Foundation.Sources;

namespace ReportGen.Foundation.Origins;

/// <summary>Where a value came from: a cell, a key of a YAML file, a formula over other values, or several of them.</summary>
/// <remarks>
/// Every value read from data carries one through all stages, up to the rectangle on the page that
/// shows it. A null origin means: no data behind it, a person typed it.
/// </remarks>
public abstract record Origin
{
    /// <summary>Both origins together; null when both are null, and the one when the other adds nothing.</summary>
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

    /// <summary>The cells and keys at the bottom, each once, in order of first use.</summary>
    public ImmutableArray<Origin> Leaves()
    {
        var leaves = new List<Origin>();
        var seen = new HashSet<Origin>(ReferenceEqualityComparer.Instance);
        var known = new HashSet<Origin>();
        // A loop over a large table builds unions tens of thousands deep: walk with a stack of our own.
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
/// <param name="Row">Line of the cell's record in the file, from 1 (the head is a line too).</param>
/// <param name="Column">Column from 1.</param>
/// <param name="ColumnName">Name in the head, empty when there is none.</param>
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
/// <param name="Inputs">The origins of its inputs, in the formula's order.</param>
public sealed record FormulaOrigin(string Name, string Formula, ImmutableArray<Origin> Inputs) : Origin
{
    /// <inheritdoc/>
    public bool Equals(FormulaOrigin? other) =>
        other is not null && Name == other.Name && Formula == other.Formula && Inputs.SequenceEqual(other.Inputs);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Formula, Inputs.Length);
}

/// <summary>Two origins behind one text. Compares by reference: unions nest deeply and are never keys.</summary>
/// <param name="First">One.</param>
/// <param name="Second">The other.</param>
public sealed record UnionOrigin(Origin First, Origin Second) : Origin
{
    /// <inheritdoc/>
    public bool Equals(UnionOrigin? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
