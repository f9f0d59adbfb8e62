using System.Collections.Immutable;

using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Publishing.Inspection;

/// <summary>Which stage's result to show.</summary>
public enum InspectionForm
{
    /// <summary>The prose with its expressions filled in.</summary>
    Markdown,

    /// <summary>The document tree with its numbers.</summary>
    Document,

    /// <summary>What stands where on each page.</summary>
    Pages,

    /// <summary>Every line of text with the rules that acted on it.</summary>
    Lines,
}

/// <summary>A stage's result as text.</summary>
/// <param name="Text">The text; null when errors kept the stage from running.</param>
/// <param name="Diagnostics">What the stages found on the way.</param>
public sealed record NoteInspection(string? Text, ImmutableArray<Diagnostic> Diagnostics);
