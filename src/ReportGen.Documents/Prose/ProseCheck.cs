using System.Collections.Immutable;

using ReportGen.Documents.Numbering;
using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Documents.Prose;

/// <summary>Reports what looks like syntax in the text of a part but would be printed as typed.</summary>
internal static class ProseCheck
{
    /// <summary>Checks a part.</summary>
    /// <param name="blocks">Its blocks.</param>
    /// <param name="footnotes">Its footnotes.</param>
    /// <param name="numbers">Its numbers.</param>
    /// <param name="diagnostics">Receives the diagnostics.</param>
    public static void Run(
        ImmutableArray<Block> blocks,
        ImmutableArray<FootnoteText> footnotes,
        DocumentNumbers numbers,
        DiagnosticBag diagnostics)
    {
        Inline[] inlines = [.. InlineWalk.All(blocks).Concat(footnotes.SelectMany(note => InlineWalk.All(note.Content)))];
        string[] labels = [.. footnotes.Select(note => note.Label)];
        foreach (WrittenProse prose in WrittenProse.Of(inlines, hasKeys: true))
        {
            ReferenceSpelling.Report(prose, numbers, labels, diagnostics);
        }

        foreach (WrittenProse prose in WrittenProse.Of(inlines, hasKeys: false))
        {
            UnsupportedSyntax.Report(prose, diagnostics);
            FullWidthSyntax.Report(prose, diagnostics);
        }

        foreach (ReferenceInline reference in inlines.OfType<ReferenceInline>())
        {
            DoubledPageWords.Report(reference, diagnostics);
        }
    }
}
