using ReportGen.Documents;
using ReportGen.Documents.Directives.Chart;
using ReportGen.Documents.Directives.Figure;
using ReportGen.Documents.Directives.Pair;
using ReportGen.Documents.Directives.RatingScale;
using ReportGen.Documents.Directives.Table;
using ReportGen.Documents.Exhibits;
using ReportGen.Documents.Numbering;
using ReportGen.Graphics.Pages;
using ReportGen.Layout;
using ReportGen.Layout.Fluent;
using ReportGen.Typesetting.Styles;

namespace ReportGen.Typesetting.Rendering;

/// <summary>Renders tables, figures and charts in their common frame; in a parallel edition once for both languages.</summary>
/// <param name="languages">The languages to render.</param>
/// <param name="place">The place of the exhibits.</param>
internal sealed class ExhibitRenderer(LanguagePair languages, PlaceKind place)
{
    private static readonly SizeAdvice TableAdvice = new(
        "Write 'orientation: landscape' or 'dense: true', or show fewer columns or shorter headers.",
        "Shorten its header, or the text of the row, so that they fit on a page.");

    private static readonly SizeAdvice ColumnTableAdvice = TableAdvice with
    {
        WhenTooWide = "Write 'span: columns' to set it over all columns, or show fewer columns of the table.",
    };

    private static readonly SizeAdvice PictureAdvice = new(
        "Reduce its width.",
        "Reduce its height: 'height' of a chart, or 'width' of a figure, such as 60%.");

    private readonly RenderingContext _context = languages.First;
    private readonly ExhibitFrameRenderer _frames = new(languages);
    private readonly ExhibitPlacer _placer = new(languages.First);
    private readonly TableRenderer _tables = new(languages);
    private readonly FigureRenderer _figures = new(languages.First);
    private readonly ChartRenderer _charts = new(languages, place);

    /// <summary>Renders an exhibit.</summary>
    /// <param name="block">The exhibit.</param>
    /// <param name="flow">The column.</param>
    /// <param name="counterpart">The same exhibit in the second language; null elsewhere.</param>
    public void Render(Block block, FlowColumn flow, Block? counterpart = null) => Render(new Bilingual<Block>(block, counterpart), flow, isHalf: false);

    private void Render(Bilingual<Block> blocks, FlowColumn flow, bool isHalf)
    {
        switch (blocks.First)
        {
            case PairBlock pair:
                RenderPair(blocks.As(pair), flow);
                break;
            case PipeTableBlock pipe:
                Framed(flow, new Bilingual<Framing>(new Framing(ExhibitFrame.None, pipe, null), null), content => _tables.Render(content, PipeTableBinder.Bind(pipe), TableOptions.Default));
                break;
            case TableBlock table:
                RenderTable(blocks.As(table), flow);
                break;
            case FigureBlock figure:
                RenderFigure(blocks.As(figure), flow);
                break;
            case ChartBlock chart:
                RenderChart(blocks.As(chart), flow, isHalf);
                break;
            case RatingScaleBlock scale:
                RenderRatings(scale, flow);
                break;
        }
    }

    private void RenderTable(Bilingual<TableBlock> tables, FlowColumn flow)
    {
        TableContent content = tables.Second is { } counterpart
            ? TableMerge.WithSecondLanguage(tables.First.Content, counterpart.Content)
            : tables.First.Content;
        Framed(flow, tables.Select(Framing.Of), container => _tables.Render(container, content, tables.First.Options));
    }

    private void RenderFigure(Bilingual<FigureBlock> figures, FlowColumn flow) => Framed(
        flow,
        figures.Select(figure => Framing.Of(figure) with { HasRules = true }),
        container => _figures.Render(container, figures));

    private void RenderChart(Bilingual<ChartBlock> charts, FlowColumn flow, bool isHalf)
    {
        if (place == PlaceKind.Sidebar)
        {
            _frames.Record(Framing.Of(charts.First));
            _charts.Render(flow.Item(0, 0), charts);
            new SideText(_context).RenderSource(charts.First.Frame.Source, flow);
            return;
        }

        Framed(
            flow,
            charts.Select(chart => Framing.Of(chart) with { HasRules = true, EndsInTable = chart.HasDataTable }),
            container => _charts.Render(container, charts, isHalf));
    }

    private void RenderRatings(RatingScaleBlock scale, FlowColumn flow)
    {
        IContainer item = flow.Item(place == PlaceKind.Legal ? 0 : _context.Theme.Style("caption").Before, _context.Theme.Style("source").After);
        new RatingScaleRenderer(_context).Render(item.Source(scale.Span.ToWritten(), "rating definitions"), scale);
    }

