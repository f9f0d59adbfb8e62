using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace ReportGen.Templating.Values;

/// <summary>An object of a template: named values in the order they were added, some of them read-only.</summary>
internal sealed class ScriptObject
{
    // A few names are found faster by walking than by hashing.
    private const int IndexFrom = 8;

    private Entry[] _entries = [];
    private Dictionary<string, int>? _index;

    /// <summary>Number of names.</summary>
    public int Count { get; private set; }

    /// <summary>Who made the object, for messages; null for a plain one.</summary>
    public string? Name { get; init; }

    /// <summary>True for an object of builtin functions.</summary>
    public bool IsBuiltin => Name is not null;

    public string KeyAt(int position) => _entries[position].Key;

    public Value ValueAt(int position) => _entries[position].Value;

    public IEnumerable<string> Keys
    {
        get
        {
            for (int i = 0; i < Count; i++)
            {
                yield return _entries[i].Key;
            }
        }
    }

    public bool Contains(string key) => Find(key) >= 0;

    public bool TryGet(string key, out Value value)
    {
        int position = Find(key);
        value = position < 0 ? default : _entries[position].Value;
        return position >= 0;
    }

    public void Set(string key, Value value)
    {
        int position = Find(key);
        if (position >= 0)
        {
            _entries[position].Value = value;
            return;
        }

        if (Count == _entries.Length)
        {
            Array.Resize(ref _entries, Math.Max(4, Count * 2));
        }

        _entries[Count] = new Entry { Key = key, Value = value };
        _index?.Add(key, Count);
        Count++;
        if (Count == IndexFrom)
        {
            _index = new Dictionary<string, int>(StringComparer.Ordinal);
            for (int i = 0; i < Count; i++)
            {
                _index.Add(_entries[i].Key, i);
            }
        }
    }

    public void Remove(string key)
    {
        int position = Find(key);
        if (position < 0)
        {
            return;
        }

        Count--;
        Array.Copy(_entries, position + 1, _entries, position, Count - position);
        _entries[Count] = default;
        _index = null;
        if (Count >= IndexFrom)
        {
            _index = new Dictionary<string, int>(StringComparer.Ordinal);
            for (int i = 0; i < Count; i++)
            {
                _index.Add(_entries[i].Key, i);
            }
        }
    }

    public void Clear()
    {
        Array.Clear(_entries, 0, Count);
        Count = 0;
        _index = null;
    }

    public bool IsReadOnly(string key)
    {
        int position = Find(key);
        return position >= 0 && _entries[position].IsReadOnly;
    }

    public void SetReadOnly(string key)
    {
        int position = Find(key);
        if (position < 0)
        {
            Set(key, default);
            position = Find(key);
        }

        _entries[position].IsReadOnly = true;
    }

    private int Find(string key)
    {
        if (_index is not null)
        {
            return _index.TryGetValue(key, out int found) ? found : -1;
        }

        ReadOnlySpan<Entry> entries = _entries.AsSpan(0, Count);
        for (int i = 0; i < entries.Length; i++)
        {
            if (string.Equals(entries[i].Key, key, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    [SuppressMessage("Design", "MA0016", Justification = "Mutable in place by design.")]
    [StructLayout(LayoutKind.Auto)]
    private struct Entry
    {
        public string Key;
        public Value Value;
        public bool IsReadOnly;
    }
}
