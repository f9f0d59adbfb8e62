using System.Collections.Immutable;

using ReportGen.Documents;
using ReportGen.Foundation.Origins;
using ReportGen.Foundation.Sources;
using ReportGen.Graphics.Pages;
using ReportGen.Layout.Text;
using ReportGen.Typesetting.Styles;

using Typeset = ReportGen.Layout.Text;

namespace ReportGen.Typesetting.Rendering;

/// <summary>Converts inlines of the document tree to text items of the layout, with origins, links and references.</summary>
/// <param name="document">The document of the text.</param>
/// <param name="sheet">Type styles.</param>
/// <param name="values">Assigns numbers to the values shown.</param>
internal sealed class InlineRenderer(LanguageDocument document, StyleSheet sheet, ValueNumbers values)
{
    private readonly Dictionary<string, int> _footnoteNumbers =
        document.Footnotes.Select((note, index) => (note.Label, index)).ToDictionary(entry => entry.Label, entry => entry.index + 1, StringComparer.Ordinal);

    /// <summary>Key of a footnote in the layout, unique across the parts of the document.</summary>
    /// <param name="label">Label in the Markdown.</param>
    public string FootnoteKey(string label) => $"{document.Language}.{label}";

    /// <summary>Number of a footnote as printed.</summary>
    /// <param name="label">Label in the Markdown.</param>
    public string FootnoteNumber(string label) => FormattableString.Invariant($"{_footnoteNumbers.GetValueOrDefault(label)}");

    /// <summary>Renders running text.</summary>
    /// <param name="content">The text.</param>
    /// <param name="style">Its style.</param>
    /// <param name="strong">Style of emphasised text; null uses that of prose.</param>
    public ImmutableArray<Typeset.ParagraphItem> Render(IEnumerable<Documents.Inline> content, TextStyle style, TextStyle? strong = null)
    {
        ImmutableArray<Typeset.ParagraphItem>.Builder set = ImmutableArray.CreateBuilder<Typeset.ParagraphItem>();
        Add(content, new Surroundings(style, strong ?? sheet.Within(sheet.Theme.Style("runIn"), style), null, string.Empty), set);
        return set.ToImmutable();
    }

    private void Add(
        IEnumerable<Documents.Inline> content,
        Surroundings around,
        ImmutableArray<Typeset.ParagraphItem>.Builder set)
    {
        foreach (Documents.Inline inline in content)
        {
            switch (inline)
            {
                case Documents.TextInline text:
                    AddText(text, around, set);
                    break;
                case DataInline data:
                    set.Add(new Typeset.TextItem(data.Text, around.Style)
                    {
                        Provenance = ProvenanceOf(data),
                        Link = around.Link,
                        LinkDescription = around.LinkDescription,
                    });
                    break;
                case Documents.EmphasisInline emphasis:
                    Add(emphasis.Content, around with { Style = around.Strong }, set);
                    break;
                case Documents.CodeInline code:
                    set.Add(Plain(code.Text, sheet.Within(sheet.Theme.Style("code", "runIn"), around.Style), code.Span, around) with { Role = StructureRole.Code });
                    break;
                case Documents.LineBreakInline:
                    if (!document.Words.IsChinese)
                    {
                        // Separates the words in text extraction.
                        set.Add(new Typeset.TextItem(" ", around.Style));
                    }

                    set.Add(new Typeset.LineBreakItem());
                    break;
                case Documents.LinkInline link:
                    Add(link.Content, around with { Link = TargetOf(link.Address), LinkDescription = InlineWalk.PlainText(link.Content) }, set);
                    break;
                case FootnoteInline mark:
                    set.Add(FootnoteReference(mark, around));
                    break;
                case ReferenceInline reference:
                    AddReference(reference, around, set);
                    break;
            }
        }
    }

    /// <summary>Template output is split where its data changes, so that each value is a separate run.</summary>
    private void AddText(Documents.TextInline text, Surroundings around, ImmutableArray<Typeset.ParagraphItem>.Builder set)
    {
        if (text.Span is not { Source.DerivedFrom: { } traced } span || span.Length != text.Text.Length)
        {
            set.Add(Plain(text.Text, around.Style, text.Span?.ToWritten(), around));
            return;
        }

        int done = 0;
        foreach (TracedSpan stretch in traced.SpansIn(span.Start, span.Length))
        {
            if (stretch.Origin is null)
            {
                continue;
            }

            int from = Math.Max(stretch.Start, span.Start) - span.Start;
            int to = Math.Min(stretch.Start + stretch.Length, span.End) - span.Start;
            AddPlain(text.Text, span, done, from, around, set);
            set.Add(new Typeset.TextItem(text.Text[from..to], around.Style)
            {
                Provenance = new Provenance(stretch.Origin, stretch.Value, span.Source.Span(span.Start + from, to - from).ToWritten())
                {
                    ValueId = values.Of(stretch),
                },
                Link = around.Link,
                LinkDescription = around.LinkDescription,
            });
            done = to;
        }

        AddPlain(text.Text, span, done, text.Text.Length, around, set);
    }

