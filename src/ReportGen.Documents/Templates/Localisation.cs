using System.Collections.Immutable;

using ReportGen.Foundation.Data;

namespace ReportGen.Documents.Templates;

/// <summary>Extracts one language from a tree with values in several languages.</summary>
internal static class Localisation
{
    private static readonly string[] Languages = ["zh", "en"];

    /// <summary>The tree with every <c>{zh: …, en: …}</c> map replaced by its text in one language.</summary>
    /// <param name="value">The tree.</param>
    /// <param name="language">Language tag.</param>
    public static DataValue In(DataValue value, string language) => value switch
    {
        MapValue map when IsLocalised(map) => map[language] ?? map.Entries[0].Value,
        MapValue map => new MapValue(map.Entries.Select(entry => entry with { Value = In(entry.Value, language) }))
        {
            Origin = map.Origin,
            Span = map.Span,
        },
        ListValue list => list with { Items = [.. list.Items.Select(item => In(item, language))] },
        _ => value,
    };

    /// <summary>The values of a row, with <c>name_zh</c> or <c>name_en</c> also available as <c>name</c>.</summary>
    /// <param name="row">The row.</param>
    /// <param name="language">Language tag.</param>
    public static MapValue RowIn(MapValue row, string language)
    {
        string suffix = "_" + language;
        ImmutableArray<MapEntry>.Builder entries = ImmutableArray.CreateBuilder<MapEntry>();
        entries.AddRange(row.Entries);
        foreach (MapEntry entry in row.Entries)
        {
            if (entry.Key.EndsWith(suffix, StringComparison.Ordinal))
            {
                string name = entry.Key[..^suffix.Length];
                if (!row.TryGet(name, out _))
                {
                    entries.Add(new MapEntry(name, entry.Value, entry.KeySpan));
                }
            }
        }

        return new MapValue(entries) { Origin = row.Origin, Span = row.Span };
    }

    private static bool IsLocalised(MapValue map) =>
        !map.Entries.IsEmpty && map.Keys.All(key => Languages.Contains(key, StringComparer.Ordinal));
}
