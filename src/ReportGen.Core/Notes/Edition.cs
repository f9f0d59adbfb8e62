namespace ReportGen.Core.Notes;

/// <summary>What a PDF is in: Chinese, English, or both.</summary>
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

    /// <summary>The edition of a name.</summary>
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

    /// <summary>Editions that a note written in some languages has: each language, and both together when it has both.</summary>
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
