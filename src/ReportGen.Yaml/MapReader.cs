using System.Globalization;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Yaml;

/// <summary>An entry of a map of maps, such as a table of <c>data:</c>.</summary>
/// <param name="Entry">The key and the map.</param>
/// <param name="Reader">Reads the map.</param>
public sealed record NamedMap(MapEntry Entry, MapReader Reader);

/// <summary>Reads the keys of a map by type, and reports missing and misspelt keys and wrong types.</summary>
/// <remarks>
/// Read every key that the map may contain, then call <see cref="RejectUnknown"/>, which reports the keys that were not
/// read. A getter returns null, or an empty list, both for an absent key and for an invalid value; an invalid value is
/// always reported, an absent one only if <c>required</c> is true.
/// </remarks>
public sealed class MapReader
{
    private readonly HashSet<string> _known;
    private readonly HashSet<string> _reported = new(StringComparer.Ordinal);

    /// <summary>Creates a reader of a map.</summary>
    /// <param name="map">The map.</param>
    /// <param name="diagnostics">Receives the diagnostics.</param>
    /// <param name="subject">Description of the map, for messages: <c>note.yaml</c>, <c>the table directive</c>.</param>
    /// <param name="known">
    /// Keys that the map may contain. Naming them before reading lets a missing key's message point at a misspelt one.
    /// </param>
    public MapReader(MapValue map, DiagnosticBag diagnostics, string subject, params ReadOnlySpan<string> known)
    {
        Map = map;
        Subject = subject;
        Diagnostics = diagnostics;
        _known = new HashSet<string>(StringComparer.Ordinal);
        foreach (string key in known)
        {
            _known.Add(key);
        }
    }

    /// <summary>Creates a reader of a map whose keys have descriptors.</summary>
    /// <param name="map">The map.</param>
    /// <param name="diagnostics">Receives the diagnostics.</param>
    /// <param name="subject">Description of the map, for messages.</param>
    /// <param name="keys">Keys that the map may contain.</param>
    public MapReader(MapValue map, DiagnosticBag diagnostics, string subject, MapDescriptor keys)
        : this(map, diagnostics, subject)
    {
        foreach (KeyDescriptor key in keys.Keys)
        {
            _known.Add(key.Name);
        }
    }

    /// <summary>The map.</summary>
    public MapValue Map { get; }

    /// <summary>Description of the map, for messages.</summary>
    public string Subject { get; }

    /// <summary>Receives the diagnostics.</summary>
    internal DiagnosticBag Diagnostics { get; }

    /// <summary>True if the key is present, with any value.</summary>
    /// <param name="key">The key.</param>
    public bool Has(string key)
    {
        _known.Add(key);
        return Map.TryGet(key, out _);
    }

    /// <summary>The value of a key, of any type; null if it is absent or empty.</summary>
    /// <param name="key">The key.</param>
    /// <param name="required">True to report its absence.</param>
    public DataValue? Value(string key, bool required = false)
    {
        _known.Add(key);
        if (Map[key] is { } value and not MissingValue)
        {
            return value;
        }

        if (required)
        {
            ReportMissing(key);
        }

        return null;
    }

    /// <summary>Location of the key, or of the start of the map if the key is absent.</summary>
    /// <param name="key">The key.</param>
    public SourceSpan? SpanOf(string key) =>
        Map.TryGet(key, out MapEntry? entry) ? entry.KeySpan ?? entry.Value.Span : Start;

    /// <summary>A text. A number, date or Boolean value is read as the characters written.</summary>
    /// <param name="key">The key.</param>
    /// <param name="required">True to report its absence.</param>
    public TextValue? Text(string key, bool required = false) =>
        Value(key, required) is { } value ? OfOneLine(key, AsText(value)) ?? Wrong<TextValue>(key, "a text", value) : null;

    /// <summary>A number.</summary>
    /// <param name="key">The key.</param>
    /// <param name="required">True to report its absence.</param>
    /// <param name="minimum">Minimum value allowed.</param>
    /// <param name="maximum">Maximum value allowed.</param>
    public NumberValue? Number(string key, bool required = false, decimal? minimum = null, decimal? maximum = null) =>
        Value(key, required) switch
        {
            null => null,
            NumberValue number => InRange(key, number, minimum, maximum) ? number : null,
            { } other => Wrong<NumberValue>(key, "a number", other),
        };

