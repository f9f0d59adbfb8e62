using System.Collections.Immutable;

namespace ReportGen.Notes;

/// <summary>The language of a PDF: Chinese, English, or both.</summary>
public enum Edition
{
    /// <summary>Chinese, <c>zh</c>.</summary>
    Chinese,

    /// <summary>English, <c>en</c>.</summary>
    English,

    /// <summary>Both in one document, <c>bilingual</c>.</summary>
    Bilingual,
}

/// <summary>The names of editions in commands and file names.</summary>
public static class EditionNames
{
    /// <summary>Name of an edition: <c>zh</c>, <c>en</c> or <c>bilingual</c>.</summary>
    /// <param name="edition">The edition.</param>
    public static string Name(this Edition edition) => edition switch
    {
        Edition.Chinese => "zh",
        Edition.English => "en",
        Edition.Bilingual => "bilingual",
        _ => throw new ArgumentOutOfRangeException(nameof(edition)),
    };

    /// <summary>Finds an edition by name.</summary>
    /// <param name="name">Name such as <c>zh</c>.</param>
    /// <param name="edition">The edition.</param>
    public static bool TryParse(string name, out Edition edition)
    {
        foreach (Edition candidate in Enum.GetValues<Edition>())
        {
            if (candidate.Name() == name)
            {
                edition = candidate;
                return true;
            }
        }

        edition = default;
        return false;
    }

    /// <summary>Languages of an edition, the main one first: <c>zh</c>, <c>en</c>, or both.</summary>
    /// <param name="edition">The edition.</param>
    public static ImmutableArray<string> Languages(this Edition edition) => edition switch
    {
        Edition.Chinese => ["zh"],
        Edition.English => ["en"],
        Edition.Bilingual => ["zh", "en"],
        _ => throw new ArgumentOutOfRangeException(nameof(edition)),
    };

    /// <summary>Language tag for typesetting and screen readers (BCP 47): <c>zh-CN</c>, <c>en-GB</c>.</summary>
    /// <param name="language">Language such as <c>zh</c>.</param>
    public static string TextTag(string language) => language switch
    {
        "zh" => "zh-CN",
        "en" => "en-GB",
        _ => language,
    };

    /// <summary>The editions of a note in some languages: one for each language, and a bilingual one if it has both.</summary>
    /// <param name="languages">Language tags of the note.</param>
    public static IEnumerable<Edition> Of(IReadOnlyCollection<string> languages)
    {
        if (languages.Contains("zh"))
        {
            yield return Edition.Chinese;
        }

        if (languages.Contains("en"))
        {
            yield return Edition.English;
        }

        if (languages.Contains("zh") && languages.Contains("en"))
        {
            yield return Edition.Bilingual;
        }
    }
}
