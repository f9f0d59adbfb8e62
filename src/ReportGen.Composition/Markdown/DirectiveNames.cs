using ReportGen.Core.Diagnostics;

namespace ReportGen.Composition.Markdown;

/// <summary>The fenced directives that a note or a house template may write.</summary>
internal static class DirectiveNames
{
    public const string Table = "table";
    public const string Figure = "figure";
    public const string Chart = "chart";
    public const string Rating = "rating";
    public const string Ratings = "ratings";
    public const string Kicker = "kicker";
    public const string Title = "title";
    public const string Facts = "facts";
    public const string Performance = "performance";
    public const string Related = "related";
    public const string Insert = "insert";

    private static readonly string[] All =
        [Table, Figure, Chart, Rating, Ratings, Kicker, Title, Facts, Performance, Related, Insert];

    /// <summary>True for the name of a directive.</summary>
    /// <param name="name">The word behind the fence.</param>
    public static bool IsKnown(string name) => Array.IndexOf(All, name) >= 0;

    /// <summary>The directive that a word was meant to be, or null: a fence with another word is a listing.</summary>
    /// <param name="name">The word behind the fence.</param>
    public static string? NearestTo(string name) => name.Length < 4 ? null : Spelling.Nearest(name, All);
}
