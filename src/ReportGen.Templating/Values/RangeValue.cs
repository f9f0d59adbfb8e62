using System.Numerics;

namespace ReportGen.Templating.Values;

/// <summary>The integers from one to another, up or down.</summary>
/// <param name="From">The first.</param>
/// <param name="To">The last, or the one behind it.</param>
/// <param name="IsExclusive">True when <paramref name="To"/> is not in the range.</param>
internal sealed record RangeValue(BigInteger From, BigInteger To, bool IsExclusive)
{
    /// <summary>How many integers; an exclusive range of equal ends has none.</summary>
    public BigInteger Length => BigInteger.Abs(To - From) + (IsExclusive ? 0 : 1);

    public Value At(int index) => Value.Fit(To >= From ? From + index : From - index);
}
