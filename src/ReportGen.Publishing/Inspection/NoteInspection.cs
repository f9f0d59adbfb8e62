using System.Collections.Immutable;

using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Publishing.Inspection;

/// <summary>The stage whose result is shown.</summary>
public enum InspectionForm
{
    /// <summary>The Markdown with its expressions evaluated.</summary>
    Markdown,

    /// <summary>The document tree with its numbers.</summary>
    Document,

    /// <summary>The position of every item on each page.</summary>
    Pages,

    /// <summary>Every line of text with the rules applied to it.</summary>
    Lines,
}

/// <summary>The result of a stage as text.</summary>
/// <param name="Text">The text; null when errors prevented the stage from running.</param>
/// <param name="Diagnostics">The diagnostics of the stages.</param>
public sealed record NoteInspection(string? Text, ImmutableArray<Diagnostic> Diagnostics);
