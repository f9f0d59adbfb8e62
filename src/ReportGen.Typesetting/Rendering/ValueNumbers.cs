namespace ReportGen.Typesetting.Rendering;

/// <summary>Assigns numbers to the values shown in a document, to distinguish the parts of one value from two equal values.</summary>
internal sealed class ValueNumbers
{
    private readonly Dictionary<object, int> _numbers = new(ReferenceEqualityComparer.Instance);

    /// <summary>Number of a value, from 1, in the order of first use.</summary>
    /// <param name="shown">The value, or the span of template output that shows it; compared by reference.</param>
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
