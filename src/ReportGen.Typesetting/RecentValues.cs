using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Typesetting;

/// <summary>The values made last, by what they were made of; the oldest make room for new ones. Safe to use from several threads.</summary>
/// <typeparam name="TKey">What a value is made of.</typeparam>
/// <typeparam name="TValue">The values; immutable, or safe to use from several threads.</typeparam>
/// <param name="capacity">How many are kept.</param>
/// <param name="comparer">Tells keys apart; null asks the keys.</param>
internal sealed class RecentValues<TKey, TValue>(int capacity, IEqualityComparer<TKey>? comparer = null)
    where TKey : notnull
    where TValue : class
{
    private readonly Lock _gate = new();
    private readonly Dictionary<TKey, TValue> _values = new(comparer);
    private readonly Queue<TKey> _order = new();

    /// <summary>Gives the value of a key, known or made now. A value whose making was reported on is not kept.</summary>
    /// <param name="key">What it is made of.</param>
    /// <param name="diagnostics">Receives what the making reports.</param>
    /// <param name="make">Makes it; null when that fails.</param>
    /// <param name="holds">Tells whether a known value still is what would be made; null is always.</param>
    public TValue? Recall(TKey key, DiagnosticBag diagnostics, Func<DiagnosticBag, TValue?> make, Func<TValue, bool>? holds = null)
    {
        TValue? known;
        lock (_gate)
        {
            known = _values.GetValueOrDefault(key);
        }

        if (known is not null && holds?.Invoke(known) != false)
        {
            return known;
        }

        var found = new DiagnosticBag();
        TValue? made = make(found);
        diagnostics.AddRange(found.Items);
        if (made is not null && found.Items.Count == 0)
        {
            Keep(key, made);
        }

        return made;
    }

    private void Keep(TKey key, TValue value)
    {
        lock (_gate)
        {
            if (!_values.ContainsKey(key))
            {
                _order.Enqueue(key);
                if (_order.Count > capacity)
                {
                    _values.Remove(_order.Dequeue());
                }
            }

            _values[key] = value;
        }
    }
}
