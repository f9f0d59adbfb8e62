using System.Collections.Immutable;

using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Pages;
using ReportGen.Core.Sources;
using ReportGen.Yaml;

namespace ReportGen.Composition.Styles;

/// <summary>
/// Reads one map of a theme: lengths in the unit that the theme's head declares, and colours by name of the
/// palette or as <c>#RRGGBB</c>. A value that cannot be read is reported and stands as zero or black; a theme
/// with errors is never used.
/// </summary>
/// <param name="reader">The map; null stands for one that is missing and has been reported.</param>
/// <param name="palette">Colours by name.</param>
/// <param name="diagnostics">Receives what is wrong.</param>
internal sealed class ThemeSection(
    MapReader? reader,
    ImmutableSortedDictionary<string, Colour> palette,
    DiagnosticBag diagnostics)
{
    /// <summary>True when the key is written.</summary>
    /// <param name="key">The key.</param>
    public bool Has(string key) => reader?.Has(key) == true;

    /// <summary>True when the key holds a map.</summary>
    /// <param name="key">The key.</param>
    public bool IsMap(string key) => reader?.Map[key] is MapValue;

    /// <summary>Where the value of a key is written.</summary>
    /// <param name="key">The key.</param>
    public SourceSpan? SpanOf(string key) => reader?.Map[key]?.Span ?? reader?.Map.Span;

    /// <summary>A map below this one.</summary>
    /// <param name="key">The key.</param>
    public ThemeSection Child(string key) => new(reader?.Child(key, required: true), palette, diagnostics);

    /// <summary>A map below this one that a theme may leave out.</summary>
    /// <param name="key">The key.</param>
    public ThemeSection Optional(string key) => new(reader?.Child(key), palette, diagnostics);

    /// <summary>One of some words, or a meaning where the key is absent.</summary>
    /// <param name="key">The key.</param>
    /// <param name="choices">The words with their meanings.</param>
    /// <param name="absent">The meaning of an absent key.</param>
    public T ChoiceOr<T>(string key, IReadOnlyDictionary<string, T> choices, T absent)
        where T : struct, Enum => reader?.Has(key) == true ? reader.Choice(key, choices) ?? absent : absent;

    /// <summary>A length in millimetres, as points, or another where the key is absent.</summary>
    /// <param name="key">The key.</param>
    /// <param name="absent">The other, in points.</param>
    public double MillimetresOr(string key, double absent) => reader?.Length(key, LengthUnit.Millimetre) ?? absent;

    /// <summary>The names of the map in order.</summary>
    public IEnumerable<string> Keys => reader?.Map.Keys ?? [];

    /// <summary>A length in points.</summary>
    /// <param name="key">The key.</param>
    public double Points(string key) => reader?.Length(key, LengthUnit.Point, required: true) ?? 0;

    /// <summary>A length in millimetres, as points.</summary>
    /// <param name="key">The key.</param>
    public double Millimetres(string key) => reader?.Length(key, LengthUnit.Millimetre, required: true) ?? 0;

    /// <summary>A bare number.</summary>
    /// <param name="key">The key.</param>
    public double Number(string key) => (double)(reader?.Number(key, required: true)?.Number ?? 0);

    /// <summary>A bare number, or another where the key is absent.</summary>
    /// <param name="key">The key.</param>
    /// <param name="absent">The other.</param>
    public double NumberOr(string key, double absent) => (double?)reader?.Number(key)?.Number ?? absent;

    /// <summary>Bare numbers in a list.</summary>
    /// <param name="key">The key.</param>
    public ImmutableArray<double> Numbers(string key) =>
        [.. (reader?.Numbers(key, required: true) ?? []).Select(number => (double)number.Number)];

    /// <summary>A word.</summary>
    /// <param name="key">The key.</param>
    public string Text(string key) => reader?.Text(key, required: true)?.Text ?? string.Empty;

    /// <summary>A truth value, false where the key is absent.</summary>
    /// <param name="key">The key.</param>
    public bool Flag(string key) => reader?.Flag(key) ?? false;

    /// <summary>A colour.</summary>
    /// <param name="key">The key.</param>
    public Colour Colour(string key)
    {
        return reader?.Text(key, required: true) is { } text ? ColourOf(text) : Core.Pages.Colour.Black;
    }

    /// <summary>Colours in a list.</summary>
    /// <param name="key">The key.</param>
    public ImmutableArray<Colour> Colours(string key) => [.. (reader?.Texts(key, required: true) ?? []).Select(ColourOf)];

    private Colour ColourOf(TextValue text)
    {
        if (palette.TryGetValue(text.Text, out Colour named) || Core.Pages.Colour.TryParse(text.Text, out named))
        {
            return named;
        }

        diagnostics.Error("STY002", text.Span, $"There is no colour '{text.Text}' in the palette.", Spelling.Hint(text.Text, [.. palette.Keys]));
        return Core.Pages.Colour.Black;
    }

    /// <summary>A rule: <c>{weight, colour}</c>.</summary>
    /// <param name="key">The key.</param>
    public Rule Rule(string key)
    {
        ThemeSection rule = Child(key);
        return new Rule(rule.Points("weight"), rule.Colour("colour"));
    }
}
