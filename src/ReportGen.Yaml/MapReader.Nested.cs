using System.Collections.Immutable;
using System.Globalization;

using ReportGen.Foundation.Data;

namespace ReportGen.Yaml;

/// <content>Lists and maps below a map.</content>
public sealed partial class MapReader
{
    /// <summary>The values of a list; a single value counts as a list of one.</summary>
    /// <param name="key">The key.</param>
    /// <param name="required">Report its absence.</param>
    public ImmutableArray<DataValue> List(string key, bool required = false) => Value(key, required) switch
    {
        null => [],
        ListValue list => list.Items,
        { } single => [single],
    };

    /// <summary>The texts of a list; a single text counts as a list of one.</summary>
    /// <param name="key">The key.</param>
    /// <param name="required">Report its absence.</param>
    public ImmutableArray<TextValue> Texts(string key, bool required = false)
    {
        ImmutableArray<TextValue>.Builder texts = ImmutableArray.CreateBuilder<TextValue>();
        foreach (DataValue item in List(key, required))
        {
            if (AsText(item) is { } text)
            {
                texts.Add(text);
            }
            else
            {
                Report(key, "a list of texts", item);
            }
        }

        return texts.ToImmutable();
    }

    /// <summary>The numbers of a list; a single number counts as a list of one.</summary>
    /// <param name="key">The key.</param>
    /// <param name="required">Report its absence.</param>
    public ImmutableArray<NumberValue> Numbers(string key, bool required = false)
    {
        ImmutableArray<NumberValue>.Builder numbers = ImmutableArray.CreateBuilder<NumberValue>();
        foreach (DataValue item in List(key, required))
        {
            if (item is NumberValue number)
            {
                numbers.Add(number);
            }
            else
            {
                Report(key, "a list of numbers", item);
            }
        }

        return numbers.ToImmutable();
    }

    /// <summary>A map below this one.</summary>
    /// <param name="key">The key.</param>
    /// <param name="required">Report its absence.</param>
    /// <param name="known">Keys that the map may hold.</param>
    public MapReader? Child(string key, bool required = false, params ReadOnlySpan<string> known)
    {
        switch (Value(key, required))
        {
            case null:
                return null;
            case MapValue map:
                return new MapReader(map, _diagnostics, $"'{key}'", known);
            case { } other:
                Report(key, "a map of keys", other);
                return null;
        }
    }

    /// <summary>The maps of a list; a single map counts as a list of one.</summary>
    /// <param name="key">The key.</param>
    /// <param name="required">Report its absence.</param>
    /// <param name="known">Keys that each map may hold.</param>
    public ImmutableArray<MapReader> Children(string key, bool required = false, params ReadOnlySpan<string> known)
    {
        ImmutableArray<MapReader>.Builder readers = ImmutableArray.CreateBuilder<MapReader>();
        int number = 0;
        foreach (DataValue item in List(key, required))
        {
            number++;
            if (item is MapValue map)
            {
                string subject = string.Create(CultureInfo.InvariantCulture, $"'{key}', entry {number}");
                readers.Add(new MapReader(map, _diagnostics, subject, known));
            }
            else
            {
                Report(key, "a list of maps", item);
            }
        }

        return readers.ToImmutable();
    }

    /// <summary>The maps by name of a map of maps, such as <c>data:</c> of a note; in the order written.</summary>
    /// <param name="key">The key.</param>
    /// <param name="required">Report its absence.</param>
    /// <param name="known">Keys that each map may hold.</param>
    public ImmutableArray<NamedMap> NamedChildren(
        string key,
        bool required = false,
        params ReadOnlySpan<string> known)
    {
        ImmutableArray<NamedMap>.Builder readers = ImmutableArray.CreateBuilder<NamedMap>();
        foreach (MapEntry entry in Child(key, required)?.Map.Entries ?? [])
        {
            if (entry.Value is MapValue map)
            {
                readers.Add(new NamedMap(entry, new MapReader(map, _diagnostics, $"'{key}.{entry.Key}'", known)));
            }
            else
            {
                Report($"{key}.{entry.Key}", "a map of keys", entry.Value);
            }
        }

        return readers.ToImmutable();
    }
}
