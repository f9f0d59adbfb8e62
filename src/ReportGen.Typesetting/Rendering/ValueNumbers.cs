namespace ReportGen.Typesetting.Rendering;

/// <summary>Numbers the values that a document shows, so that the pieces of one value can be told from two equal values.</summary>
internal sealed class ValueNumbers
{
    private readonly Dictionary<object, int> _numbers = new(ReferenceEqualityComparer.Instance);

    /// <summary>Number of a value, from 1, in the order of first asking.</summary>
    /// <param name="shown">The value, or the stretch of template output that shows it; told apart by reference.</param>
    public int Of(object shown)
    {
        if (!_numbers.TryGetValue(shown, out int number))
        {
            number = _numbers.Count + 1;
            _numbers.Add(shown, number);
        }

        return number;
    }
}
