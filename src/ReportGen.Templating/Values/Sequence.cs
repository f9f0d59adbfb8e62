using ReportGen.Core.Data;

namespace ReportGen.Templating.Values;

/// <summary>One way to read everything that has items: arrays, ranges, lists of the data, the entries of an object.</summary>
internal readonly struct Sequence
{
    private readonly object? _items;
    private readonly bool _traced;
    private readonly object? _trace;

    private Sequence(object items, int count, bool traced, object? trace = null)
    {
        _items = items;
        _trace = trace;
        _traced = traced;
        Count = count;
    }

    public int Count { get; }

    public Value this[int index] => _items switch
    {
        List<Value> list => list[index],
        RangeValue range => range.At(index).WithTrace(_trace),
        ListValue data => Value.FromData(data.Items[index], _traced),
        ScriptObject map => Pair(map.KeyAt(index), map.ValueAt(index)),
        MapValue map => Pair(map.Entries[index].Key, Value.FromData(map.Entries[index].Value, _traced)),
        _ => default,
    };

    /// <summary>Reads a value as a sequence; false when it has no items.</summary>
    public static bool TryRead(in Value value, bool traced, out Sequence sequence)
    {
        sequence = default;
        switch (value.Kind)
        {
            case ValueKind.Array when value.Reference is ScriptArray array:
                sequence = new Sequence(array.Items, array.Items.Count, traced);
                return true;
            case ValueKind.Array:
                var list = (ListValue)value.Reference!;
                sequence = new Sequence(list, list.Items.Length, traced);
                return true;
            case ValueKind.Range:
                RangeValue range = value.AsRange;
                sequence = new Sequence(range, (int)System.Numerics.BigInteger.Min(range.Length, int.MaxValue), traced, value.Trace);
                return true;
            case ValueKind.Object when value.Reference is ScriptObject map:
                sequence = new Sequence(map, map.Count, traced);
                return true;
            case ValueKind.Object:
                var data = (MapValue)value.Reference!;
                sequence = new Sequence(data, data.Entries.Length, traced);
                return true;
            default:
                return false;
        }
    }

    public List<Value> ToList()
    {
        if (_items is List<Value> list)
        {
            return [.. list];
        }

        var copy = new List<Value>(Count);
        for (int i = 0; i < Count; i++)
        {
            copy.Add(this[i]);
        }

        return copy;
    }

    private static Value Pair(string key, Value value)
    {
        var pair = new ScriptObject();
        pair.Set("key", Value.Of(key));
        pair.Set("value", value);
        return Value.Of(pair);
    }
}
