using System.Collections.Immutable;

using ReportGen.Documents;
using ReportGen.Documents.Numbering;
using ReportGen.Graphics.Pages;
using ReportGen.Layout;
using ReportGen.Layout.Fluent;
using ReportGen.Layout.Text;
using ReportGen.Typesetting.Styles;

using Typeset = ReportGen.Layout.Text;

namespace ReportGen.Typesetting.Rendering;

/// <summary>Renders the contents, the list of figures and the list of tables, with leaders and page numbers.</summary>
/// <param name="languages">The languages to render.</param>
internal sealed class ContentsRenderer(LanguagePair languages)
{
    private const double BeforeLists = 25;
    private const double BeforeChapter = 3;

    private readonly RenderingContext _context = languages.First;

    private HouseTheme Theme => _context.Theme;

    private ContentsStyle Style => Theme.Contents;

    /// <summary>Renders the contents and the lists specified by the house style.</summary>
    /// <param name="flow">The column.</param>
    /// <param name="depth">Heading levels listed.</param>
    /// <param name="lists">The lists: <c>figures</c>, <c>tables</c>.</param>
    public void Render(FlowColumn flow, int depth, IReadOnlyCollection<string> lists)
    {
        RenderHeader(flow, LabelKeys.Contents, isFirst: true);
        flow.Item(0, 0).Semantic(StructureRole.Toc).Column(column =>
        {
            NumberedBlock[] entries = [.. _context.Document.Numbers.InOrder.Where(entry => entry.Block is HeadingBlock heading && heading.Level <= depth)];
            for (int index = 0; index < entries.Length; index++)
            {
                RenderHeading(column, entries, index);
            }
        });
        RenderList(flow, LabelKeys.Figures, ReferenceKind.Figure, lists);
        RenderList(flow, LabelKeys.Tables, ReferenceKind.Table, lists);
    }

    private void RenderHeader(FlowColumn flow, LabelKey key, bool isFirst)
    {
        TypeStyle type = _context.Words.IsChinese ? Theme.Style("tocHead") : Theme.Style("tocHeadEn", "tocHead");
        TextStyle style = _context.Sheet.Prose(type, _context.Document.Language);
        string words = _context.Words[key];
        IContainer item = flow.Item(isFirst ? type.Before : BeforeLists, type.After).KeepWithNext();
        item = isFirst ? item.Section($"{_context.Document.Language}.contents", words, 1) : item;
        item.Column(column =>
        {
            if (!isFirst)
            {
                column.Item().SectionRule(Theme.SectionRule, Theme.SectionRule.GapContents);
            }

            column.Item().Semantic(StructureRole.H1).Text(Paragraph.Of(words, style));
        });
    }

    private void RenderHeading(ColumnDescriptor column, NumberedBlock[] entries, int index)
    {
        NumberedBlock entry = entries[index];
        var heading = (HeadingBlock)entry.Block;
        bool isChapter = heading.Level == 1;
        TypeStyle type = Theme.Style(isChapter ? "tocLevel1" : "tocLevel2");
        double indent = isChapter ? 0 : Style.Level2Indent;
        double number = indent + (isChapter ? Style.NumberLevel1 : Style.NumberLevel2);
        TextStyle label = _context.Sheet.Prose(type, _context.Document.Language) with
        {
            Colour = isChapter ? Theme.Heading.NumberColour : Theme.Style("source").Colour,
        };
        IColumnItem item = column.Item();
        if (isChapter && index > 0)
        {
            item.SpaceBefore(BeforeChapter);
        }

        RenderEntry(Kept(item, index, entries.Length), entry, heading.Content, SecondOf(entry, heading), type, entry.Number, label, indent, number);
    }

    private void RenderList(FlowColumn flow, LabelKey key, ReferenceKind kind, IReadOnlyCollection<string> lists)
    {
        NumberedBlock[] entries = [.. _context.Document.Numbers.InOrder.Where(entry => entry.Kind == kind)];
        if (entries.Length == 0 || !lists.Contains(key.Path))
        {
            return;
        }

        RenderHeader(flow, key, isFirst: false);
        TypeStyle type = Theme.Style("tocLevel2");
        TextStyle label = _context.Sheet.Prose(type, _context.Document.Language) with { Colour = Theme.Heading.NumberColour, Font = _context.Sheet.Font(Theme.Table.StrongFont) };
        double textStart = Math.Max(Style.NumberFigure, WidestLabel(entries, label));
        flow.Item(0, 0).Semantic(StructureRole.Toc).Column(column =>
        {
            for (int index = 0; index < entries.Length; index++)
            {
                NumberedBlock entry = entries[index];
                RenderEntry(
                    Kept(column.Item(), index, entries.Length),
                    entry,
                    CaptionOf(entry.Block, _context),
                    Counterpart(entry) is var (language, other) ? CaptionOf(other.Block, language) : [],
                    type,
                    ExhibitFrameRenderer.LabelOf(_context, entry.Block),
                    label,
                    0,
                    textStart);
            }
        });
    }

