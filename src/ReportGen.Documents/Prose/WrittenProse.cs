using System.Text.RegularExpressions;

using ReportGen.Foundation.Origins;
using ReportGen.Foundation.Sources;

namespace ReportGen.Documents.Prose;

/// <summary>
/// A source text of which only the prose is left: code, link addresses, marks of Markdown, escaped characters and values of
/// templates are replaced by <see cref="Hidden"/>, so that a pattern finds what a reader sees and a person wrote, at its offset.
/// </summary>
/// <param name="Source">The source text.</param>
/// <param name="Text">The prose, of the same length; line breaks are kept.</param>
internal sealed partial record WrittenProse(SourceText Source, string Text)
{
    /// <summary>Replaces what is not prose.</summary>
    public const char Hidden = '\0';

    /// <summary>The prose of each source text that the inlines come from, in order.</summary>
    /// <param name="inlines">The inlines, each container before its content.</param>
    /// <param name="hasKeys">True to include the values of keys in YAML files that a template printed.</param>
    public static IEnumerable<WrittenProse> Of(IEnumerable<Inline> inlines, bool hasKeys)
    {
        var texts = new List<(SourceText Source, char[] Prose)>();
        var bySource = new Dictionary<SourceText, char[]>(ReferenceEqualityComparer.Instance);
        foreach (Inline inline in inlines)
        {
            // A text without a character-by-character location was escaped or made by the program.
            if (inline is not TextInline { Span: { } span } text || span.Length != text.Text.Length || IsUnplaced(span.Source))
            {
                continue;
            }

            if (!bySource.TryGetValue(span.Source, out char[]? prose))
            {
                prose = [.. span.Source.Text.Select(c => c == '\n' ? c : Hidden)];
                bySource[span.Source] = prose;
                texts.Add((span.Source, prose));
            }

            text.Text.CopyTo(0, prose, span.Start, text.Text.Length);
            foreach (TracedSpan value in span.Source.DerivedFrom?.SpansIn(span.Start, span.Length) ?? [])
            {
                if (value.Origin is not null && !(hasKeys && value.Origin is KeyOrigin))
                {
                    int from = Math.Max(value.Start, span.Start);
                    int to = Math.Min(value.Start + value.Length, span.End);
                    Array.Fill(prose, Hidden, from, Math.Max(0, to - from));
                }
            }
        }

        return texts.Select(text => new WrittenProse(text.Source, Address().Replace(new string(text.Prose), address => new string(Hidden, address.Length))));
    }

    /// <summary>The key that a range was printed from; null for text.</summary>
    /// <param name="start">Offset of the range.</param>
    /// <param name="length">Its length.</param>
    public KeyOrigin? KeyAt(int start, int length) =>
        Source.DerivedFrom?.SpansIn(start, length).Select(span => span.Origin).OfType<KeyOrigin>().FirstOrDefault();

    /// <summary>The characters of the source before an offset, up to the start of its line.</summary>
    /// <param name="offset">The offset.</param>
    public string LineBefore(int offset)
    {
        int line = offset == 0 ? 0 : Source.Text.LastIndexOf('\n', offset - 1) + 1;
        return Source.Text[line..offset];
    }

    private static bool IsUnplaced(SourceText source) => source.Path.Length == 0 && source.DerivedFrom is null;

    // A bare address is text, whatever signs are in it.
    [GeneratedRegex(@"https?://[^\s\0<>\u3000-\u303F\u4E00-\uFFEF]+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Address();
}
