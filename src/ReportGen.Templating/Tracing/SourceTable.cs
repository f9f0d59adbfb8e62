using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

using ReportGen.Foundation.Sources;

using ScribanSpan = Scriban.Parsing.SourceSpan;

namespace ReportGen.Templating.Tracing;

/// <summary>
/// The texts of the templates that a render has run, found by the very strings that Scriban was given: the text itself
/// for literal stretches, the name for spans. Two templates of one name stay apart so.
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

    /// <summary>The source whose text is this very string; null when none is.</summary>
    /// <param name="text">A string that Scriban writes.</param>
    public SourceText? TextOf(string text) => _byText.GetValueOrDefault(text);

    /// <summary>The template that a span of Scriban lies in; null when it is not known.</summary>
    /// <param name="span">The span.</param>
    public Template? TemplateOf(ScribanSpan span) => span.FileName is { } name ? _byName.GetValueOrDefault(name) : null;

    /// <summary>Where a span of Scriban lies; a place without a source when that is not known.</summary>
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

    /// <summary>Where the characters of a literal stand in a template as they are; null when escapes make them others.</summary>
    /// <param name="span">The literal, with or without its quotes.</param>
    /// <param name="text">Its characters.</param>
    public WrittenPlace? VerbatimPlaceOf(ScribanSpan span, string text)
    {
        if (PlaceOf(span) is not { Source: { } source } place)
        {
            return null;
        }

        // Quotes, a dollar sign and braces stand before and behind the characters.
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
