using System.Text.RegularExpressions;

namespace ReportGen.Documents.Prose;

/// <summary>A syntax that is not supported, and what to write instead.</summary>
/// <param name="Name">What it is, at the beginning of a sentence.</param>
/// <param name="Pattern">Finds it in prose.</param>
/// <param name="Hint">The nearest supported form.</param>
/// <param name="LineBefore">What must precede it on its line in the source; null for anything.</param>
internal sealed record SyntaxPattern(string Name, Regex Pattern, string Hint, Regex? LineBefore = null);
