using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

using ReportGen.Foundation.Sources;

namespace ReportGen.Foundation.Data;

/// <summary>A named value of a <see cref="MapValue"/>.</summary>
/// <param name="Key">The name.</param>
/// <param name="Value">The value.</param>
/// <param name="KeySpan">Location of the name; null if it was created by the program.</param>
public sealed record MapEntry(string Key, DataValue Value, SourceSpan? KeySpan = null);

/// <summary>Named values in the order they were written; names are unique.</summary>
public sealed record MapValue : DataValue
{
    private readonly Dictionary<string, MapEntry> _byKey;

    /// <summary>Creates a map.</summary>
    /// <param name="entries">Its entries; of two with the same name the first is kept.</param>
    public MapValue(IEnumerable<MapEntry> entries)
    {
        _byKey = new Dictionary<string, MapEntry>(StringComparer.Ordinal);
        ImmutableArray<MapEntry>.Builder kept = ImmutableArray.CreateBuilder<MapEntry>();
        foreach (MapEntry entry in entries)
        {
            if (_byKey.TryAdd(entry.Key, entry))
            {
                kept.Add(entry);
            }
        }

        Entries = kept.ToImmutable();
    }

    /// <summary>A map without entries.</summary>
    public static MapValue Empty { get; } = new([]);

    /// <summary>The entries in the order they were written.</summary>
    public ImmutableArray<MapEntry> Entries { get; }

    /// <summary>The value with a name, or null.</summary>
    /// <param name="key">The name.</param>
    public DataValue? this[string key] => _byKey.TryGetValue(key, out MapEntry? entry) ? entry.Value : null;

    /// <summary>The names in order.</summary>
    public IEnumerable<string> Keys => Entries.Select(entry => entry.Key);

    /// <summary>Finds an entry by name.</summary>
    /// <param name="key">The name.</param>
    /// <param name="entry">The entry found.</param>
    public bool TryGet(string key, [NotNullWhen(true)] out MapEntry? entry) => _byKey.TryGetValue(key, out entry);

    /// <summary>A copy with a value added or replaced.</summary>
    /// <param name="key">The name.</param>
    /// <param name="value">The value.</param>
    public MapValue With(string key, DataValue value)
    {
        IEnumerable<MapEntry> entries = _byKey.ContainsKey(key)
            ? Entries.Select(entry => entry.Key == key ? entry with { Value = value } : entry)
            : Entries.Append(new MapEntry(key, value));
        return new MapValue(entries) { Origin = Origin, Span = Span };
    }

    /// <inheritdoc/>
    public bool Equals(MapValue? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
