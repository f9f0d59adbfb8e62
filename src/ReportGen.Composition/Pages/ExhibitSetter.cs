using System.Collections.Immutable;

using ReportGen.Composition.Directives;
using ReportGen.Composition.Documents;
using ReportGen.Composition.Exhibits;
using ReportGen.Composition.Markdown;
using ReportGen.Composition.Numbering;
using ReportGen.Composition.Styles;
using ReportGen.Core.Data;
using ReportGen.Core.Pages;
using ReportGen.Layout;
using ReportGen.Layout.Fluent;

namespace ReportGen.Composition.Pages;

/// <summary>Sets tables, figures and charts in their common frame; in a parallel edition once for both languages.</summary>
/// <param name="context">The first, or only, language.</param>
/// <param name="place">Where the exhibits stand.</param>
/// <param name="second">The second language of a parallel edition; null elsewhere.</param>
internal sealed class ExhibitSetter(SettingContext context, PlaceKind place, SettingContext? second = null)
{
    private static readonly SizeAdvice TableAdvice = new(
        "Write 'orientation: landscape' or 'dense: true', or show fewer columns or shorter heads.",
        "Shorten its head, or the text of the row, so that they fit on a page.");

    private static readonly SizeAdvice ColumnTableAdvice = TableAdvice with
    {
        WhenTooWide = "Write 'span: columns' to set it over all columns, or show fewer columns of the table.",
    };

    private static readonly SizeAdvice PictureAdvice = new(
        "Give it less width.",
        "Give it less height: 'height' of a chart, 'width' of a figure such as 60%.");

    private readonly ExhibitFrameSetter _frames = new(context, second);
    private readonly ExhibitPlacer _placer = new(context);
    private readonly TableSetter _tables = new(context, second);
    private readonly FigureSetter _figures = new(context);
    private readonly ChartSetter _charts = new(context, place, second);

    /// <summary>Sets an exhibit.</summary>
    /// <param name="block">The exhibit.</param>
    /// <param name="flow">The column.</param>
    /// <param name="counterpart">The same exhibit in the second language; null elsewhere.</param>
    public void Set(Block block, FlowColumn flow, Block? counterpart = null) => Set(block, flow, counterpart, isHalf: false);

    private void Set(Block block, FlowColumn flow, Block? counterpart, bool isHalf)
    {
        switch (block)
        {
            case ContainerBlock { Name: "pair" } pair:
                SetPair(pair, counterpart as ContainerBlock, flow);
                break;
            case ContainerBlock { Name: "table" } container:
                SetContainer(container, counterpart as ContainerBlock, flow);
                break;
            case PipeTableBlock table:
                Framed(flow, Bare(table), table, null, null, hasFrame: false, content => _tables.Set(content, PipeTableBinder.Bind(table), TableOptions.Default));
                break;
            case DirectiveBlock { Name: DirectiveNames.Table } table:
                SetTable(table, counterpart as DirectiveBlock, flow);
                break;
            case DirectiveBlock { Name: DirectiveNames.Figure } figure:
                SetFigure(figure, counterpart as DirectiveBlock, flow);
                break;
            case DirectiveBlock { Name: DirectiveNames.Chart } chart:
                SetChart(chart, counterpart as DirectiveBlock, flow, isHalf);
                break;
            case DirectiveBlock { Name: DirectiveNames.Ratings } ratings:
                SetRatings(ratings, flow);
                break;
        }
    }

    private void SetTable(DirectiveBlock block, DirectiveBlock? counterpart, FlowColumn flow)
    {
        TableDirective? directive = TableDirectiveReader.Read(block, context.Diagnostics);
        TableContent? content = directive is null
            ? null
            : new TableBinder(context.Data, context.Words, context.Diagnostics).Bind(directive);
        ExhibitFrame? otherFrame = null;
        if (counterpart is not null && second is not null
            && TableDirectiveReader.Read(counterpart, second.Diagnostics) is { } other)
        {
            otherFrame = other.Frame;
            TableContent? otherContent = new TableBinder(second.Data, second.Words, second.Diagnostics).Bind(other);
            content = content is null || otherContent is null ? content : TableMerge.WithSecondLanguage(content, otherContent);
        }

        if (directive is null || content is null)
        {
            return;
        }

        Framed(flow, directive.Frame, block, block.Id, Pair(otherFrame, counterpart), hasFrame: false, container => _tables.Set(container, content, TableOptions.Of(directive)));
    }