    /// <summary>No entry is left alone at the bottom or top of a page.</summary>
    private static IContainer Kept(IContainer item, int index, int count) =>
        count > 1 && (index == 0 || index == count - 2) ? item.KeepWithNext() : item;

    /// <summary>Width of the widest label and the gap after it: English labels are longer than Chinese ones.</summary>
    private double WidestLabel(NumberedBlock[] entries, TextStyle style) =>
        entries.Max(entry => ParagraphComposer.WidthOf(ExhibitFrameRenderer.LabelOf(_context, entry.Block), style)) + (Theme.Figure.CaptionGap * style.Size);

    private void RenderEntry(
        IContainer item,
        NumberedBlock entry,
        ImmutableArray<Documents.Inline> title,
        ImmutableArray<Documents.Inline> secondTitle,
        TypeStyle type,
        string number,
        TextStyle numberStyle,
        double indent,
        double textStart)
    {
        TextStyle style = _context.Sheet.Prose(type, _context.Document.Language);
        ImmutableArray<Typeset.ParagraphItem>.Builder line = ImmutableArray.CreateBuilder<Typeset.ParagraphItem>();
        string plain = InlineWalk.PlainText(title);
        if (number.Length > 0)
        {
            line.Add(new TabInline(indent));
            line.Add(new Typeset.TextItem(number, numberStyle));
            line.Add(new TabInline(textStart));
        }

        line.AddRange(_context.Inlines.Render(WithoutMarks(title), style, style));
        line.Add(new LeaderInline(Style.Leader.Dot, Style.Leader.Pitch, Style.Leader.Colour, Style.Leader.Gap) { TrailingWidth = Style.PageColumn - Style.Leader.Gap });
        line.Add(new PageNumberInline(PageNumberKind.Destination, style, entry.Destination));
        item.Semantic(StructureRole.TocItem).Semantic(StructureRole.Reference).SectionLink(entry.Destination, plain).Column(column =>
        {
            column.Item().Semantic(StructureRole.P).Text(new Paragraph(line.ToImmutable(), style, _context.Sheet.Paragraph with { HangingIndent = textStart }));
            if (languages.Second is { } second && !secondTitle.IsEmpty)
            {
                TextStyle other = second.Sheet.Prose(Theme.Style("captionEn", "source"), second.Document.Language);
                column.Item().PaddingLeft(textStart).PaddingBottom(other.Leading / 3)
                    .Semantic(StructureRole.P, new StructureSettings { Language = other.Language })
                    .Text(new Paragraph(second.Inlines.Render(WithoutMarks(secondTitle), other, other), other, _context.Sheet.Paragraph));
            }
        });
    }

    /// <summary>The footnote reference of a heading is not repeated in the contents.</summary>
    private static IEnumerable<Documents.Inline> WithoutMarks(IEnumerable<Documents.Inline> content) =>
        content.Where(inline => inline is not FootnoteInline);

    private ImmutableArray<Documents.Inline> SecondOf(NumberedBlock entry, HeadingBlock heading) =>
        Counterpart(entry)?.Entry.Block is HeadingBlock other && heading.Level == other.Level ? other.Content : [];

    /// <summary>The corresponding block in the second language; null when there is none.</summary>
    private (RenderingContext Language, NumberedBlock Entry)? Counterpart(NumberedBlock entry)
    {
        if (languages.Second is not { } second)
        {
            return null;
        }

        IReadOnlyList<NumberedBlock> counterparts = second.Document.Numbers.InOrder;
        int index = 0;
        foreach (NumberedBlock candidate in _context.Document.Numbers.InOrder)
        {
            if (ReferenceEquals(candidate, entry))
            {
                return index < counterparts.Count ? (second, counterparts[index]) : null;
            }

            index++;
        }

        return null;
    }

    private static ImmutableArray<Documents.Inline> CaptionOf(Block block, RenderingContext language) => block switch
    {
        ExhibitBlock exhibit => exhibit.Frame.Caption,
        _ => [new Documents.TextInline(ExhibitFrameRenderer.LabelOf(language, block), null)],
    };
}
