using System.Collections.Immutable;

namespace ReportGen.Foundation.Data;

/// <summary>A text in the languages of the house: <c>zh</c> and <c>en</c>.</summary>
/// <param name="ByLanguage">Text by language tag. A text without a language is returned for every language.</param>
public sealed record LocalText(ImmutableSortedDictionary<string, TextValue> ByLanguage)
{
    private const string AnyLanguage = "";

    /// <summary>One text for every language.</summary>
    /// <param name="text">The text.</param>
    public static LocalText Same(TextValue text) =>
        new(ImmutableSortedDictionary.Create<string, TextValue>(StringComparer.Ordinal).Add(AnyLanguage, text));

    /// <summary>A text in Chinese and English.</summary>
    /// <param name="zh">Chinese.</param>
    /// <param name="en">English.</param>
    public static LocalText Of(string zh, string en) =>
        new(ImmutableSortedDictionary.Create<string, TextValue>(StringComparer.Ordinal)
            .Add("zh", new TextValue(zh)).Add("en", new TextValue(en)));

    /// <summary>The text in a language, or the one for every language, or null.</summary>
    /// <param name="language">Language tag such as <c>zh</c>.</param>
    public TextValue? Find(string language) =>
        ByLanguage.TryGetValue(language, out TextValue? text) || ByLanguage.TryGetValue(AnyLanguage, out text) ? text : null;

    /// <summary>The text in a language, or an empty text.</summary>
    /// <param name="language">Language tag such as <c>zh</c>.</param>
    public string In(string language) => Find(language)?.Text ?? string.Empty;
}
