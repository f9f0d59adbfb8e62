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

/// <summary>Sets tables, figures and charts in their common frame; in a parallel edition once for both languages.</summary>
/// <param name="languages">The languages that exhibits are set in.</param>
/// <param name="place">Where the exhibits stand.</param>
internal sealed class ExhibitSetter(LanguagePair languages, PlaceKind place)
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

    private readonly SettingContext _context = languages.First;
    private readonly ExhibitFrameSetter _frames = new(languages);
    private readonly ExhibitPlacer _placer = new(languages.First);
    private readonly TableSetter _tables = new(languages);
    private readonly FigureSetter _figures = new(languages.First);
    private readonly ChartSetter _charts = new(languages, place);

    /// <summary>Sets an exhibit.</summary>
    /// <param name="block">The exhibit.</param>
    /// <param name="flow">The column.</param>
    /// <param name="counterpart">The same exhibit in the second language; null elsewhere.</param>
    public void Set(Block block, FlowColumn flow, Block? counterpart = null) => Set(languages.Pair(block, counterpart), flow, isHalf: false);

    private void Set(Bilingual<Block> blocks, FlowColumn flow, bool isHalf)
    {
        switch (blocks.First)
        {
            case PairBlock pair:
                SetPair(blocks.As(pair), flow);
                break;
            case PipeTableBlock pipe:
                Framed(flow, new Bilingual<Framing>(new Framing(ExhibitFrame.None, pipe, null), null), content => _tables.Set(content, PipeTableBinder.Bind(pipe), TableOptions.Default));
                break;
            case TableBlock table:
                SetTable(blocks.As(table), flow);
                break;
            case FigureBlock figure:
                SetFigure(blocks.As(figure), flow);
                break;
            case ChartBlock chart:
                SetChart(blocks.As(chart), flow, isHalf);
                break;
            case RatingScaleBlock scale:
                SetRatings(scale, flow);
                break;
        }
    }

    private void SetTable(Bilingual<TableBlock> tables, FlowColumn flow)
    {
        TableContent content = tables.Second is { } counterpart
            ? TableMerge.WithSecondLanguage(tables.First.Content, counterpart.Content)
            : tables.First.Content;
        Framed(flow, tables.Select(Framing.Of), container => _tables.Set(container, content, tables.First.Options));
    }

    private void SetFigure(Bilingual<FigureBlock> figures, FlowColumn flow) => Framed(
        flow,
        figures.Select(figure => Framing.Of(figure) with { HasRules = true }),
        container => _figures.Set(container, figures));

    private void SetChart(Bilingual<ChartBlock> charts, FlowColumn flow, bool isHalf)
    {
        if (place == PlaceKind.Sidebar)
        {
            _frames.Record(Framing.Of(charts.First));
            _charts.Set(flow.Item(0, 0), charts);
            new SideText(_context).SetSource(charts.First.Frame.Source, flow);
            return;
        }

        Framed(
            flow,
            charts.Select(chart => Framing.Of(chart) with { HasRules = true, EndsInTable = chart.HasDataTable }),
            container => _charts.Set(container, charts, isHalf));
    }

    private void SetRatings(RatingScaleBlock scale, FlowColumn flow)
    {
        IContainer item = flow.Item(place == PlaceKind.Legal ? 0 : _context.Theme.Style("caption").Before, _context.Theme.Style("source").After);
        new RatingScaleSetter(_context).Set(item.Source(scale.Span.ToWritten(), "rating definitions"), scale);
    }

    private void SetPair(Bilingual<PairBlock> pairs, FlowColumn flow) =>
        _placer.Place(flow, pairs.First.Placing, pairs.First.IsNumbered ? ReferenceKind.Figure : null).ShowEntire().Row(row =>
        {
            row.Spacing(_context.Theme.Figure.PairGutter);
            row.RelativeItem().Column(column => Set(pairs.Select(pair => pair.First), new FlowColumn(column), isHalf: true));
            row.RelativeItem().Column(column => Set(pairs.Select(pair => pair.Second), new FlowColumn(column), isHalf: true));
        });

    /// <summary>True for what this setter sets.</summary>
    /// <param name="block">A block.</param>
    public static bool IsExhibit(Block block) => block is ExhibitBlock or PipeTableBlock or PairBlock or RatingScaleBlock;

    /// <summary>The frame: caption, repeated with a mark where the exhibit goes on; content; source and notes at the end.</summary>
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
            foreach ((SettingContext language, Framing each) in languages.Each(exhibits))
            {
                item = language.Document.Numbers.Of(each.Block) is { } target ? item.Section(target.Destination) : item;
            }
        }

        // Caption, exhibit and source are one thing. The caption of a figure stands beside it: programs that speak a
        // figure's alternative pass over what is inside the figure.
        item = item.Semantic(StructureRole.Div);
        CaptionSide side = frame.Caption.IsEmpty || flow.Reach != FlowReach.Page ? CaptionSide.Top
            : frame.Placing.CaptionSide ?? (exhibit.HasRules ? _context.Theme.Exhibit.FigureCaption : _context.Theme.Exhibit.TableCaption);
        if (side == CaptionSide.Top)
        {
            item.Decoration(parts =>
            {
                if (!frame.Caption.IsEmpty)
                {
                    _frames.SetCaption(parts.Before(), exhibits, isContinued: false);
                    _frames.SetCaption(parts.BeforeContinued(), exhibits, isContinued: true);
                }

                SetContent(parts.Content(), exhibit, setContent);
                parts.AfterLast().Column(column => _frames.SetSource(column, exhibits));
            });
            return;
        }

        ExhibitLook look = _context.Theme.Exhibit;
        item.Row(row =>
        {
            row.Spacing(look.CaptionGutter);
            IContainer? caption = side == CaptionSide.Left ? row.ConstantItem(look.CaptionWidth) : null;
            IContainer content = row.RelativeItem();
            caption ??= row.ConstantItem(look.CaptionWidth);
            _frames.SetSideCaption(caption.Repeat(), exhibits);
            content.Decoration(parts =>
            {
                SetContent(parts.Content(), exhibit, setContent);
                parts.AfterLast().Column(column => _frames.SetSource(column, exhibits));
            });
        });
    }

    /// <summary>A figure stands between the rules of the house; a table draws its own.</summary>
    private void SetContent(IContainer container, Framing exhibit, Action<IContainer> setContent)
    {
        if (!exhibit.HasRules)
        {
            setContent(container);
            return;
        }

        FigureLook look = _context.Theme.Figure;
        bool endsInTable = exhibit.EndsInTable;
        container.ShowEntire()
            .BorderTop(look.TopRule.Weight).BorderColor(look.TopRule.Colour)
            .PaddingTop(look.TopRule.Weight)
            .Element(inner => endsInTable ? inner : inner.BorderBottom(look.BottomRule.Weight).BorderColor(look.BottomRule.Colour))
            .PaddingTop(look.PaddingY).PaddingBottom(endsInTable ? 0 : look.PaddingY)
            .Element(setContent);
    }
}
