using System.Collections.Immutable;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Yaml;

/// <summary>Reads texts in the languages of the house.</summary>
public static class MapTexts
{
    /// <summary>A text in the languages of the house: one text for all, or a map with the keys <c>zh</c> and <c>en</c>.</summary>
    /// <param name="reader">The map.</param>
    /// <param name="key">The key.</param>
    /// <param name="languages">Required languages; empty to accept any.</param>
    /// <param name="required">True to report its absence.</param>
    public static LocalText? Local(this MapReader reader, string key, IReadOnlyCollection<string> languages, bool required = false) =>
        reader.Value(key, required) is { } value ? LocalOf(reader, key, value, languages) : null;

    /// <summary>The texts of a list, each for all languages or by language.</summary>
    /// <param name="reader">The map.</param>
    /// <param name="key">The key.</param>
    /// <param name="languages">Required languages.</param>
    /// <param name="required">True to report its absence.</param>
    public static ImmutableArray<LocalText> Locals(this MapReader reader, string key, IReadOnlyCollection<string> languages, bool required = false) =>
        [.. reader.List(key, required).Select(item => LocalOf(reader, key, item, languages)).OfType<LocalText>()];

    private static LocalText? LocalOf(MapReader reader, string key, DataValue value, IReadOnlyCollection<string> languages)
    {
        if (reader.OfOneLine(key, MapReader.AsText(value)) is { } same)
        {
            return LocalText.Same(same);
        }

        if (value is not MapValue map)
        {
            reader.Report(key, "a text, or a map with the keys zh and en", value);
            return null;
        }

        var texts = new MapReader(map, reader.Diagnostics, $"'{key}'", "zh", "en");
        ImmutableSortedDictionary<string, TextValue>.Builder byLanguage =
            ImmutableSortedDictionary.CreateBuilder<string, TextValue>(StringComparer.Ordinal);
        foreach (string language in (ReadOnlySpan<string>)["zh", "en"])
        {
            if (texts.Text(language) is { } text)
            {
                byLanguage[language] = text;
            }
            else if (map[language] is null or MissingValue && languages.Contains(language, StringComparer.Ordinal))
            {
                reader.Diagnostics.Report(
                    YamlCodes.MissingLanguage,
                    reader.SpanOf(key),
                    $"'{key}' has no text in the language '{language}'.",
                    $"Add '{language}: …' below '{key}'.");
            }
        }

        texts.RejectUnknown();
        return new LocalText(byLanguage.ToImmutable());
    }
}
