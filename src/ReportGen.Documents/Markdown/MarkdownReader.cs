using System.Collections.Immutable;

using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;

using ReportGen.Documents.Directives;
using ReportGen.Documents.Prose;
using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;
using ReportGen.Yaml;

using MarkdigBlock = Markdig.Syntax.Block;
using SourceSpan = ReportGen.Foundation.Sources.SourceSpan;

namespace ReportGen.Documents.Markdown;

/// <summary>Reads rendered Markdown into a document tree.</summary>
internal sealed class MarkdownReader
{
    private const string Unnumbered = "unnumbered";

    private static readonly MarkdownPipeline Pipeline = BuildPipeline();

    private readonly SourceText _source;
    private readonly DirectiveContext _context;
    private readonly DiagnosticBag _diagnostics;
    private readonly ShieldedText _shielded;
    private readonly InlineReader _inlines;

    private MarkdownReader(SourceText source, DirectiveContext context, DiagnosticBag diagnostics)
    {
        _source = source;
        _context = context;
        _diagnostics = diagnostics;
        _shielded = ShieldedText.ForMarkdown(source);
        SpecialTreatmentNames.Shield(source, _shielded);
        _inlines = new InlineReader(source, _shielded, diagnostics);
    }

    /// <summary>Reads a text; what cannot be read is reported and omitted.</summary>
    /// <param name="source">The rendered text.</param>
    /// <param name="context">What its directives may refer to.</param>
    /// <param name="diagnostics">Receives the diagnostics.</param>
    public static MarkdownDocumentTree Read(SourceText source, DirectiveContext context, DiagnosticBag diagnostics)
    {
        var reader = new MarkdownReader(source, context, diagnostics);
        if (TryParse(reader._shielded.Text) is not { } parsed)
        {
            SourceSpan deepest = DeepestMark(source);
            diagnostics.Report(MarkdownCodes.TooDeep, deepest, "Lists, quotations or brackets are nested too deeply.", "Write them side by side, or a long table from a data file.");
            return new MarkdownDocumentTree([], []);
        }

        ImmutableArray<Documents.Block> blocks = reader.Blocks(parsed);
        string[] marked = [.. InlineWalk.All(blocks).OfType<FootnoteInline>().Select(mark => mark.Label).Distinct(StringComparer.Ordinal)];
        Footnote[] defined =
            [.. parsed.Descendants<LinkReferenceDefinition>().OfType<FootnoteLinkReferenceDefinition>().Select(definition => definition.Footnote)];
        ImmutableArray<FootnoteText> footnotes = reader.Footnotes(defined, marked);
        reader.ReportUnmarked(defined, marked);
        reader.ReportUnusedLinks(parsed);
        return new MarkdownDocumentTree(blocks, footnotes);
    }

    /// <summary>The parsed text; null when it exceeds the nesting limit of the parser.</summary>
    private static MarkdownDocument? TryParse(string text)
    {
        try
        {
            return Markdig.Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException)
        {
            // The parser has no specific exception for its nesting limit.
            return null;
        }
    }

    /// <summary>The longest run of nesting markers, such as <c>&gt;&gt;&gt;</c>, spaces before a list item, or pipes.</summary>
    private static SourceSpan DeepestMark(SourceText source)
    {
        int start = 0;
        int length = 0;
        for (int at = 0; at < source.Text.Length; at++)
        {
            int end = at;
            while (end < source.Text.Length && source.Text[end] is '>' or ' ' or '-' or '*' or '_' or '[' or '(' or '|')
            {
                end++;
            }

            if (end - at > length)
            {
                (start, length) = (at, end - at);
            }

            at = end;
        }

        return source.Span(start, length);
    }

    private static MarkdownPipeline BuildPipeline()
    {
        MarkdownPipelineBuilder builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UseCjkFriendlyEmphasis()
            .UsePipeTables()
            .UseFootnotes()
            .DisableHtml();
        // Without the extension of containers: its '::' in a paragraph is text.
        builder.BlockParsers.Insert(0, new CustomContainerParser());
        builder.InlineParsers.Replace<LinkInlineParser>(new BracketParser());
        builder.InlineParsers.InsertBefore<BracketParser>(new CrossReferenceParser());
        builder.InlineParsers.InsertBefore<BracketParser>(new FootnoteMarkParser());
        builder.InlineParsers.Insert(0, new AttributeList.UnderlinedHeadingParser());
        foreach (IAttributesParseable parser in builder.BlockParsers.OfType<IAttributesParseable>())
        {
            parser.TryParseAttributes = AttributeList.TryTake;
        }

        return builder.Build();
    }

