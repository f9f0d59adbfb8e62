using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

using ReportGen.Foundation.Caching;
using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Layout.Text;

/// <summary>
/// Cache of measured texts, for programs that set the same words repeatedly: edition after edition, or
/// after every save. The cache key is everything on which measuring depends: characters, styles and paragraph style.
/// Source places, provenance and links are those of the new paragraph. Thread-safe.
/// </summary>
public sealed class TextCache
{
    /// <summary>Maximum number of characters cached, at some hundred bytes each.</summary>
    private const int Capacity = 100_000;

    /// <summary>A paragraph with more parts than a writer would type costs more to compare than it saves.</summary>
    private const int MostInlines = 64;

    private readonly Cache<MeasuredKey, MeasuredText> _texts =
        new(Capacity, static text => text.Clusters.Length, MeasuredKeyComparer.Instance);

    /// <summary>The measured text of a paragraph, from the cache or measured now. Diagnostics about a text are not cached.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="diagnostics">Where characters that no face has are reported.</param>
    internal PreparedParagraph Prepare(Paragraph paragraph, DiagnosticBag diagnostics)
    {
        if (!DependsOnTextAlone(paragraph))
        {
            return PreparedParagraph.Of(paragraph, pageNumbers: null, diagnostics);
        }

        if (_texts.TryGetAlternate(paragraph, out MeasuredText? known))
        {
            return new PreparedParagraph(known.For(paragraph));
        }

        var found = new DiagnosticBag();
        PreparedParagraph prepared = PreparedParagraph.Of(paragraph, pageNumbers: null, found);
        diagnostics.AddRange(found.Items);
        if (found.Items.Count == 0)
        {
            Keep(paragraph, prepared.Measured);
        }

        return prepared;
    }

    private static bool DependsOnTextAlone(Paragraph paragraph)
    {
        foreach (ParagraphItem inline in paragraph.Inlines)
        {
            if (inline is not (TextItem or FootnoteReferenceItem or LineBreakItem))
            {
                return false;
            }
        }

        return paragraph.Inlines.Length <= MostInlines;
    }

    private void Keep(Paragraph paragraph, MeasuredText text)
    {
        MeasuredKey key = MeasuredKey.Of(paragraph);
        // The paragraph itself refers to data and sources, which must not live as long as its measures.
        _texts.Set(key, text.For(key.Bare()));
    }

    /// <summary>All properties of a paragraph on which measuring depends.</summary>
    private sealed record MeasuredKey(ParagraphStyle Style, TextStyle Text, ImmutableArray<Piece> Pieces)
    {
        public static MeasuredKey Of(Paragraph paragraph)
        {
            var pieces = new Piece[paragraph.Inlines.Length];
            for (int i = 0; i < pieces.Length; i++)
            {
                pieces[i] = PieceOf(paragraph, i);
            }

            return new MeasuredKey(paragraph.Style, paragraph.Text, [.. pieces]);
        }

        /// <summary>A part of a paragraph. Kerning requires neighbours to share a style object, so identity counts besides equality.</summary>
        public static Piece PieceOf(Paragraph paragraph, int index) => paragraph.Inlines[index] switch
        {
            TextItem text => new Piece(text.Text, text.Style, IsNote: false, FirstWith(paragraph, text.Style)),
            FootnoteReferenceItem mark => new Piece(mark.Text, mark.Style, IsNote: true, FirstWith(paragraph, mark.Style)),
            _ => default,
        };

        public Paragraph Bare() => new([.. Pieces.Select(ParagraphItem (piece) => piece switch
        {
            { Text: null } => new LineBreakItem(),
            { IsNote: true } => new FootnoteReferenceItem(piece.Text, string.Empty, piece.Style!),
            _ => new TextItem(piece.Text, piece.Style!),
        })], Text, Style);

        private static int FirstWith(Paragraph paragraph, TextStyle style)
        {
            for (int i = 0; i < paragraph.Inlines.Length; i++)
            {
                if (ReferenceEquals(style, (paragraph.Inlines[i] as TextItem)?.Style ?? (paragraph.Inlines[i] as FootnoteReferenceItem)?.Style))
                {
                    return i;
                }
            }

            return -1;
        }
    }

    /// <summary>A part of a paragraph; without text, a forced line break.</summary>
    private readonly record struct Piece(string? Text, TextStyle? Style, bool IsNote, int FirstWithStyle);

    private sealed class MeasuredKeyComparer : IEqualityComparer<MeasuredKey>, IAlternateEqualityComparer<Paragraph, MeasuredKey>
    {
        public static MeasuredKeyComparer Instance { get; } = new();

        public bool Equals(MeasuredKey? left, MeasuredKey? right) =>
            ReferenceEquals(left, right)
            || (left is not null && right is not null && left.Style == right.Style && left.Text == right.Text && left.Pieces.SequenceEqual(right.Pieces));

        public int GetHashCode([DisallowNull] MeasuredKey key)
        {
            var hash = default(HashCode);
            hash.Add(key.Text.Size);
            foreach (Piece piece in key.Pieces)
            {
                hash.Add(piece.Text is null ? 0 : piece.Text.GetHashCode(StringComparison.Ordinal));
            }

            return hash.ToHashCode();
        }

        public int GetHashCode(Paragraph alternate)
        {
            var hash = default(HashCode);
            hash.Add(alternate.Text.Size);
            foreach (ParagraphItem inline in alternate.Inlines)
            {
                hash.Add(GlyphClusterBuilder.TextOf(inline, pageNumbers: null) is { } text ? text.GetHashCode(StringComparison.Ordinal) : 0);
            }

            return hash.ToHashCode();
        }

        public bool Equals(Paragraph alternate, MeasuredKey other)
        {
            if (alternate.Inlines.Length != other.Pieces.Length || alternate.Style != other.Style || alternate.Text != other.Text)
            {
                return false;
            }

            for (int i = 0; i < other.Pieces.Length; i++)
            {
                if (MeasuredKey.PieceOf(alternate, i) != other.Pieces[i])
                {
                    return false;
                }
            }

            return true;
        }

        public MeasuredKey Create(Paragraph alternate) => MeasuredKey.Of(alternate);
    }
}
