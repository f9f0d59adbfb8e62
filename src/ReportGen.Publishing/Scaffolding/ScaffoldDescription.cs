using System.Collections.Immutable;

using ReportGen.Notes;

namespace ReportGen.Publishing.Scaffolding;

/// <summary>What goes into a note that is started.</summary>
/// <param name="Start">What was asked for.</param>
/// <param name="Style">Folder of the house style.</param>
/// <param name="Languages">Languages that the style has a name for the type in.</param>
/// <param name="Analyst">Key of the signing analyst.</param>
internal sealed record ScaffoldDescription(ScaffoldRequest Start, string Style, ImmutableArray<string> Languages, string Analyst)
{
    /// <summary>Security of a note on a company; null for others.</summary>
    public string? Security { get; init; }

    /// <summary>Rating to begin with; null when the style has no scale for it.</summary>
    public ScaffoldRating? Rating { get; init; }
}

/// <summary>A rating to begin with.</summary>
/// <param name="Scale">Scale.</param>
/// <param name="Value">Value on the scale.</param>
/// <param name="Action">What happened.</param>
internal sealed record ScaffoldRating(string Scale, string Value, string Action)
{
    /// <summary>The middle of a scale of a style; null when the style does not have the scale.</summary>
    /// <param name="style">The style.</param>
    /// <param name="scale">Name of the scale.</param>
    public static ScaffoldRating? Of(StyleSource style, string scale)
    {
        if (RatingScales.Actions(style.Ratings) is not { Entries: [var firstAction, ..] } actions)
        {
            return null;
        }

        string[] keys = [.. RatingScales.Words(style.Ratings, scale)];
        return keys.Length == 0
            ? null
            : new ScaffoldRating(scale, keys.Contains("neutral") ? "neutral" : keys[0], actions["initiate"] is null ? firstAction.Key : "initiate");
    }
}