    private void RenderPair(Bilingual<PairBlock> pairs, FlowColumn flow) =>
        _placer.Place(flow, pairs.First.Placing, pairs.First.IsNumbered ? ReferenceKind.Figure : null).ShowEntire().Row(row =>
        {
            row.Spacing(_context.Theme.Figure.PairGutter);
            row.RelativeItem().Column(column => Render(pairs.Select(pair => pair.First), new FlowColumn(column), isHalf: true));
            row.RelativeItem().Column(column => Render(pairs.Select(pair => pair.Second), new FlowColumn(column), isHalf: true));
        });

    /// <summary>True for blocks handled by this renderer.</summary>
    /// <param name="block">A block.</param>
    public static bool IsExhibit(Block block) => block is ExhibitBlock or PipeTableBlock or PairBlock or RatingScaleBlock;

    /// <summary>The frame: caption, repeated and marked as continued on further pages; content; source and notes at the end.</summary>
    private void Framed(FlowColumn flow, Bilingual<Framing> exhibits, Action<IContainer> setContent)
    {
        Framing exhibit = exhibits.First;
        _frames.Record(exhibit);
        ExhibitFrame frame = exhibit.Frame;
        NumberedBlock? numbered = _context.Document.Numbers.Of(exhibit.Block);
        IContainer item = _placer.Place(flow, frame.Placing, numbered?.Kind).Source(
            exhibit.Block.Span.ToWritten(),
            exhibit.Id is null ? exhibit.Word : $"{exhibit.Word} '{exhibit.Id}'",
            exhibit.HasRules ? PictureAdvice : flow.Reach == FlowReach.Column ? ColumnTableAdvice : TableAdvice);
        if (numbered is not null)
        {
            foreach ((RenderingContext language, Framing each) in languages.Each(exhibits))
            {
                item = language.Document.Numbers.Of(each.Block) is { } target ? item.Section(target.Destination) : item;
            }
        }

        // Caption, exhibit and source form one element. The caption of a figure is its sibling, because screen readers
        // that read the alternative text of a figure skip its content.
        item = item.Semantic(StructureRole.Div);
        CaptionSide side = frame.Caption.IsEmpty || flow.Reach != FlowReach.Page ? CaptionSide.Top
            : frame.Placing.CaptionSide ?? (exhibit.HasRules ? _context.Theme.Exhibit.FigureCaption : _context.Theme.Exhibit.TableCaption);
        if (side == CaptionSide.Top)
        {
            item.Decoration(parts =>
            {
                if (!frame.Caption.IsEmpty)
                {
                    _frames.RenderCaption(parts.Before(), exhibits, isContinued: false);
                    _frames.RenderCaption(parts.BeforeContinued(), exhibits, isContinued: true);
                }

                RenderContent(parts.Content(), exhibit, setContent);
                parts.AfterLast().Column(column => _frames.RenderSource(column, exhibits));
            });
            return;
        }

        ExhibitStyle style = _context.Theme.Exhibit;
        item.Row(row =>
        {
            row.Spacing(style.CaptionGutter);
            IContainer? caption = side == CaptionSide.Left ? row.ConstantItem(style.CaptionWidth) : null;
            IContainer content = row.RelativeItem();
            caption ??= row.ConstantItem(style.CaptionWidth);
            _frames.RenderSideCaption(caption.Repeat(), exhibits);
            content.Decoration(parts =>
            {
                RenderContent(parts.Content(), exhibit, setContent);
                parts.AfterLast().Column(column => _frames.RenderSource(column, exhibits));
            });
        });
    }

    /// <summary>A figure is enclosed by the rules of its frame; a table draws its own.</summary>
    private void RenderContent(IContainer container, Framing exhibit, Action<IContainer> setContent)
    {
        if (!exhibit.HasRules)
        {
            setContent(container);
            return;
        }

        FigureStyle style = _context.Theme.Figure;
        bool endsInTable = exhibit.EndsInTable;
        container.ShowEntire()
            .BorderTop(style.TopRule.Weight).BorderColor(style.TopRule.Colour)
            .PaddingTop(style.TopRule.Weight)
            .Element(inner => endsInTable ? inner : inner.BorderBottom(style.BottomRule.Weight).BorderColor(style.BottomRule.Colour))
            .PaddingTop(style.PaddingY).PaddingBottom(endsInTable ? 0 : style.PaddingY)
            .Element(setContent);
    }
}