    private ImmutableArray<Documents.Block> Blocks(IEnumerable<MarkdigBlock> container)
    {
        ImmutableArray<Documents.Block>.Builder blocks = ImmutableArray.CreateBuilder<Documents.Block>();
        foreach (MarkdigBlock block in container)
        {
            if (Read(block) is { } read)
            {
                blocks.Add(read);
            }
        }

        return blocks.ToImmutable();
    }

    private Documents.Block? Read(MarkdigBlock block)
    {
        SourceSpan span = SpanOf(block);
        switch (block)
        {
            case FootnoteGroup or LinkReferenceDefinitionGroup or BlankLineBlock or EmptyBlock:
                return null;
            case Markdig.Syntax.HeadingBlock heading:
                AttributeList attributes = AttributeList.Of(heading);
                ReportAttributes(attributes, takesKeys: false);
                return new Documents.HeadingBlock(
                    heading.Level,
                    _inlines.Read(heading.Inline),
                    IdOf(attributes),
                    !attributes.Classes.Contains(Unnumbered),
                    span);
            case Markdig.Syntax.ParagraphBlock paragraph:
                ImmutableArray<Inline> content = _inlines.Read(paragraph.Inline);
                return content.IsEmpty ? null : new Documents.ParagraphBlock(content, span);
            case Markdig.Syntax.ListBlock list:
                _ = int.TryParse(list.OrderedStart, System.Globalization.CultureInfo.InvariantCulture, out int start);
                return new Documents.ListBlock(
                    list.IsOrdered,
                    list.IsOrdered ? start : 1,
                    [.. list.OfType<ListItemBlock>().Select(item => Blocks(item))],
                    span);
            case Markdig.Syntax.QuoteBlock quote:
                return new Documents.QuoteBlock(Blocks(quote), span);
            case ThematicBreakBlock:
                return new RuleBlock(span);
            case Table table:
                return ReadPipeTable(table, span);
            case CustomContainer container:
                return ReadContainer(container, span);
            case FencedCodeBlock fenced:
                return ReadFenced(fenced, span);
            case Markdig.Syntax.CodeBlock code:
                return new Documents.CodeBlock(_shielded.Restore(code.Lines.ToString()), span);
            default:
                _diagnostics.Report(
                    MarkdownCodes.UnsupportedBlock,
                    span,
                    $"A note cannot contain this Markdown block ({block.GetType().Name}).",
                    "Use headings, paragraphs, lists, quotes, tables and the fenced directives.");
                return null;
        }
    }

    private Documents.Block ReadContainer(CustomContainer container, SourceSpan span)
    {
        AttributeList attributes = AttributeList.Of(container);
        string name = _shielded.Restore(container.Info ?? string.Empty);
        string? id = IdOf(attributes);
        ReportAttributes(attributes, takesKeys: true);
        ReportArguments(container, span);
        bool isWhole = RequireEnd(container, span);
        ImmutableArray<Documents.Block> content = Blocks(container);
        bool isNumbered = !attributes.Classes.Contains(Unnumbered);
        if (!isWhole)
        {
            return new InvalidBlock(name, null, id, isNumbered, [], content, span);
        }

        if (DirectiveRegistry.Container(name) is { } descriptor)
        {
            var source = new ContainerSource(id, isNumbered, AttributesOf(attributes, span), content, span);
            return descriptor.Read(source, _diagnostics);
        }

        _diagnostics.Report(
            DirectiveCodes.UnknownContainer,
            span with { Length = FirstLineLength(span) },
            $"There is no container '{name}'.",
            Spelling.Hint(name, [.. DirectiveRegistry.Containers.Select(known => known.Name)]));
        return new InvalidBlock(name, null, id, isNumbered, [], content, span);
    }

    /// <summary>The attributes of a container as a map whose values have source locations.</summary>
    private MapValue AttributesOf(AttributeList attributes, SourceSpan span) => new(
        attributes.Keys.Select(key => new MapEntry(
            key.Name,
            new TextValue(_shielded.Restore(key.Value)) { Span = _source.Span(key.Start, key.Value.Length) },
            span with { Length = FirstLineLength(span) })))
    {
        Span = span,
    };