    private Provenance ProvenanceOf(DataInline data) => data.Value.Origin is null
        ? Provenance.WrittenAt(data.Span?.ToWritten())
        : new Provenance(data.Value.Origin, data.Value, data.Span?.ToWritten()) { ValueId = values.Of(data.Value) };

    private static void AddPlain(
        string text,
        SourceSpan span,
        int from,
        int to,
        Surroundings around,
        ImmutableArray<Typeset.ParagraphItem>.Builder set)
    {
        if (from < to)
        {
            set.Add(Plain(text[from..to], around.Style, span.Source.Span(span.Start + from, to - from).ToWritten(), around));
        }
    }

    private static Typeset.TextItem Plain(string text, TextStyle style, SourceSpan? written, Surroundings around) => new(text, style)
    {
        Provenance = Provenance.WrittenAt(written),
        Link = around.Link,
        LinkDescription = around.LinkDescription,
    };

    private FootnoteReferenceItem FootnoteReference(FootnoteInline mark, Surroundings around)
    {
        FootnoteReferenceStyle style = sheet.Theme.FootnoteReference;
        return new FootnoteReferenceItem(FootnoteNumber(mark.Label), FootnoteKey(mark.Label), around.Style with
        {
            Font = sheet.Font(style.Font),
            Size = style.Size * around.Style.Size,
            // The theme measures the raise in em of the text, the layout in em of the footnote reference.
            Raise = style.Raise / style.Size,
            Colour = style.Colour,
        })
        { Provenance = Provenance.WrittenAt(mark.Span?.ToWritten()) };
    }

    private void AddReference(ReferenceInline reference, Surroundings around, ImmutableArray<Typeset.ParagraphItem>.Builder set)
    {
        // An unknown id has been reported, and no pages are produced.
        if (document.Numbers.Find(reference.Kind, reference.Id) is not { } target)
        {
            return;
        }

        LabelKey key = reference switch
        {
            { Kind: ReferenceKind.Table } => LabelKeys.TableReference,
            { Kind: ReferenceKind.Figure } => LabelKeys.FigureReference,
            _ when target.Number.Contains('.', StringComparison.Ordinal) => LabelKeys.SectionReference,
            _ => LabelKeys.ChapterReference,
        };
        var link = new DestinationTarget(target.Destination);
        string text = target.Number.Length > 0
            ? document.Words[key].Replace("{number}", target.Number, StringComparison.Ordinal)
            : InlineWalk.PlainText(((HeadingBlock)target.Block).Content);
        if (!reference.IsPage)
        {
            set.Add(new Typeset.TextItem(text, around.Style) { Provenance = Provenance.WrittenAt(reference.Span?.ToWritten()), Link = link, LinkDescription = text });
            return;
        }

        // A page number is not a meaningful link description: use the name of the target instead.
        string[] parts = document.Words[LabelKeys.PageReference].Split("{number}");
        AddPiece(parts[0]);
        set.Add(new PageNumberInline(PageNumberKind.Destination, around.Style, target.Destination) { Link = link, LinkDescription = text });
        AddPiece(parts.Length > 1 ? parts[1] : string.Empty);

        void AddPiece(string piece)
        {
            if (piece.Length > 0)
            {
                set.Add(new Typeset.TextItem(piece, around.Style) { Provenance = Provenance.WrittenAt(reference.Span?.ToWritten()), Link = link, LinkDescription = text });
            }
        }
    }

    private LinkTarget TargetOf(string address)
    {
        if (!address.StartsWith('#'))
        {
            return new AddressTarget(address);
        }

        foreach (ReferenceKind kind in Enum.GetValues<ReferenceKind>())
        {
            if (document.Numbers.Find(kind, address[1..]) is { } target)
            {
                return new DestinationTarget(target.Destination);
            }
        }

        return new AddressTarget(address);
    }

    private sealed record Surroundings(TextStyle Style, TextStyle Strong, LinkTarget? Link, string LinkDescription);
}
