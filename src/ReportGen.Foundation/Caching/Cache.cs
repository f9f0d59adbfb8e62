using System.Diagnostics.CodeAnalysis;

using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Foundation.Caching;

/// <summary>
/// Values by what they were made of, bounded by their weight: the least recently used leave first. A value must be a
/// function of its key, or be checked by whoever asks for it, so that results are the same whatever is cached. Safe to use
/// from several threads, none of which waits while another makes a value.
/// </summary>
/// <typeparam name="TKey">What a value is made of.</typeparam>
/// <typeparam name="TValue">The values; immutable, or safe to use from several threads.</typeparam>
public sealed class Cache<TKey, TValue>
    where TKey : notnull
    where TValue : class
{
    private readonly long _capacity;
    private readonly Func<TValue, long> _weightOf;
    private readonly Lock _gate = new();
    private readonly Dictionary<TKey, LinkedListNode<Entry>> _entries;

    /// <summary>The entries, the most recently used first.</summary>
    private readonly LinkedList<Entry> _order = new();

    private long _weight;

    /// <summary>An empty cache.</summary>
    /// <param name="capacity">The most that all values weigh together. A value that weighs more is not kept.</param>
    /// <param name="weightOf">
    /// Weight of a value, in the unit of the capacity. A value weighs 1 at least, and always 1 when this is null: the
    /// capacity is then the number of values.
    /// </param>
    /// <param name="comparer">Compares keys; null is the default comparer.</param>
    public Cache(long capacity, Func<TValue, long>? weightOf = null, IEqualityComparer<TKey>? comparer = null)
    {
        _capacity = capacity;
        _weightOf = weightOf ?? (static _ => 1);
        _entries = new Dictionary<TKey, LinkedListNode<Entry>>(comparer);
    }

    /// <summary>Finds a value.</summary>
    /// <param name="key">What it was made of.</param>
    /// <param name="value">The value.</param>
    /// <returns>False when it is not cached.</returns>
    public bool TryGet(TKey key, [NotNullWhen(true)] out TValue? value)
    {
        lock (_gate)
        {
            return Use(_entries.GetValueOrDefault(key), out value);
        }
    }

    /// <summary>Finds a value by another form of its key, so that the key itself need not be made.</summary>
    /// <typeparam name="TAlternate">The other form; the comparer implements <see cref="IAlternateEqualityComparer{TAlternate, T}"/>.</typeparam>
    /// <param name="key">What it was made of.</param>
    /// <param name="value">The value.</param>
    /// <returns>False when it is not cached.</returns>
    /// <exception cref="InvalidOperationException">The comparer does not know the other form.</exception>
    public bool TryGetAlternate<TAlternate>(TAlternate key, [NotNullWhen(true)] out TValue? value)
        where TAlternate : notnull, allows ref struct
    {
        lock (_gate)
        {
            _entries.GetAlternateLookup<TAlternate>().TryGetValue(key, out LinkedListNode<Entry>? node);
            return Use(node, out value);
        }
    }

    /// <summary>Caches a value, in place of the one that the key had.</summary>
    /// <param name="key">What it was made of.</param>
    /// <param name="value">The value.</param>
    public void Set(TKey key, TValue value)
    {
        long weight = Math.Max(1, _weightOf(value));
        lock (_gate)
        {
            if (_entries.TryGetValue(key, out LinkedListNode<Entry>? old))
            {
                Remove(old);
            }

            if (weight > _capacity)
            {
                return;
            }

            while (_weight > _capacity - weight)
            {
                Remove(_order.Last!);
            }

            _entries.Add(key, _order.AddFirst(new Entry(key, value, weight)));
            _weight += weight;
        }
    }

    /// <summary>Gives a value, cached or made now. Two threads that miss it at the same time both make it.</summary>
    /// <typeparam name="TState">Type of the state.</typeparam>
    /// <param name="key">What it is made of.</param>
    /// <param name="state">Passed to <paramref name="make"/>, which then needs no closure.</param>
    /// <param name="make">Makes the value.</param>
    public TValue GetOrAdd<TState>(TKey key, TState state, Func<TState, TValue> make)
    {
        if (!TryGet(key, out TValue? value))
        {
            value = make(state);
            Set(key, value);
        }

        return value;
    }

    /// <summary>Gives a value, cached or made now. A value whose making reports something is not cached: it is reported each time.</summary>
    /// <param name="key">What it is made of.</param>
    /// <param name="diagnostics">Receives the diagnostics of the factory.</param>
    /// <param name="make">Makes the value; null when that fails.</param>
    /// <param name="isCurrent">Checks a cached value against what is not in the key; null where the key says all.</param>
    public TValue? GetOrMake(TKey key, DiagnosticBag diagnostics, Func<DiagnosticBag, TValue?> make, Func<TValue, bool>? isCurrent = null)
    {
        if (TryGet(key, out TValue? known) && isCurrent?.Invoke(known) != false)
        {
            return known;
        }

        var found = new DiagnosticBag();
        TValue? made = make(found);
        diagnostics.AddRange(found.Items);
        if (made is not null && found.Items.Count == 0)
        {
            Set(key, made);
        }

        return made;
    }

    private bool Use(LinkedListNode<Entry>? node, [NotNullWhen(true)] out TValue? value)
    {
        if (node is null)
        {
            value = null;
            return false;
        }

        if (node != _order.First)
        {
            _order.Remove(node);
            _order.AddFirst(node);
        }

        value = node.Value.Value;
        return true;
    }

    private void Remove(LinkedListNode<Entry> node)
    {
        _entries.Remove(node.Value.Key);
        _order.Remove(node);
        _weight -= node.Value.Weight;
    }

    private readonly record struct Entry(TKey Key, TValue Value, long Weight);
}
