using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

using ReportGen.Foundation.Sources;

using ScribanSpan = Scriban.Parsing.SourceSpan;

namespace ReportGen.Templating.Tracing;

/// <summary>
/// The texts of the templates that a render has run, found by the string instances passed to Scriban: the text itself
/// for literal text, the name for spans. Two templates with the same name are therefore distinct.
/// </summary>
internal sealed class SourceTable
{
    private readonly Dictionary<string, SourceText> _byText = new(SameString.Instance);
    private readonly Dictionary<string, Template> _byName = new(SameString.Instance);

    /// <summary>Adds a template before it runs.</summary>
    /// <param name="template">The template.</param>
    public void Add(Template template)
    {
        _byText[template.Source.Text] = template.Source;
        _byName[template.Name] = template;
    }

    /// <summary>The source whose text is this string instance, or null.</summary>
    /// <param name="text">A string that Scriban writes.</param>
    public SourceText? TextOf(string text) => _byText.GetValueOrDefault(text);

    /// <summary>The template that contains a span of Scriban; null if unknown.</summary>
    /// <param name="span">The span.</param>
    public Template? TemplateOf(ScribanSpan span) => span.FileName is { } name ? _byName.GetValueOrDefault(name) : null;

    /// <summary>Location of a span of Scriban; without a source if unknown.</summary>
    /// <param name="span">The span.</param>
    public WrittenPlace PlaceOf(ScribanSpan span) =>
        TemplateOf(span) is { } template ? WrittenPlace.Of(template.Source, span) : default;

    /// <summary>The source text of a span, for messages: its first line, at most 60 characters.</summary>
    /// <param name="span">The span.</param>
    public string Written(ScribanSpan span)
    {
        string text = PlaceOf(span).Span?.Text ?? string.Empty;
        int lineEnd = text.AsSpan().IndexOfAny('\r', '\n');
        text = lineEnd >= 0 ? text[..lineEnd] : text;
        return text.Length > 60 ? $"{text[..57]}..." : text;
    }

    /// <summary>Location of the characters of a literal in a template; null if it contains escapes.</summary>
    /// <param name="span">The literal, with or without its quotes.</param>
    /// <param name="text">Its characters.</param>
    public WrittenPlace? VerbatimPlaceOf(ScribanSpan span, string text)
    {
        if (PlaceOf(span) is not { Source: { } source } place)
        {
            return null;
        }

        // Quotes, a dollar sign and braces can precede and follow the characters.
        const int LongestOpening = 2;
        for (int from = place.Start; from <= place.Start + LongestOpening && from + text.Length <= place.Start + place.Length; from++)
        {
            if (string.CompareOrdinal(source.Text, from, text, 0, text.Length) == 0)
            {
                return place with { Start = from, Length = text.Length };
            }
        }

        return null;
    }

    /// <summary>Compares strings by reference.</summary>
    private sealed class SameString : IEqualityComparer<string>
    {
        public static SameString Instance { get; } = new();

        public bool Equals(string? x, string? y) => ReferenceEquals(x, y);

        public int GetHashCode([DisallowNull] string obj) => RuntimeHelpers.GetHashCode(obj);
    }
}
