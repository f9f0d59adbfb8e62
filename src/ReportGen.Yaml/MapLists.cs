using System.Collections.Immutable;
using System.Globalization;

using ReportGen.Foundation.Data;

namespace ReportGen.Yaml;

/// <summary>Reads nested lists and maps.</summary>
public static class MapLists
{
    /// <summary>The values of a list; a single value counts as a list of one.</summary>
    /// <param name="reader">The map.</param>
    /// <param name="key">The key.</param>
    /// <param name="required">True to report its absence.</param>
    public static ImmutableArray<DataValue> List(this MapReader reader, string key, bool required = false) => reader.Value(key, required) switch
    {
        null => [],
        ListValue list => list.Items,
        { } single => [single],
    };

    /// <summary>The texts of a list; a single text counts as a list of one.</summary>
    /// <param name="reader">The map.</param>
    /// <param name="key">The key.</param>
    /// <param name="required">True to report its absence.</param>
    public static ImmutableArray<TextValue> Texts(this MapReader reader, string key, bool required = false)
    {
        ImmutableArray<TextValue>.Builder texts = ImmutableArray.CreateBuilder<TextValue>();
        foreach (DataValue item in reader.List(key, required))
        {
            if (reader.OfOneLine(key, MapReader.AsText(item)) is { } text)
            {
                texts.Add(text);
            }
            else
            {
                reader.Report(key, "a list of texts", item);
            }
        }

        return texts.ToImmutable();
    }

    /// <summary>The numbers of a list; a single number counts as a list of one.</summary>
    /// <param name="reader">The map.</param>
    /// <param name="key">The key.</param>
    /// <param name="required">True to report its absence.</param>
    public static ImmutableArray<NumberValue> Numbers(this MapReader reader, string key, bool required = false)
    {
        ImmutableArray<NumberValue>.Builder numbers = ImmutableArray.CreateBuilder<NumberValue>();
        foreach (DataValue item in reader.List(key, required))
        {
            if (item is NumberValue number)
            {
                numbers.Add(number);
            }
            else
            {
                reader.Report(key, "a list of numbers", item);
            }
        }

        return numbers.ToImmutable();
    }

    /// <summary>A nested map.</summary>
    /// <param name="reader">The map.</param>
    /// <param name="key">The key.</param>
    /// <param name="required">True to report its absence.</param>
    /// <param name="known">Keys that the map may contain.</param>
    public static MapReader? Child(this MapReader reader, string key, bool required = false, params ReadOnlySpan<string> known)
    {
        switch (reader.Value(key, required))
        {
            case null:
                return null;
            case MapValue map:
                return new MapReader(map, reader.Diagnostics, $"'{key}'", known);
            case { } other:
                reader.Report(key, "a map of keys", other);
                return null;
        }
    }

    /// <summary>The maps of a list; a single map counts as a list of one.</summary>
    /// <param name="reader">The map.</param>
    /// <param name="key">The key.</param>
    /// <param name="required">True to report its absence.</param>
    /// <param name="known">Keys that each map may contain.</param>
    public static ImmutableArray<MapReader> Children(this MapReader reader, string key, bool required = false, params ReadOnlySpan<string> known)
    {
        ImmutableArray<MapReader>.Builder readers = ImmutableArray.CreateBuilder<MapReader>();
        int number = 0;
        foreach (DataValue item in reader.List(key, required))
        {
            number++;
            if (item is MapValue map)
            {
                string subject = string.Create(CultureInfo.InvariantCulture, $"'{key}', entry {number}");
                readers.Add(new MapReader(map, reader.Diagnostics, subject, known));
            }
            else
            {
                reader.Report(key, "a list of maps", item);
            }
        }

        return readers.ToImmutable();
    }

    /// <summary>The entries of a map of maps, such as <c>data:</c> of a note, in the order written.</summary>
    /// <param name="reader">The map.</param>
    /// <param name="key">The key.</param>
    /// <param name="required">True to report its absence.</param>
    /// <param name="known">Keys that each map may contain.</param>
    public static ImmutableArray<NamedMap> NamedChildren(
        this MapReader reader,
        string key,
        bool required = false,
        params ReadOnlySpan<string> known)
    {
        ImmutableArray<NamedMap>.Builder readers = ImmutableArray.CreateBuilder<NamedMap>();
        foreach (MapEntry entry in reader.Child(key, required)?.Map.Entries ?? [])
        {
            if (entry.Value is MapValue map)
            {
                readers.Add(new NamedMap(entry, new MapReader(map, reader.Diagnostics, $"'{key}.{entry.Key}'", known)));
            }
            else
            {
                reader.Report($"{key}.{entry.Key}", "a map of keys", entry.Value);
            }
        }

        return readers.ToImmutable();
    }
}
