using System.Collections.Immutable;

using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Documents.Numbering;

/// <summary>Reports cross references, internal links and footnote references without a target.</summary>
internal static class ReferenceCheck
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
        foreach (Inline inline in InlineWalk.All(blocks).Concat(footnotes.SelectMany(note => InlineWalk.All(note.Content))))
        {
            switch (inline)
            {
                case ReferenceInline reference when numbers.Find(reference.Kind, reference.Id) is null:
                    diagnostics.Report(
                        MarkdownCodes.UnknownReference,
                        reference.Span,
                        $"There is no {NameOf(reference.Kind)} with the id '{reference.Id}'.",
                        Spelling.Hint(reference.Id, numbers.IdsOf(reference.Kind)));
                    break;
                case FootnoteInline mark when !footnotes.Any(note => note.Label == mark.Label):
                    diagnostics.Report(
                        MarkdownCodes.UnknownFootnote,
                        mark.Span,
                        $"There is no footnote '{mark.Label}'.",
                        $"Write '[^{mark.Label}]: …' on a line of its own, with the text of the note.");
                    break;
                case LinkInline { Address: ['#', ..] } link when !HasId(numbers, link.Address[1..]):
                    diagnostics.Report(
                        MarkdownCodes.UnknownLink,
                        link.Span,
                        $"There is no element with the id '{link.Address[1..]}' to link to.",
                        Spelling.Hint(link.Address[1..], [.. Enum.GetValues<ReferenceKind>().SelectMany(numbers.IdsOf)]));
                    break;
                case LinkInline link when link.Address is not ['#', ..] && !Uri.TryCreate(link.Address, UriKind.Absolute, out _):
                    diagnostics.Report(
                        MarkdownCodes.RelativeLink,
                        link.Span,
                        $"'{link.Address}' is not an absolute address.",
                        "Write the whole address, such as https://example.com/page, or #id for a place in the note.");
                    break;
            }
        }
    }

    private static bool HasId(DocumentNumbers numbers, string id) =>
        Enum.GetValues<ReferenceKind>().Any(kind => numbers.Find(kind, id) is not null);

    private static string NameOf(ReferenceKind kind) => kind switch
    {
        ReferenceKind.Table => "table",
        ReferenceKind.Figure => "figure or chart",
        _ => "section",
    };
}
