using System.Collections.Immutable;
using System.Globalization;

using ReportGen.Foundation.Data;

namespace ReportGen.Yaml;

/// <summary>Unit of a length written as a bare number.</summary>
public enum LengthUnit
{
    /// <summary>Points, 1/72 inch.</summary>
    Point,

    /// <summary>Millimetres.</summary>
    Millimetre,
}

/// <summary>Reads lengths and shares.</summary>
public static class MapMeasures
{
    private const double PointsPerMillimetre = 72 / 25.4;

    /// <summary>A length: a number in the given unit, or a number with its unit such as <c>12mm</c>, <c>9.5 pt</c>.</summary>
    /// <param name="reader">The map.</param>
    /// <param name="key">The key.</param>
    /// <param name="unit">Unit of a bare number.</param>
    /// <param name="required">True to report its absence.</param>
    /// <returns>Points.</returns>
    public static double? Length(this MapReader reader, string key, LengthUnit unit, bool required = false) =>
        reader.Value(key, required) is { } value ? LengthOf(reader, key, value, unit) : null;

    /// <summary>The lengths of a list; a single one counts as a list of one.</summary>
    /// <param name="reader">The map.</param>
    /// <param name="key">The key.</param>
    /// <param name="unit">Unit of a bare number.</param>
    /// <param name="required">True to report its absence.</param>
    /// <returns>Points.</returns>
    public static ImmutableArray<double> Lengths(this MapReader reader, string key, LengthUnit unit, bool required = false) =>
        [.. reader.List(key, required).Select(item => LengthOf(reader, key, item, unit)).OfType<double>()];

    /// <summary>A share: <c>80%</c> gives 0.8; a bare number is used unchanged.</summary>
    /// <param name="reader">The map.</param>
    /// <param name="key">The key.</param>
    /// <param name="required">True to report its absence.</param>
    public static double? Share(this MapReader reader, string key, bool required = false)
    {
        switch (reader.Value(key, required))
        {
            case null:
                return null;
            case NumberValue number:
                return (double)number.Number;
            case TextValue text when text.Text.EndsWith('%') && ParseNumber(text.Text.AsSpan()[..^1]) is { } percent:
                return percent / 100;
            case { } other:
                reader.Report(key, "a share such as 80%", other);
                return null;
        }
    }

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

    private static double? LengthOf(MapReader reader, string key, DataValue value, LengthUnit unit)
    {
        switch (value)
        {
            case NumberValue number:
                return (double)number.Number * (unit is LengthUnit.Millimetre ? PointsPerMillimetre : 1);
            case TextValue { Text: { Length: > 2 } text } when PointsPer(text[^2..]) is { } points
                && ParseNumber(text.AsSpan()[..^2]) is { } measure:
                return measure * points;
            default:
                reader.Report(key, "a length such as 12mm or 9.5pt", value);
                return null;
        }
    }
}