    private Documents.Block ReadFenced(FencedCodeBlock fenced, SourceSpan span)
    {
        string name = _shielded.Restore(fenced.Info ?? string.Empty);
        AttributeList attributes = AttributeList.Of(fenced);
        if (DirectiveRegistry.Directive(name) is not { } descriptor)
        {
            // A listing has no attributes, so a fence with attributes is a misspelt directive.
            if ((attributes.Id is not null || attributes.Classes.Contains(Unnumbered)) && DirectiveRegistry.NearestTo(name) is { } nearest)
            {
                _diagnostics.Report(MarkdownCodes.UnknownDirective, span with { Length = FirstLineLength(span) }, $"There is no directive '{name}'.", $"Did you mean '{nearest}'?");
            }

            return new Documents.CodeBlock(_shielded.Restore(fenced.Lines.ToString()), span);
        }

        string? id = IdOf(attributes);
        ReportAttributes(attributes, takesKeys: false);
        ReportArguments(fenced, span);
        bool isNumbered = !attributes.Classes.Contains(Unnumbered);
        if (!RequireEnd(fenced, span))
        {
            // What follows is text of the note: parsing it as keys would only cause misleading diagnostics.
            return new InvalidBlock(name, descriptor.Kind, id, isNumbered, [], [], span);
        }

        (int Start, int Length)[] lines =
            // The parser has no array of lines for an empty block.
            [.. (fenced.Lines.Lines ?? []).Take(fenced.Lines.Count).Select(line => (line.Slice.Start, Math.Max(0, line.Slice.Length)))];
        DataValue? body = lines.Length == 0 ? MapValue.Empty with { Span = span } : ReadBody(lines);
        // Invalid YAML has been reported, but its footnote references still count.
        return body is null || _context.HasGap(span)
            ? new InvalidBlock(name, descriptor.Kind, id, isNumbered, DirectiveText.Inlines(new TextValue(_shielded.Restore(fenced.Lines.ToString()))), [], span)
            : descriptor.Read(new DirectiveSource(id, isNumbered, body, span), _context, _diagnostics);
    }

    /// <summary>Reports attributes that have no meaning behind a heading or a fence.</summary>
    private void ReportAttributes(AttributeList attributes, bool takesKeys)
    {
        IEnumerable<string> unknown = attributes.Classes.Where(name => name != Unnumbered).Select(name => $".{name}");
        foreach (string name in unknown.Concat(takesKeys ? [] : attributes.Keys.Select(key => key.Name)).Select(_shielded.Restore))
        {
            _diagnostics.Report(
                MarkdownCodes.UnknownAttribute,
                _source.Span(attributes.Start, attributes.Length),
                $"The attribute '{name}' has no meaning here.",
                Spelling.Hint(name, [$".{Unnumbered}"]));
        }
    }

    /// <summary>Reports words behind the name of a directive or container, which are not an attribute list.</summary>
    private void ReportArguments(IFencedBlock block, SourceSpan span)
    {
        if (FullWidthSyntax.ReportFence(span with { Length = FirstLineLength(span) }, _diagnostics))
        {
            return;
        }

        if (block.Arguments?.Trim() is { Length: > 0 } arguments)
        {
            _diagnostics.Report(
                MarkdownCodes.UnknownAttribute,
                span with { Length = FirstLineLength(span) },
                $"'{_shielded.Restore(arguments)}' is not an attribute list.",
                "Write the id, the class and the keys in braces: {#id .unnumbered key=\"value\"}.");
        }
    }

    private string? IdOf(AttributeList attributes) => attributes.Id is { } id ? _shielded.Restore(id) : null;

    /// <summary>
    /// True when a fenced block has a closing fence. Without one, Markdown includes the rest of the text
    /// (CommonMark 0.31.2, 4.5), which is never intended in a note.
    /// </summary>
    private bool RequireEnd(IFencedBlock block, SourceSpan span)
    {
        if (block.ClosingFencedCharCount > 0)
        {
            return true;
        }

        string fence = new(block.FencedChar, block.OpeningFencedCharCount);
        _diagnostics.Report(
            MarkdownCodes.Unclosed,
            span with { Length = FirstLineLength(span) },
            $"The block that begins here with '{fence}' is not closed.",
            $"Write '{fence}' on a line of its own after its last line.");
        return false;
    }

    private DataValue? ReadBody((int Start, int Length)[] lines)
    {
        if (lines.All(line => line.Start == 0 || _source.Text[line.Start - 1] == '\n'))
        {
            (int start, int length) = lines[^1];
            return YamlReader.Read(_source, lines[0].Start, start + length - lines[0].Start, _diagnostics);
        }

        SourceText body = IndentedBody.Open(_source, lines);
        return YamlReader.Read(body, 0, body.Text.Length, _diagnostics);
    }

    private PipeTableBlock ReadPipeTable(Table table, SourceSpan span)
    {
        var rows = table.OfType<TableRow>().ToList();
        TableRow? header = rows.FirstOrDefault(row => row.IsHeader);
        PipeRowCheck.Report(rows, _source, _diagnostics);
        int columns = PipeRowCheck.Columns(rows);
        return new PipeTableBlock(
            header is null ? [] : Cells(header, columns),
            [.. rows.Where(row => !row.IsHeader).Select(row => Cells(row, columns))],
            [.. Enumerable.Range(0, columns).Select(index => AlignmentOf(table, index))],
            span);
    }

