using System.Collections.Immutable;

using ReportGen.Documents;
using ReportGen.Documents.Directives.Columns;
using ReportGen.Documents.Exhibits;
using ReportGen.Documents.Numbering;
using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Geometry;
using ReportGen.Graphics.Pages;
using ReportGen.Layout;
using ReportGen.Layout.Fluent;
using ReportGen.Layout.Text;
using ReportGen.Typesetting.Styles;

using Typeset = ReportGen.Layout.Text;

namespace ReportGen.Typesetting.Rendering;

/// <summary>Renders blocks of one language into a column, in the styles of a place.</summary>
internal sealed class BlockRenderer
{
    /// <summary>Screen readers read a drawn bullet as the corresponding character.</summary>
    private static readonly StructureSettings Bullet = new() { ActualText = "•" };

    /// <summary>Least width of the column of list numbers, in ems.</summary>
    private const double NumberColumn = 1.6;

    /// <summary>Least space between the number and the text of a list item, in ems.</summary>
    private const double NumberGap = 0.2;

    private readonly RenderingContext _context;
    private readonly Place _place;
    private readonly ExhibitRenderer _exhibits;
    private readonly CoverRenderer _cover;

    /// <summary>Creates a renderer.</summary>
    /// <param name="context">The rendering context.</param>
    /// <param name="kind">The place.</param>
    /// <param name="width">Width of the column in points; null for the main column of the cover.</param>
    public BlockRenderer(RenderingContext context, PlaceKind kind, double? width = null)
    {
        _context = context;
        _place = Place.Of(context.Theme, kind, context.Words.IsChinese);
        _exhibits = new ExhibitRenderer(new LanguagePair(context), kind);
        _cover = new CoverRenderer(context, width ?? context.Theme.Cover.Main.Width);
    }

    /// <summary>Height in points of the following text kept with a heading: the number of lines specified by the style.</summary>
    public double KeptHeight => _context.Theme.Heading.KeepWithNextLines * _place.Text.Leading;

    /// <summary>Renders blocks one below the other.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="flow">The column.</param>
    public void Render(IEnumerable<Block> blocks, FlowColumn flow)
    {
        bool isFirst = true;
        foreach (Block block in blocks)
        {
            Render(block, flow, isFirst);
            isFirst = false;
        }
    }

    /// <summary>Renders one block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="flow">The column.</param>
    /// <param name="isFirst">True for the first block of the place.</param>
    public void Render(Block block, FlowColumn flow, bool isFirst = false)
    {
        switch (block)
        {
            case HeadingBlock heading:
                RenderHeading(heading, flow, isFirst);
                break;
            case ParagraphBlock paragraph:
                RenderParagraph(paragraph.Content, paragraph, _place.Text, flow);
                break;
            case ListBlock list:
                RenderList(list, flow);
                break;
            case QuoteBlock quote:
                RenderQuote(quote, flow);
                break;
            case CodeBlock code:
                RenderListing(code, flow);
                break;
            case RuleBlock:
                flow.Item(_place.Text.After, _place.Text.After).SectionRule(_context.Theme.SectionRule, _context.Theme.SectionRule.Accent.Weight);
                break;
            case ColumnsBlock columns:
                RenderColumns(columns, flow);
                break;
            case ContainerBlock container:
                Render(container.Content, flow);
                break;
            case InvalidBlock:
                // The errors have been reported, and no pages are produced.
                break;
            case var exhibit when ExhibitRenderer.IsExhibit(exhibit):
                _exhibits.Render(exhibit, flow);
                break;
            default:
                _cover.Render(block, flow);
                break;
        }
    }

    /// <summary>Space above and below a block, in points.</summary>
    /// <param name="block">The block.</param>
    public (double Before, double After) SpacesOf(Block block)
    {
        TypeStyle type = block is HeadingBlock heading ? _place.Heading(heading.Level) : _place.Text;
        return (type.Before, type.After);
    }

    /// <summary>A paragraph of this place, as a text element.</summary>
    /// <param name="content">Its text.</param>
    /// <param name="type">Its type style.</param>
    public Paragraph ParagraphOf(IEnumerable<Documents.Inline> content, TypeStyle type)
    {
        TextStyle style = _context.Sheet.Prose(type, _context.Document.Language);
        return new Paragraph(_context.Inlines.Render(content, style), style, _context.Sheet.Paragraph with
        {
            Alignment = _place.Paragraph.IsJustified ? TextAlignment.Justify : TextAlignment.Left,
            FirstLineIndent = _place.Paragraph.Indent,
            Hyphenation = _place.Paragraph.Hyphenation,
        });
    }