    /// <summary>A whole number.</summary>
    /// <param name="key">The key.</param>
    /// <param name="required">True to report its absence.</param>
    /// <param name="minimum">Minimum value allowed.</param>
    /// <param name="maximum">Maximum value allowed.</param>
    public int? Integer(string key, bool required = false, int minimum = int.MinValue, int maximum = int.MaxValue)
    {
        switch (Value(key, required))
        {
            case null:
                return null;
            case NumberValue { Number: var number } value when decimal.IsInteger(number):
                return InRange(key, value, minimum, maximum) ? (int)number : null;
            case { } other:
                Report(key, "a whole number", other);
                return null;
        }
    }

    /// <summary>A Boolean value.</summary>
    /// <param name="key">The key.</param>
    /// <param name="required">True to report its absence.</param>
    public bool? Flag(string key, bool required = false)
    {
        switch (Value(key, required))
        {
            case null:
                return null;
            case BooleanValue truth:
                return truth.IsTrue;
            case { } other:
                Report(key, "true or false", other);
                return null;
        }
    }

    /// <summary>A calendar date.</summary>
    /// <param name="key">The key.</param>
    /// <param name="required">True to report its absence.</param>
    public DateValue? Date(string key, bool required = false)
    {
        switch (Value(key, required))
        {
            case null:
                return null;
            case DateValue date:
                return date;
            case TextValue text when CalendarDate.WhyImpossible(text.Text) is { } reason:
                Diagnostics.Report(
                    YamlCodes.ImpossibleDate,
                    text.Span,
                    $"'{key}': {text.Text} is not a valid date.",
                    reason);
                return null;
            case { } other:
                return Wrong<DateValue>(key, "a date such as 2024-02-27", other);
        }
    }

    /// <summary>A choice of words.</summary>
    /// <param name="key">The key.</param>
    /// <param name="choices">The words allowed.</param>
    /// <param name="required">True to report its absence.</param>
    public string? Choice(string key, IReadOnlyCollection<string> choices, bool required = false)
    {
        if (Text(key, required) is not { } text)
        {
            return null;
        }

        if (choices.Contains(text.Text, StringComparer.Ordinal))
        {
            return text.Text;
        }

        Diagnostics.Report(
            YamlCodes.UnknownChoice,
            text.Span,
            $"Invalid value '{text.Text}' of '{key}'.",
            Spelling.Hint(text.Text, choices));
        return null;
    }

    /// <summary>A choice of words, as the value of the word.</summary>
    /// <typeparam name="T">Type of the values.</typeparam>
    /// <param name="key">The key.</param>
    /// <param name="choices">The allowed words with their values.</param>
    /// <param name="required">True to report its absence.</param>
    public T? Choice<T>(string key, IReadOnlyDictionary<string, T> choices, bool required = false)
        where T : struct =>
        Choice(key, choices.Keys.ToArray(), required) is { } word ? choices[word] : null;

    /// <summary>Reports every key that is not known and has not been read.</summary>
    public void RejectUnknown()
    {
        foreach (MapEntry entry in Map.Entries)
        {
            if (!_known.Contains(entry.Key) && _reported.Add(entry.Key))
            {
                Diagnostics.Report(
                    YamlCodes.UnknownKey,
                    entry.KeySpan ?? entry.Value.Span,
                    $"{Capital(Subject)} has no key '{entry.Key}'.",
                    Spelling.Hint(entry.Key, Absent()));
            }
        }
    }

    /// <summary>
    /// Warns about keys that are similar to known keys that are absent, for a map that allows further keys.
    /// </summary>
    public void WarnOfMisspelt()
    {
        foreach (MapEntry entry in Map.Entries)
        {
            if (!_known.Contains(entry.Key)
                && Spelling.Nearest(entry.Key, Absent()) is { } meant
                && _reported.Add(entry.Key))
            {
                Diagnostics.Add(new Diagnostic(
                    YamlCodes.UnknownKey,
                    $"{Capital(Subject)} does not use the key '{entry.Key}'.",
                    entry.KeySpan ?? entry.Value.Span,
                    $"Did you mean '{meant}'?")
                {
                    Severity = Severity.Warning,
                });
            }
        }
    }

