using System.Diagnostics.CodeAnalysis;

using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Foundation.Caching;

/// <summary>
/// A cache of bounded weight that evicts the least recently used values first. A value must be a
/// function of its key, or be validated by the caller, so that results do not depend on the content of the cache. Safe to use
/// from several threads; none of them blocks while another creates a value.
/// </summary>
/// <typeparam name="TKey">Type of the keys.</typeparam>
/// <typeparam name="TValue">Type of the values; immutable, or safe to use from several threads.</typeparam>
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

    /// <summary>Creates an empty cache.</summary>
    /// <param name="capacity">Maximum total weight of the values. A heavier value is not cached.</param>
    /// <param name="weightOf">
    /// Weight of a value, in the unit of the capacity; at least 1. If null, every value has the weight 1, and the
    /// capacity is the number of values.
    /// </param>
    /// <param name="comparer">Compares keys; null is the default comparer.</param>
    public Cache(long capacity, Func<TValue, long>? weightOf = null, IEqualityComparer<TKey>? comparer = null)
    {
        _capacity = capacity;
        _weightOf = weightOf ?? (static _ => 1);
        _entries = new Dictionary<TKey, LinkedListNode<Entry>>(comparer);
    }

    /// <summary>Finds a value.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    /// <returns>False if it is not cached.</returns>
    public bool TryGet(TKey key, [NotNullWhen(true)] out TValue? value)
    {
        lock (_gate)
        {
            return Use(_entries.GetValueOrDefault(key), out value);
        }
    }

    /// <summary>Finds a value by an alternate form of its key, so that the key itself need not be created.</summary>
    /// <typeparam name="TAlternate">The alternate form; the comparer implements <see cref="IAlternateEqualityComparer{TAlternate, T}"/>.</typeparam>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    /// <returns>False if it is not cached.</returns>
    /// <exception cref="InvalidOperationException">The comparer does not support the alternate form.</exception>
    public bool TryGetAlternate<TAlternate>(TAlternate key, [NotNullWhen(true)] out TValue? value)
        where TAlternate : notnull, allows ref struct
    {
        lock (_gate)
        {
            _entries.GetAlternateLookup<TAlternate>().TryGetValue(key, out LinkedListNode<Entry>? node);
            return Use(node, out value);
        }
    }

    /// <summary>Adds a value, or replaces the value of a key.</summary>
    /// <param name="key">The key.</param>
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

    /// <summary>Returns a cached value, or creates it. Two threads that miss it at the same time both create it.</summary>
    /// <typeparam name="TState">Type of the state.</typeparam>
    /// <param name="key">The key.</param>
    /// <param name="state">Passed to <paramref name="make"/>, to avoid a closure.</param>
    /// <param name="make">Creates the value.</param>
    public TValue GetOrAdd<TState>(TKey key, TState state, Func<TState, TValue> make)
    {
        if (!TryGet(key, out TValue? value))
        {
            value = make(state);
            Set(key, value);
        }

        return value;
    }

    /// <summary>Returns a cached value, or creates it. A value whose creation reports diagnostics is not cached, so that they are reported each time.</summary>
    /// <param name="key">The key.</param>
    /// <param name="diagnostics">Receives the diagnostics of the factory.</param>
    /// <param name="make">Creates the value; null if that fails.</param>
    /// <param name="isCurrent">Validates a cached value against inputs that are not part of the key; null if there are none.</param>
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