    private void RenderHeading(HeadingBlock heading, FlowColumn flow, bool isFirst)
    {
        TypeStyle type = _place.Heading(heading.Level);
        NumberedBlock? numbered = _context.Document.Numbers.Of(heading);
        TextStyle style = _context.Sheet.Prose(type, _context.Document.Language);
        ImmutableArray<Typeset.ParagraphItem>.Builder content = ImmutableArray.CreateBuilder<Typeset.ParagraphItem>();
        double titleStart = 0;
        if (numbered is { Number.Length: > 0 })
        {
            double gap = _context.Theme.Heading.NumberGap * type.Size;
            content.Add(new Typeset.TextItem(numbered.Number, style with { Colour = _context.Theme.Heading.NumberColour }));
            content.Add(new SpaceInline(gap));
            titleStart = ParagraphComposer.WidthOf(numbered.Number, style) + gap;
        }

        content.AddRange(_context.Inlines.Render(heading.Content, style, style));
        var paragraph = new Paragraph(content.ToImmutable(), style, _context.Sheet.Paragraph with { Balanced = true, HangingIndent = titleStart });
        StructureRole role = RoleOf(heading.Level);
        string title = InlineWalk.PlainText(heading.Content);
        if (_place.HasSectionRules)
        {
            RenderRuledHeading(paragraph, type, role, heading, flow, isFirst);
            return;
        }

        IColumnItem place = flow.Heading(type.Before, type.After);
        // Figures of a chapter do not float out of it.
        IContainer item = (heading.Level == 1 ? place.FloatBarrier() : place).KeepWithNext(KeptHeight).Source(heading.Span.ToWritten(), "heading");
        if (numbered is not null && heading.Level <= 3)
        {
            item = item.Section(numbered.Destination, numbered.Number.Length > 0 ? $"{numbered.Number} {title}" : title, heading.Level);
        }
        else if (_place.Kind == PlaceKind.Legal && heading.Level == 1)
        {
            item = item.Section($"{_context.Document.Language}.legal.{heading.Id ?? "statements"}", title, 1);
        }

        item.Semantic(role).Text(paragraph);
    }

    private void RenderRuledHeading(
        Paragraph paragraph,
        TypeStyle type,
        StructureRole role,
        HeadingBlock heading,
        FlowColumn flow,
        bool isFirst)
    {
        SectionRuleStyle rule = _context.Theme.SectionRule;
        double gap = _place.Kind == PlaceKind.Cover ? rule.GapCover : rule.GapSidebar;
        flow.Heading(isFirst ? 0 : type.Before, type.After)
            .KeepWithNext(KeptHeight)
            .Source(heading.Span.ToWritten(), "heading")
            .Column(column =>
            {
                column.Item().SectionRule(rule, gap);
                column.Item().Semantic(role).Text(paragraph);
            });
    }

    /// <summary>The parts of the cover and the statements of the back matter are one level below the title.</summary>
    private static StructureRole RoleOf(int level) => level switch
    {
        1 => StructureRole.H1,
        2 => StructureRole.H2,
        3 => StructureRole.H3,
        4 => StructureRole.H4,
        5 => StructureRole.H5,
        _ => StructureRole.H6,
    };

    private void RenderParagraph(ImmutableArray<Documents.Inline> content, Block block, TypeStyle type, FlowColumn flow) =>
        flow.Item(type.Before, type.After)
            .Source(block.Span.ToWritten(), "paragraph")
            .Semantic(StructureRole.P)
            .Text(ParagraphOf(content, type));

    private void RenderList(ListBlock list, FlowColumn flow)
    {
        ListStyle style = _context.Theme.List;
        double after = style.After.GetValueOrDefault(_place.ListKey, _place.Text.After);
        flow.Item(0, after).Source(list.Span.ToWritten(), "list").Semantic(StructureRole.L).Column(column =>
        {
            column.Spacing(flow.OnGrid(after));
            string[] labels = list.IsOrdered ? [.. list.Items.Select((_, index) => FormattableString.Invariant($"{(long)list.Start + index}."))] : [];
            double widest = labels.Select(label => ParagraphComposer.WidthOf(label, LabelText)).DefaultIfEmpty().Max();
            for (int index = 0; index < list.Items.Length; index++)
            {
                string? label = list.IsOrdered ? labels[index] : null;
                ImmutableArray<Block> item = list.Items[index];
                column.Item().Semantic(StructureRole.LI).Row(row =>
                {
                    RenderLabel(label, widest, row);
                    row.RelativeItem().Semantic(StructureRole.LBody).Column(body => RenderItem(item, new FlowColumn(body, grid: flow.Grid)));
                });
            }
        });
    }

    private TextStyle LabelText => _context.Sheet.Prose(_place.Text, _context.Document.Language) with { Colour = _context.Theme.List.Colour };