    private void SetContainer(ContainerBlock block, ContainerBlock? counterpart, FlowColumn flow)
    {
        if (block.Content.OfType<PipeTableBlock>().FirstOrDefault() is not { } pipe)
        {
            context.Diagnostics.Error("MDN024", block.Span, "This table holds no pipe table.", "Write '| head | head |' rows inside, or use a ```table directive over data.");
            return;
        }

        CheckFrame(block);
        TableContent content = PipeTableBinder.Bind(pipe);
        if (counterpart?.Content.OfType<PipeTableBlock>().FirstOrDefault() is { } other)
        {
            content = TableMerge.WithSecondLanguage(content, PipeTableBinder.Bind(other));
        }

        Framed(flow, FrameOf(block) with { Placing = ExhibitPlacingReader.Read(block, context.Diagnostics) }, block, block.Id, counterpart is null ? null : (FrameOf(counterpart), counterpart), hasFrame: false, container => _tables.Set(container, content, TableOptions.Default));
    }

    private void CheckFrame(ContainerBlock block)
    {
        foreach (string key in (ReadOnlySpan<string>)["caption", "source"])
        {
            if (context.Document.Numbers.Of(block) is not null && TextOf(block, key).IsEmpty)
            {
                context.Diagnostics.Error(
                    "MDN026",
                    block.Span,
                    $"This table has no {key}.",
                    $"Write ::: table {{#id caption=\"…\" source=\"…\"}}, or {{.unnumbered}} for one without number.");
            }
        }
    }

    private void SetFigure(DirectiveBlock block, DirectiveBlock? counterpart, FlowColumn flow)
    {
        if (FigureDirectiveReader.Read(block, context.Diagnostics) is not { } directive)
        {
            return;
        }

        FigureDirective? other = counterpart is not null && second is not null
            ? FigureDirectiveReader.Read(counterpart, second.Diagnostics)
            : null;
        Framed(flow, directive.Frame, block, block.Id, Pair(other?.Frame, counterpart), hasFrame: true, container => _figures.Set(container, directive, other));
    }

    private void SetChart(DirectiveBlock block, DirectiveBlock? counterpart, FlowColumn flow, bool isHalf)
    {
        if (ChartDirectiveReader.Read(block, context.Diagnostics) is not { } directive)
        {
            return;
        }

        if (place == PlaceKind.Sidebar)
        {
            _frames.Record(directive.Frame, block, block.Id);
            _charts.Set(flow.Item(0, 0), directive);
            new CoverSetter(context, context.Theme.Cover.Main.Width).SetSource(directive.Frame.Source, flow);
            return;
        }

        ChartDirective? other = counterpart is not null && second is not null
            ? ChartDirectiveReader.Read(counterpart, second.Diagnostics)
            : null;
        Framed(flow, directive.Frame, block, block.Id, Pair(other?.Frame, counterpart), hasFrame: true, container => _charts.Set(container, directive, other, isHalf), endsInTable: directive.HasDataTable);
    }

    private void SetRatings(DirectiveBlock block, FlowColumn flow)
    {
        if (DirectiveReader.Open(block, context.Diagnostics) is not { } reader)
        {
            return;
        }

        TextValue? scale = reader.Text("scale", required: true);
        reader.RejectUnknown();
        if (scale is not null)
        {
            var setter = new RatingScaleSetter(context);
            IContainer item = flow.Item(place == PlaceKind.Legal ? 0 : context.Theme.Style("caption").Before, context.Theme.Style("source").After);
            setter.Set(item.Source(block.Span.ToWritten(), "rating definitions"), scale);
        }
    }

    private void SetPair(ContainerBlock pair, ContainerBlock? counterpart, FlowColumn flow)
    {
        Block[] members = [.. pair.Content.Where(IsSingle)];
        if (members.Length != 2 || members.Length != pair.Content.Length)
        {
            context.Diagnostics.Error(
                "MDN025",
                pair.Span,
                "A pair holds exactly two exhibits.",
                "Write two figure, chart or table directives between '::: pair' and ':::', and nothing else.");
            return;
        }

        Block?[] others = counterpart is null ? [null, null] : [.. counterpart.Content.Where(IsSingle).Take(2)];
        bool isNumbered = members.Any(member => context.Document.Numbers.Of(member) is not null);
        ExhibitPlacing placing = ExhibitPlacingReader.Read(pair, context.Diagnostics);
        _placer.Place(flow, pair, placing, isNumbered ? ReferenceKind.Figure : null).ShowEntire().Row(row =>
        {
            row.Spacing(context.Theme.Figure.PairGutter);
            for (int index = 0; index < members.Length; index++)
            {
                Block member = members[index];
                Block? other = index < others.Length ? others[index] : null;
                row.RelativeItem().Column(column => Set(member, new FlowColumn(column), other, isHalf: true));
            }
        });
    }

    /// <summary>True for what this setter sets.</summary>
    /// <param name="block">A block.</param>
    public static bool IsExhibit(Block block) =>
        IsSingle(block) || block is ContainerBlock { Name: "pair" } or DirectiveBlock { Name: DirectiveNames.Ratings };