    private ImmutableArray<ImmutableArray<Inline>> Cells(TableRow row, int columns) =>
        [.. row.OfType<TableCell>().Take(columns).Select(cell =>
            cell.OfType<Markdig.Syntax.ParagraphBlock>().SelectMany(paragraph => _inlines.Read(paragraph.Inline)).ToImmutableArray())];

    private static CellAlignment? AlignmentOf(Table table, int index) =>
        index >= table.ColumnDefinitions.Count
            ? null
            : table.ColumnDefinitions[index].Alignment switch
            {
                TableColumnAlign.Left => CellAlignment.Left,
                TableColumnAlign.Center => CellAlignment.Centre,
                TableColumnAlign.Right => CellAlignment.Right,
                _ => null,
            };

    /// <summary>
    /// The referenced footnotes, in the order of their references. The parser numbers those referenced in prose or in
    /// another footnote; references in directives are found only after the directives have been read.
    /// </summary>
    private ImmutableArray<FootnoteText> Footnotes(Footnote[] defined, string[] marked) =>
        [.. defined
            .Where(footnote => footnote.Order >= 0 || marked.Contains(_inlines.LabelOf(footnote)))
            // The first of two footnotes with the same label is used.
            .DistinctBy(_inlines.LabelOf, StringComparer.Ordinal)
            .OrderBy(footnote => Array.IndexOf(marked, _inlines.LabelOf(footnote)) is >= 0 and var index ? index : int.MaxValue)
            .ThenBy(footnote => footnote.Order)
            .Select(footnote => new FootnoteText(_inlines.LabelOf(footnote), ContentOf(footnote), SpanOf(footnote)))];

    /// <summary>The paragraphs of a footnote, separated by line breaks.</summary>
    private ImmutableArray<Inline> ContentOf(Footnote footnote)
    {
        ImmutableArray<Inline>.Builder content = ImmutableArray.CreateBuilder<Inline>();
        foreach (MarkdigBlock block in footnote)
        {
            if (block is not Markdig.Syntax.ParagraphBlock paragraph)
            {
                _diagnostics.Report(
                    MarkdownCodes.FootnoteContent,
                    SpanOf(block),
                    "A footnote may contain only paragraphs; this block would be lost.",
                    "Write it as a sentence, or move it into the body text.");
                continue;
            }

            if (content.Count > 0)
            {
                content.Add(new LineBreakInline(SpanOf(paragraph)));
            }

            content.AddRange(_inlines.Read(paragraph.Inline));
        }

        return content.ToImmutable();
    }

    /// <summary>Reports footnotes without a reference, which are not printed.</summary>
    private void ReportUnmarked(Footnote[] defined, string[] marked)
    {
        foreach (Footnote footnote in defined.Where(footnote => !marked.Contains(_inlines.LabelOf(footnote))))
        {
            string label = _inlines.LabelOf(footnote);
            _diagnostics.Report(
                MarkdownCodes.UnusedFootnote,
                _source.Span(footnote.LabelSpan.Start, footnote.LabelSpan.Length),
                $"The footnote '{label}' has no reference, so it is not printed.",
                $"Write '[^{label}]' where it belongs, or remove the footnote.");
        }
    }

    /// <summary>Reports definitions of link addresses without a link, which are not printed.</summary>
    private void ReportUnusedLinks(MarkdownDocument parsed)
    {
        var used = parsed.Descendants<Markdig.Syntax.Inlines.LinkInline>().Select(link => link.Reference).ToHashSet();
        foreach (LinkReferenceDefinition definition in parsed.Descendants<LinkReferenceDefinition>()
            .Where(definition => definition is not FootnoteLinkReferenceDefinition && !used.Contains(definition)))
        {
            SourceSpan span = SpanOf(definition);
            _diagnostics.Report(
                MarkdownCodes.UnusedLink,
                span,
                $"'{span.Text}' defines the address of a link that does not occur, so it is not printed.",
                $"Write '[text][{_shielded.Restore(definition.Label ?? string.Empty)}]' where the link belongs, or '\\[' to print the line.");
        }
    }

    private int FirstLineLength(SourceSpan span)
    {
        int end = _source.Text.IndexOf('\n', span.Start);
        return (end < 0 ? _source.Text.Length : end) - span.Start;
    }

    private SourceSpan SpanOf(MarkdownObject node)
    {
        int start = Math.Clamp(node.Span.Start, 0, _source.Text.Length);
        int end = Math.Clamp(node.Span.End + 1, start, _source.Text.Length);
        return _source.Span(start, end - start);
    }
}