    /// <summary>Reports that the value of a key has the wrong type.</summary>
    /// <param name="key">The key.</param>
    /// <param name="expected">What is expected: <c>a number</c>.</param>
    /// <param name="found">The value found.</param>
    /// <param name="hint">The hint; null for a hint derived from the expectation.</param>
    public void Report(string key, string expected, DataValue found, string? hint = null) =>
        Diagnostics.Report(
            YamlCodes.WrongType,
            found.Span ?? SpanOf(key),
            $"'{key}': expected {expected}, found {ValueWords.Describe(found)}.",
            hint ?? $"Write '{key}: …' with {expected}.");

    internal static TextValue? AsText(DataValue value) => value switch
    {
        TextValue text => text,
        // The characters as written, so that 1.50 keeps its zero.
        NumberValue or DateValue or BooleanValue when value.Span is { } span =>
            new TextValue(span.Text) { Span = span, Origin = value.Origin },
        _ => null,
    };

    /// <summary>Warns of an escaped line break; lines of a block scalar are lines of the file, not of the page.</summary>
    internal TextValue? OfOneLine(string key, TextValue? text)
    {
        if (text is { Span: { } span } && text.Text.Contains('\n', StringComparison.Ordinal)
            && span.ToWritten().Text is ['"', .. var inner, '"'] && inner.Contains("\\n", StringComparison.Ordinal))
        {
            Diagnostics.Report(
                YamlCodes.BrokenLine,
                span,
                $"'{key}' contains a line break, which is set as a space.",
                "Write the text without '\\n'.");
        }

        return text;
    }

    /// <summary>The subject at the start of a sentence; file names are not capitalised.</summary>
    private static string Capital(string text) =>
        text.StartsWith("the ", StringComparison.Ordinal) ? string.Concat("T", text.AsSpan(1)) : text;

    private SourceSpan? Start => Map.Span is { } span ? span with { Length = Math.Min(span.Length, 1) } : null;

    private List<string> Absent() => _known.Where(key => !Map.TryGet(key, out _)).ToList();

    private void ReportMissing(string key)
    {
        if (!_reported.Add(key))
        {
            return;
        }

        bool isEmpty = Map.TryGet(key, out MapEntry? entry);
        string? misspelt = isEmpty ? null : Spelling.Nearest(key, Map.Keys.Where(written => !_known.Contains(written)));
        if (misspelt is not null)
        {
            _reported.Add(misspelt);
        }

        Diagnostics.Report(
            YamlCodes.MissingKey,
            misspelt is null ? isEmpty ? entry!.KeySpan : Start : SpanOf(misspelt),
            isEmpty ? $"{Capital(Subject)}: '{key}' has no value." : $"{Capital(Subject)} is missing the key '{key}'.",
            misspelt is null ? $"Write '{key}: …'." : $"Did you mean '{key}' where '{misspelt}' is written?");
    }

    private T? Wrong<T>(string key, string expected, DataValue found)
        where T : DataValue
    {
        Report(key, expected, found);
        return null;
    }

    private bool InRange(string key, NumberValue value, decimal? minimum, decimal? maximum)
    {
        if ((minimum ?? value.Number) <= value.Number && value.Number <= (maximum ?? value.Number))
        {
            return true;
        }

        string range = (minimum, maximum) switch
        {
            ({ } least, { } most) => string.Create(CultureInfo.InvariantCulture, $"from {least} to {most}"),
            ({ } least, null) => string.Create(CultureInfo.InvariantCulture, $"at least {least}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"at most {maximum}"),
        };
        Diagnostics.Report(
            YamlCodes.OutOfRange,
            value.Span,
            string.Create(CultureInfo.InvariantCulture, $"'{key}' must not be {value.Number}."),
            $"Write a number {range}.");
        return false;
    }
}
