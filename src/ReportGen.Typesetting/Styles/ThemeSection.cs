using System.Collections.Immutable;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;
using ReportGen.Graphics.Pages;
using ReportGen.Typesetting.Styles.Keys;
using ReportGen.Yaml;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Typesetting.Styles;

/// <summary>
/// Reads one map of a theme: lengths in the unit of their key, and colours by name of the
/// palette or as <c>#RRGGBB</c>. A value that cannot be read is reported and replaced by zero or black; a theme
/// with errors is never used.
/// </summary>
/// <param name="reader">The map; null for a missing one that has been reported.</param>
/// <param name="palette">Colours by name.</param>
/// <param name="diagnostics">Receives the diagnostics.</param>
internal sealed class ThemeSection(
    MapReader? reader,
    ImmutableSortedDictionary<string, Colour> palette,
    DiagnosticBag diagnostics)
{
    /// <summary>The names of the map in order.</summary>
    public IEnumerable<string> Keys => reader?.Map.Keys ?? [];

    /// <summary>True when the key is present.</summary>
    /// <param name="key">The key.</param>
    public bool Has(KeyDescriptor key) => reader?.Has(key) == true;

    /// <summary>True when the value of a theme-defined name is a map.</summary>
    /// <param name="name">The name.</param>
    public bool IsMap(string name) => reader?.Map[name] is MapValue;

    /// <summary>Location of the value of a key.</summary>
    /// <param name="key">The key.</param>
    public SourceSpan? SpanOf(KeyDescriptor key) => reader?.Map[key.Name]?.Span ?? reader?.Map.Span;

    /// <summary>The nested map of a key.</summary>
    /// <param name="key">The key.</param>
    public ThemeSection Child(Key<MapReader?> key) => new(reader?.Read(key), palette, diagnostics);

    /// <summary>The nested map of a theme-defined name.</summary>
    /// <param name="name">The name.</param>
    public ThemeSection Named(string name) => new(reader?.Child(name, required: true), palette, diagnostics);

    /// <summary>The text of a theme-defined name.</summary>
    /// <param name="name">The name.</param>
    public string NamedText(string name) => reader?.Text(name, required: true)?.Text ?? string.Empty;

    /// <summary>The length in points of a theme-defined name.</summary>
    /// <param name="name">The name.</param>
    public double NamedPoints(string name) => reader?.Length(name, LengthUnit.Point, required: true) ?? 0;

    /// <summary>One of several choices, or the default when the key is absent.</summary>
    /// <param name="key">The key.</param>
    /// <param name="absent">The default value.</param>
    public T ChoiceOr<T>(Key<T?> key, T absent)
        where T : struct, Enum => reader?.Read(key) ?? absent;

    /// <summary>A length in points.</summary>
    /// <param name="key">The key.</param>
    public double Points(Key<double?> key) => reader?.Read(key) ?? 0;

    /// <summary>A length in millimetres, as points.</summary>
    /// <param name="key">The key.</param>
    public double Millimetres(Key<double?> key) => reader?.Read(key) ?? 0;

    /// <summary>A length in millimetres, as points, or the default when the key is absent.</summary>
    /// <param name="key">The key.</param>
    /// <param name="absent">The default, in points.</param>
    public double MillimetresOr(Key<double?> key, double absent) => reader?.Read(key) ?? absent;

    /// <summary>A plain number.</summary>
    /// <param name="key">The key.</param>
    public double Number(Key<NumberValue?> key) => NumberOr(key, 0);

    /// <summary>A plain number, or the default when the key is absent.</summary>
    /// <param name="key">The key.</param>
    /// <param name="absent">The default.</param>
    public double NumberOr(Key<NumberValue?> key, double absent) => (double?)reader?.Read(key)?.Number ?? absent;

    /// <summary>A list of plain numbers.</summary>
    /// <param name="key">The key.</param>
    public ImmutableArray<double> Numbers(Key<ImmutableArray<NumberValue>> key) =>
        reader is null ? [] : [.. reader.Read(key).Select(number => (double)number.Number)];

    /// <summary>The name of a file.</summary>
    /// <param name="key">The key.</param>
    public string FileName(Key<TextValue?> key) => reader?.Read(key)?.FileName ?? string.Empty;

    /// <summary>A word.</summary>
    /// <param name="key">The key.</param>
    public string Text(Key<TextValue?> key) => reader?.Read(key)?.Text ?? string.Empty;

    /// <summary>A Boolean, or the default when the key is absent.</summary>
    /// <param name="key">The key.</param>
    public bool Flag(Key<bool> key) => reader is null ? key.Default == "true" : reader.Read(key);

    /// <summary>A colour.</summary>
    /// <param name="key">The key.</param>
    public Colour Colour(Key<TextValue?> key) => reader?.Read(key) is { } text ? ColourOf(text) : Graphics.Pages.Colour.Black;

    /// <summary>A list of colours.</summary>
    /// <param name="key">The key.</param>
    public ImmutableArray<Colour> Colours(Key<ImmutableArray<TextValue>> key) => reader is null ? [] : [.. reader.Read(key).Select(ColourOf)];

    /// <summary>A rule.</summary>
    /// <param name="key">The key.</param>
    public Rule Rule(Key<MapReader?> key) => RuleOf(Child(key));

    /// <summary>A rule; null when the value is a word or the key is absent.</summary>
    /// <param name="key">The key.</param>
    public Rule? RuleOrNone(Key<DataValue?> key) =>
        reader?.Read(key) is MapValue ? RuleOf(new ThemeSection(reader.Child(key, RuleKeys.All), palette, diagnostics)) : null;

    private static Rule RuleOf(ThemeSection rule) => new(rule.Points(RuleKeys.Weight), rule.Colour(RuleKeys.Colour));

    private Colour ColourOf(TextValue text)
    {
        if (palette.TryGetValue(text.Text, out Colour named) || Graphics.Pages.Colour.TryParse(text.Text, out named))
        {
            return named;
        }

        diagnostics.Report(StyleCodes.MissingPart, text.Span, $"There is no colour '{text.Text}' in the palette.", Spelling.Hint(text.Text, [.. palette.Keys]));
        return Graphics.Pages.Colour.Black;
    }
}
