using System.Collections.Immutable;

namespace ReportGen.Yaml.Descriptors;

/// <summary>The words of a choice with their meanings.</summary>
/// <typeparam name="T">Type of the meanings.</typeparam>
public sealed class Choices<T>
    where T : struct
{
    private readonly ImmutableArray<(string Word, T Meaning, string? Documentation)> _words;

    /// <summary>Creates a choice.</summary>
    /// <param name="words">The words in the order of the documentation; of several words with the same meaning the first is its name.</param>
    public Choices(params ImmutableArray<(string Word, T Meaning, string? Documentation)> words)
    {
        _words = words;
        Meanings = words.ToImmutableSortedDictionary(word => word.Word, word => word.Meaning, StringComparer.Ordinal);
        Type = new ChoiceType([.. words.Select(word => new ChoiceWord(word.Word, word.Documentation))]);
    }

    /// <summary>The meaning of each word.</summary>
    public ImmutableSortedDictionary<string, T> Meanings { get; }

    /// <summary>The words for manuals and schemas.</summary>
    public ChoiceType Type { get; }

    /// <summary>The word for a meaning.</summary>
    /// <param name="meaning">The meaning.</param>
    public string WordFor(T meaning) => _words.First(word => EqualityComparer<T>.Default.Equals(word.Meaning, meaning)).Word;
}
