using System.Collections.Immutable;
using System.Globalization;

namespace ReportGen.Layout.Text;

/// <summary>Cuts a paragraph to a number of lines.</summary>
internal static class ClampedParagraph
{
    /// <summary>The lines, the last one ending in the style's ellipsis when there were more.</summary>
    public static ParagraphLayout Compose(PreparedParagraph prepared, double width)
    {
        ParagraphLayout all = prepared.ComposeAll(width);
        int most = prepared.Paragraph.Style.MaxLines;
        if (all.Lines.Length <= most)
        {
            return all;
        }

        Paragraph paragraph = prepared.Paragraph;
        MeasuredText text = all.Lines[0].Source;
        int last = all.Lines[most - 1].Last;
        while (true)
        {
            // A space or mark before the ellipsis would look like a slip.
            while (last >= 0 && (text.Cells[last].Kind is CellKind.Space or CellKind.LongMark or CellKind.LongMarkRest or CellKind.Opener or CellKind.NoteMark || text.Cells[last].IsFullWidthMark))
            {
                last--;
            }

            ParagraphLayout shorter = PreparedParagraph.Of(Cut(paragraph, text, last)).ComposeAll(width);
            if (shorter.Lines.Length <= most || last < 0)
            {
                int omitted = 0;
                for (int i = last + 1; i < text.Cells.Length; i++)
                {
                    omitted += text.Cells[i].Length > 0 ? 1 : 0;
                }

                if (shorter.Lines.IsEmpty)
                {
                    return shorter;
                }

                shorter.Lines[^1].Omitted = omitted;
                return new ParagraphLayout(shorter.Lines[0].Source, width, shorter.Lines) { Omitted = omitted };
            }

            last = BeforeCluster(paragraph, text, last);
        }
    }

    /// <summary>The cell before the grapheme cluster that a cell ends.</summary>
    private static int BeforeCluster(Paragraph paragraph, MeasuredText text, int last)
    {
        if (last < 0 || paragraph.Inlines[text.Cells[last].Inline] is not TextInline inline)
        {
            return last - 1;
        }

        int end = text.Cells[last].Offset + text.Cells[last].Length;
        int start = end;
        foreach (int index in StringInfo.ParseCombiningCharacters(inline.Text[..end]))
        {
            start = index;
        }

        int cell = last;
        while (cell >= 0 && text.Cells[cell].Inline == text.Cells[last].Inline && text.Cells[cell].Offset >= start)
        {
            cell--;
        }

        return cell;
    }

    /// <summary>The paragraph up to a cell, and the ellipsis.</summary>
    private static Paragraph Cut(Paragraph paragraph, MeasuredText text, int last)
    {
        ImmutableArray<Inline>.Builder inlines = ImmutableArray.CreateBuilder<Inline>();
        TextStyle style = paragraph.Text;
        if (last >= 0)
        {
            ref Cell cell = ref text.Cells[last];
            inlines.AddRange(paragraph.Inlines[..cell.Inline]);
            Inline inline = paragraph.Inlines[cell.Inline];
            inlines.Add(inline is TextInline whole ? Shortened(whole, cell.Offset + cell.Length) : inline);
            style = cell.Style ?? style;
        }

        inlines.Add(new TextInline(paragraph.Style.Ellipsis, style));
        return paragraph with { Inlines = inlines.ToImmutable(), Style = paragraph.Style with { MaxLines = 0, MinLastLineHan = 0 } };
    }

    private static TextInline Shortened(TextInline inline, int length) => inline with
    {
        Text = inline.Text[..length],
        Provenance = inline.Provenance with { Written = CellBuilder.SpanOf(inline, 0, length) },
    };
}
