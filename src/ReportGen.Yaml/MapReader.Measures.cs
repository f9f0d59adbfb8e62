using System.Collections.Immutable;
using System.Globalization;

using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Pages;

namespace ReportGen.Yaml;

/// <summary>Unit of a length written as a bare number.</summary>
public enum LengthUnit
{
    /// <summary>Points, 1/72 inch.</summary>
    Point,

    /// <summary>Millimetres.</summary>
    Millimetre,
}

/// <content>Lengths, colours and texts in several languages.</content>
public sealed partial class MapReader
{
    private const double PointsPerMillimetre = 72 / 25.4;

    /// <summary>A length: a number in the given unit, or a number with its unit such as <c>12mm</c>, <c>9.5 pt</c>.</summary>
    /// <param name="key">The key.</param>
    /// <param name="unit">Unit of a bare number.</param>
    /// <param name="required">Report its absence.</param>
    /// <returns>Points.</returns>
    public double? Length(string key, LengthUnit unit, bool required = false) =>
        Value(key, required) is { } value ? LengthOf(key, value, unit) : null;

    /// <summary>The lengths of a list; a single one counts as a list of one.</summary>
    /// <param name="key">The key.</param>
    /// <param name="unit">Unit of a bare number.</param>
    /// <param name="required">Report its absence.</param>
    /// <returns>Points.</returns>
    public ImmutableArray<double> Lengths(string key, LengthUnit unit, bool required = false) =>
        [.. List(key, required).Select(item => LengthOf(key, item, unit)).OfType<double>()];

    /// <summary>A share: <c>80%</c> gives 0.8, a bare number stands for itself.</summary>
    /// <param name="key">The key.</param>
    /// <param name="required">Report its absence.</param>
    public double? Share(string key, bool required = false)
    {
        switch (Value(key, required))
        {
            case null:
                return null;
            case NumberValue number:
                return (double)number.Number;
            case TextValue text when text.Text.EndsWith('%') && ParseNumber(text.Text.AsSpan()[..^1]) is { } percent:
                return percent / 100;
            case { } other:
                Report(key, "a share such as 80%", other);
                return null;
        }
    }

    /// <summary>A colour written <c>"#A6192E"</c>.</summary>
    /// <param name="key">The key.</param>
    /// <param name="required">Report its absence.</param>
    public Colour? Colour(string key, bool required = false)
    {
        switch (Value(key, required))
        {
            case null:
                return null;
            case TextValue text when Core.Pages.Colour.TryParse(text.Text, out Colour colour):
                return colour;
            case { } other:
                Report(key, "a colour such as \"#A6192E\"", other, "Write \"#RRGGBB\" in quotation marks; a bare # begins a comment.");
                return null;
        }
    }

    /// <summary>A text in the languages of the house: one text for all, or a map with the keys <c>zh</c> and <c>en</c>.</summary>
    /// <param name="key">The key.</param>
    /// <param name="languages">Languages that must be there; none asks for whatever is written.</param>
    /// <param name="required">Report its absence.</param>
    public LocalText? Local(string key, IReadOnlyCollection<string> languages, bool required = false) =>
        Value(key, required) is { } value ? LocalOf(key, value, languages) : null;

    /// <summary>The texts of a list, each for all languages or by language.</summary>
    /// <param name="key">The key.</param>
    /// <param name="languages">Languages that must be there.</param>
    /// <param name="required">Report its absence.</param>
    public ImmutableArray<LocalText> Locals(string key, IReadOnlyCollection<string> languages, bool required = false) =>
        [.. List(key, required).Select(item => LocalOf(key, item, languages)).OfType<LocalText>()];

    private static double? PointsPer(string unit) => unit switch
    {
        "pt" => 1,
        "mm" => PointsPerMillimetre,
        "cm" => 10 * PointsPerMillimetre,
        "in" => 72,
        _ => null,
    };

    private static double? ParseNumber(ReadOnlySpan<char> text) =>
        double.TryParse(
            text,
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowTrailingWhite,
            CultureInfo.InvariantCulture,
            out double number)
            ? number
            : null;

    private double? LengthOf(string key, DataValue value, LengthUnit unit)
    {
        switch (value)
        {
            case NumberValue number:
                return (double)number.Number * (unit is LengthUnit.Millimetre ? PointsPerMillimetre : 1);
            case TextValue { Text: { Length: > 2 } text } when PointsPer(text[^2..]) is { } points
                && ParseNumber(text.AsSpan()[..^2]) is { } measure:
                return measure * points;
            default:
                Report(key, "a length such as 12mm or 9.5pt", value);
                return null;
        }
    }

    private LocalText? LocalOf(string key, DataValue value, IReadOnlyCollection<string> languages)
    {
        if (AsText(value) is { } same)
        {
            return LocalText.Same(same);
        }

        if (value is not MapValue map)
        {
            Report(key, "a text, or a map with the keys zh and en", value);
            return null;
        }

        var reader = new MapReader(map, _diagnostics, $"'{key}'", "zh", "en");
        ImmutableSortedDictionary<string, TextValue>.Builder texts =
            ImmutableSortedDictionary.CreateBuilder<string, TextValue>(StringComparer.Ordinal);
        foreach (string language in (ReadOnlySpan<string>)["zh", "en"])
        {
            if (reader.Text(language) is { } text)
            {
                texts[language] = text;
            }
            else if (map[language] is null or MissingValue && languages.Contains(language, StringComparer.Ordinal))
            {
                _diagnostics.Report(
                    YamlCodes.MissingLanguage,
                    SpanOf(key),
                    $"'{key}' lacks its text in the language '{language}'.",
                    $"Add '{language}: …' below '{key}'.");
            }
        }

        reader.RejectUnknown();
        return new LocalText(texts.ToImmutable());
    }
}
