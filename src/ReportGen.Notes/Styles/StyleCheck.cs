using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Notes.Styles;

/// <summary>Checks the values in a note's header that its house style defines: type of note, rating scale, value, action.</summary>
public static class StyleCheck
{
    /// <summary>Reports values that the style does not define.</summary>
    /// <param name="header">The note's header.</param>
    /// <param name="style">The style that it names.</param>
    /// <param name="diagnostics">Receives the diagnostics.</param>
    public static void Run(NoteHeader header, StyleSource style, DiagnosticBag diagnostics)
    {
        CheckType(header, style, diagnostics);
        if (header.Rating is not { } rating)
        {
            return;
        }

        if (RatingScales.Scale(style.Ratings, rating.Scale.Text) is not null)
        {
            Require("rating", rating.Value, [.. RatingScales.Words(style.Ratings, rating.Scale.Text)], style, diagnostics);
        }
        else
        {
            Require("rating scale", rating.Scale, [.. RatingScales.Scales(style.Ratings).Keys], style, diagnostics);
        }

        Require("rating action", rating.Action, [.. RatingScales.Actions(style.Ratings).Keys], style, diagnostics);
    }

    private static void CheckType(NoteHeader header, StyleSource style, DiagnosticBag diagnostics)
    {
        foreach (string language in header.Languages)
        {
            MapValue types = style.Labels.GetValueOrDefault(language)?["types"] as MapValue ?? MapValue.Empty;
            if (types[header.Type.Text] is null)
            {
                diagnostics.Report(
                    NoteCodes.UnknownType,
                    header.Type.Span,
                    $"The house style '{style.Name}' has no name for the type '{header.Type.Text}' in the language '{language}'.",
                    Spelling.Nearest(header.Type.Text, types.Keys) is { } nearest
                        ? $"Did you mean '{nearest}'?"
                        : $"Add it to 'types' in labels.{language}.yaml of the style.");
            }
        }
    }

    private static void Require(string what, TextValue word, List<string> known, StyleSource style, DiagnosticBag diagnostics)
    {
        if (known.Contains(word.Text, StringComparer.Ordinal))
        {
            return;
        }

        diagnostics.Report(
            NoteCodes.UnknownRating,
            word.Span,
            $"The house style '{style.Name}' does not define the {what} '{word.Text}'.",
            Spelling.Hint(word.Text, known));
    }
}