    private static bool IsSingle(Block block) =>
        block is PipeTableBlock or ContainerBlock { Name: "table" }
            or DirectiveBlock { Name: DirectiveNames.Table or DirectiveNames.Figure or DirectiveNames.Chart };

    private static (ExhibitFrame, Block)? Pair(ExhibitFrame? frame, Block? block) =>
        frame is null || block is null ? null : (frame, block);

    /// <summary>The frame: caption, repeated with a mark where the exhibit goes on; content; source and notes at the end.</summary>
    private void Framed(
        FlowColumn flow,
        ExhibitFrame frame,
        Block block,
        string? id,
        (ExhibitFrame Frame, Block Block)? other,
        bool hasFrame,
        Action<IContainer> setContent,
        bool endsInTable = false)
    {
        _frames.Record(frame, block, id);
        NumberedBlock? numbered = context.Document.Numbers.Of(block);
        IContainer item = _placer.Place(flow, block, frame.Placing, numbered?.Kind)
            .Source(block.Span.ToWritten(), id is null ? WordFor(block) : $"{WordFor(block)} '{id}'", hasFrame ? PictureAdvice : flow.Reach == FlowReach.Column ? ColumnTableAdvice : TableAdvice);
        if (numbered is not null)
        {
            item = item.Section(numbered.Destination);
            if (other is { } parallel && second?.Document.Numbers.Of(parallel.Block) is { } otherNumbered)
            {
                item = item.Section(otherNumbered.Destination);
            }
        }

        // Caption, exhibit and source are one thing. The caption of a figure stands beside it: programs that speak a
        // figure's alternative pass over what is inside the figure.
        item = item.Semantic(StructureRole.Div);
        CaptionSide side = !ExhibitFrameSetter.HasCaption(frame) || flow.Reach != FlowReach.Page ? CaptionSide.Top
            : frame.Placing.CaptionSide ?? (hasFrame ? context.Theme.Exhibit.FigureCaption : context.Theme.Exhibit.TableCaption);
        if (side == CaptionSide.Top)
        {
            item.Decoration(parts =>
            {
                if (ExhibitFrameSetter.HasCaption(frame))
                {
                    _frames.SetCaption(parts.Before(), frame, block, other, isContinued: false);
                    _frames.SetCaption(parts.BeforeContinued(), frame, block, other, isContinued: true);
                }

                SetContent(parts.Content(), hasFrame, setContent, endsInTable);
                parts.AfterLast().Column(column => _frames.SetSource(column, frame, other?.Frame));
            });
            return;
        }

        ExhibitLook look = context.Theme.Exhibit;
        item.Row(row =>
        {
            row.Spacing(look.CaptionGutter);
            IContainer? caption = side == CaptionSide.Left ? row.ConstantItem(look.CaptionWidth) : null;
            IContainer exhibit = row.RelativeItem();
            caption ??= row.ConstantItem(look.CaptionWidth);
            _frames.SetSideCaption(caption.Repeat(), frame, block, other);
            exhibit.Decoration(parts =>
            {
                SetContent(parts.Content(), hasFrame, setContent, endsInTable);
                parts.AfterLast().Column(column => _frames.SetSource(column, frame, other?.Frame));
            });
        });
    }

    /// <summary>A figure stands between the rules of the house; a table draws its own.</summary>
    private void SetContent(IContainer container, bool hasFrame, Action<IContainer> setContent, bool endsInTable)
    {
        if (!hasFrame)
        {
            setContent(container);
            return;
        }

        FigureLook look = context.Theme.Figure;
        container.ShowEntire()
            .BorderTop(look.TopRule.Weight).BorderColor(look.TopRule.Colour)
            .PaddingTop(look.TopRule.Weight)
            .Element(inner => endsInTable ? inner : inner.BorderBottom(look.BottomRule.Weight).BorderColor(look.BottomRule.Colour))
            .PaddingTop(look.PaddingY).PaddingBottom(endsInTable ? 0 : look.PaddingY)
            .Element(setContent);
    }

    private static string WordFor(Block block) => block is DirectiveBlock directive ? directive.Name : "table";

    private static ExhibitFrame Bare(Block block) => new([], [], [], [], block.Span);

    private static ExhibitFrame FrameOf(ContainerBlock block) => new(
        TextOf(block, "caption"),
        TextOf(block, "unit"),
        TextOf(block, "source"),
        block.Attributes.TryGetValue("note", out string? note) ? [[new TextInline(note, null)]] : [],
        block.Span);

    private static ImmutableArray<Inline> TextOf(ContainerBlock block, string key) =>
        block.Attributes.TryGetValue(key, out string? text) && text.Length > 0 ? [new TextInline(text, null)] : [];
}
