using System.Collections.Immutable;

using ReportGen.Notes;

namespace ReportGen.Publishing.Scaffolding;

/// <summary>The content of a new note.</summary>
/// <param name="Start">The request.</param>
/// <param name="Style">Folder of the house style.</param>
/// <param name="Languages">Languages in which the style has a name for the note type.</param>
/// <param name="Analyst">Key of the signing analyst.</param>
internal sealed record ScaffoldDescription(ScaffoldRequest Start, string Style, ImmutableArray<string> Languages, string Analyst)
{
    /// <summary>Security of a company note; null for other notes.</summary>
    public string? Security { get; init; }

    /// <summary>Initial rating; null when the style has no scale for it.</summary>
    public ScaffoldRating? Rating { get; init; }
}

/// <summary>An initial rating.</summary>
/// <param name="Scale">Scale.</param>
/// <param name="Value">Value on the scale.</param>
/// <param name="Action">Rating action.</param>
internal sealed record ScaffoldRating(string Scale, string Value, string Action)
{
    /// <summary>The middle rating of a scale; null when the style does not have the scale.</summary>
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