    /// <summary>The number of an item, aligned at the point with those of the list, or its bullet.</summary>
    /// <param name="number">The number with its point; null for a bullet.</param>
    /// <param name="widest">Width of the widest number of the list in points.</param>
    /// <param name="row">Receives the label.</param>
    private void RenderLabel(string? number, double widest, RowDescriptor row)
    {
        ListStyle list = _context.Theme.List;
        if (number is not null)
        {
            double size = _place.Text.Size;
            row.ConstantItem(Math.Max(NumberColumn * size, widest + (NumberGap * size)))
                .PaddingLeft(widest - ParagraphComposer.WidthOf(number, LabelText))
                .Semantic(StructureRole.Lbl)
                .Text(Paragraph.Of(number, LabelText));
            return;
        }

        double top = list.Top.GetValueOrDefault(_place.ListKey, (_place.Text.Leading - list.Size) / 2);
        row.ConstantItem(list.Indent).Semantic(StructureRole.Lbl, Bullet).Height(_place.Text.Leading).Canvas((canvas, _) =>
            canvas.FillRectangle(new Rect(0, top, list.Size, list.Size), list.Colour));
    }

    private void RenderItem(ImmutableArray<Block> blocks, FlowColumn flow)
    {
        foreach (Block block in blocks)
        {
            if (block is ParagraphBlock paragraph)
            {
                Paragraph text = ParagraphOf(paragraph.Content, _place.Text);
                flow.Item(0, 0)
                    .Source(block.Span.ToWritten(), "list item")
                    .Semantic(StructureRole.P)
                    .Text(text with { Style = text.Style with { FirstLineIndent = 0 } });
            }
            else
            {
                Render(block, flow);
            }
        }
    }

    /// <summary>Text in several columns; an exhibit that spans them is placed between two groups of columns.</summary>
    private void RenderColumns(ColumnsBlock columns, FlowColumn flow)
    {
        var run = new List<Block>();
        foreach (Block block in columns.Content)
        {
            if (!PlacingCheck.SpansColumns(block))
            {
                run.Add(block);
                continue;
            }

            RenderRun(run, columns, flow);
            run.Clear();
            Render(block, flow);
        }

        RenderRun(run, columns, flow);
    }

    private void RenderRun(List<Block> run, ColumnsBlock columns, FlowColumn flow)
    {
        if (run.Count == 0)
        {
            return;
        }

        Block[] blocks = [.. run];
        flow.Item(_place.Text.After, 2 * _place.Text.After).Source(columns.Span.ToWritten(), "columns").MultiColumn(text =>
        {
            text.Columns(columns.Count);
            text.Spacing(_context.Theme.ColumnGutter);
            text.Content().Column(column => Render(blocks, new FlowColumn(column, FlowReach.Column, flow.Grid)));
        });
    }

    private void RenderQuote(QuoteBlock quote, FlowColumn flow)
    {
        TypeStyle type = _context.Theme.Style("quote", "body");
        Rule rule = _context.Theme.SectionRule.Accent;
        flow.Item(type.Before, type.After)
            .Semantic(StructureRole.BlockQuote)
            .BorderLeft(rule.Weight)
            .BorderColor(rule.Colour)
            .PaddingLeft(type.Size)
            .Column(column =>
            {
                var inner = new FlowColumn(column, grid: flow.Grid);
                foreach (Block block in quote.Content)
                {
                    if (block is ParagraphBlock paragraph)
                    {
                        Paragraph text = ParagraphOf(paragraph.Content, type);
                        inner.Item(0, 0)
                            .Source(block.Span.ToWritten(), "quotation")
                            .Semantic(StructureRole.P)
                            .Text(text with { Style = text.Style with { FirstLineIndent = 0 } });
                    }
                    else
                    {
                        Render(block, inner);
                    }
                }
            });
    }

    private void RenderListing(CodeBlock code, FlowColumn flow)
    {
        TextStyle style = _context.Sheet.Within(
            _context.Theme.Style("code", "tableText"),
            _context.Sheet.Data(_context.Theme.Style("tableText"), _context.Document.Language));
        ImmutableArray<Typeset.ParagraphItem>.Builder lines = ImmutableArray.CreateBuilder<Typeset.ParagraphItem>();
        foreach (string line in code.Text.TrimEnd('\n').Split('\n'))
        {
            if (lines.Count > 0)
            {
                lines.Add(new Typeset.LineBreakItem());
            }

            // The trailing space separates the line from the next one in text extraction.
            lines.Add(new Typeset.TextItem(line.Replace("\t", "    ", StringComparison.Ordinal) + " ", style) { Role = StructureRole.Code });
        }

        flow.Item(_place.Text.After, _place.Text.After)
            .Source(code.Span.ToWritten(), "listing")
            .Semantic(StructureRole.P)
            .Background(_context.Theme.Table.HeaderFill)
            .Padding(style.Size / 2)
            .Text(new Paragraph(lines.ToImmutable(), style, _context.Sheet.Paragraph with { PreservesSpaces = true }));
    }
}
