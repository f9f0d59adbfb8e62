using System.Collections.Immutable;

using ReportGen.Layout.Text;
using ReportGen.Typesetting.Styles;

using Inline = ReportGen.Documents.Inline;

namespace ReportGen.Typesetting.Rendering;

/// <summary>The languages of an element: one, or the two of a parallel edition.</summary>
/// <param name="First">The first, or only, language: it leads.</param>
/// <param name="Second">The second language of a parallel edition; null elsewhere.</param>
internal sealed record LanguagePair(RenderingContext First, RenderingContext? Second = null)
{
    /// <summary>Separates the texts of two languages that are given as one.</summary>
    private const char TextSeparator = '\n';

    /// <summary>Each language with its value.</summary>
    /// <typeparam name="T">Type of the value.</typeparam>
    /// <param name="things">The value in both languages.</param>
    public IEnumerable<(RenderingContext Language, T Value)> Each<T>(Bilingual<T> things)
        where T : class
    {
        yield return (First, things.First);
        if (Second is not null && things.Second is not null)
        {
            yield return (Second, things.Second);
        }
    }

    /// <summary>The lines of a text, one in each language that has it; the line of the first language is always present.</summary>
    /// <param name="first">The text in the first language, with its style.</param>
    /// <param name="second">The text in the second language, with its style; empty when there is none.</param>
    /// <param name="paragraph">Paragraph options of both.</param>
    public IEnumerable<Paragraph> Lines(
        (ImmutableArray<Inline> Content, TextStyle Style) first,
        (ImmutableArray<Inline> Content, TextStyle Style) second,
        ParagraphStyle paragraph)
    {
        yield return new Paragraph(First.Inlines.Render(first.Content, first.Style, first.Style), first.Style, paragraph);
        if (Second is not null && !second.Content.IsEmpty)
        {
            yield return new Paragraph(Second.Inlines.Render(second.Content, second.Style, second.Style), second.Style, paragraph);
        }
    }

    /// <summary>The type style of captions in a language.</summary>
    /// <param name="language">One of the two.</param>
    public TypeStyle CaptionStyle(RenderingContext language) =>
        ReferenceEquals(language, Second) ? First.Theme.Style("captionEn", "caption") : First.Theme.Style("caption");

    /// <summary>The texts of both languages joined; the first alone where the second is blank or equal.</summary>
    /// <param name="first">In the first language; null when there is none.</param>
    /// <param name="second">In the second language; null when there is none.</param>
    public static string? Join(string? first, string? second) =>
        string.IsNullOrWhiteSpace(second) || second == first ? first : $"{first}{TextSeparator}{second}";
}
