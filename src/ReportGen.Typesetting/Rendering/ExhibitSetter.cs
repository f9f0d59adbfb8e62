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
            case PairBlock pair:
                SetPair(pair, counterpart as PairBlock, flow);
                break;
            case PipeTableBlock pipe:
                Framed(flow, new Framing(ExhibitFrame.None, pipe, null), null, content => _tables.Set(content, PipeTableBinder.Bind(pipe), TableOptions.Default));
                break;
            case TableBlock table:
                SetTable(table, counterpart as TableBlock, flow);
                break;
            case FigureBlock figure:
                SetFigure(figure, counterpart as FigureBlock, flow);
                break;
            case ChartBlock chart:
                SetChart(chart, counterpart as ChartBlock, flow, isHalf);
                break;
            case RatingScaleBlock scale:
                SetRatings(scale, flow);
                break;
        }
    }

    private void SetTable(TableBlock table, TableBlock? counterpart, FlowColumn flow)
    {
        TableContent content = counterpart is null || second is null
            ? table.Content
            : TableMerge.WithSecondLanguage(table.Content, counterpart.Content);
        Framed(flow, Framing.Of(table), Other(counterpart), container => _tables.Set(container, content, table.Options));
    }

    private void SetFigure(FigureBlock figure, FigureBlock? counterpart, FlowColumn flow)
    {
        FigureBlock? other = second is null ? null : counterpart;
        Framed(flow, Framing.Of(figure) with { HasRules = true }, Other(other), container => _figures.Set(container, figure, other));
    }

    private void SetChart(ChartBlock chart, ChartBlock? counterpart, FlowColumn flow, bool isHalf)
    {
        if (place == PlaceKind.Sidebar)
        {
            _frames.Record(Framing.Of(chart));
            _charts.Set(flow.Item(0, 0), chart);
            new SideText(context).SetSource(chart.Frame.Source, flow);
            return;
        }

        ChartBlock? other = second is null ? null : counterpart;
        Framed(
            flow,
            Framing.Of(chart) with { HasRules = true, EndsInTable = chart.HasDataTable },
            Other(other),
            container => _charts.Set(container, chart, other, isHalf));
    }

    private void SetRatings(RatingScaleBlock scale, FlowColumn flow)
    {
        IContainer item = flow.Item(place == PlaceKind.Legal ? 0 : context.Theme.Style("caption").Before, context.Theme.Style("source").After);
        new RatingScaleSetter(context).Set(item.Source(scale.Span.ToWritten(), "rating definitions"), scale);
    }

    private void SetPair(PairBlock pair, PairBlock? counterpart, FlowColumn flow) =>
        _placer.Place(flow, pair.Placing, pair.IsNumbered ? ReferenceKind.Figure : null).ShowEntire().Row(row =>
        {
            row.Spacing(context.Theme.Figure.PairGutter);
            row.RelativeItem().Column(column => Set(pair.First, new FlowColumn(column), counterpart?.First, isHalf: true));
            row.RelativeItem().Column(column => Set(pair.Second, new FlowColumn(column), counterpart?.Second, isHalf: true));
        });

    /// <summary>True for what this setter sets.</summary>
    /// <param name="block">A block.</param>
    public static bool IsExhibit(Block block) => block is ExhibitBlock or PipeTableBlock or PairBlock or RatingScaleBlock;

    private Framing? Other(ExhibitBlock? counterpart) => counterpart is null || second is null ? null : Framing.Of(counterpart);

    /// <summary>The frame: caption, repeated with a mark where the exhibit goes on; content; source and notes at the end.</summary>
    private void Framed(FlowColumn flow, Framing exhibit, Framing? other, Action<IContainer> setContent)
    {
        _frames.Record(exhibit);
        ExhibitFrame frame = exhibit.Frame;
        NumberedBlock? numbered = context.Document.Numbers.Of(exhibit.Block);
        IContainer item = _placer.Place(flow, frame.Placing, numbered?.Kind).Source(
            exhibit.Block.Span.ToWritten(),
            exhibit.Id is null ? exhibit.Word : $"{exhibit.Word} '{exhibit.Id}'",
            exhibit.HasRules ? PictureAdvice : flow.Reach == FlowReach.Column ? ColumnTableAdvice : TableAdvice);
        if (numbered is not null)
        {
            item = item.Section(numbered.Destination);
            if (other is not null && second?.Document.Numbers.Of(other.Block) is { } otherNumbered)
            {
                item = item.Section(otherNumbered.Destination);
            }
        }

        // Caption, exhibit and source are one thing. The caption of a figure stands beside it: programs that speak a
        // figure's alternative pass over what is inside the figure.
        item = item.Semantic(StructureRole.Div);
        CaptionSide side = frame.Caption.IsEmpty || flow.Reach != FlowReach.Page ? CaptionSide.Top
            : frame.Placing.CaptionSide ?? (exhibit.HasRules ? context.Theme.Exhibit.FigureCaption : context.Theme.Exhibit.TableCaption);
        if (side == CaptionSide.Top)
        {
            item.Decoration(parts =>
            {
                if (!frame.Caption.IsEmpty)
                {
                    _frames.SetCaption(parts.Before(), exhibit, other, isContinued: false);
                    _frames.SetCaption(parts.BeforeContinued(), exhibit, other, isContinued: true);
                }

                SetContent(parts.Content(), exhibit, setContent);
                parts.AfterLast().Column(column => _frames.SetSource(column, frame, other?.Frame));
            });
            return;
        }

        ExhibitLook look = context.Theme.Exhibit;
        item.Row(row =>
        {
            row.Spacing(look.CaptionGutter);
            IContainer? caption = side == CaptionSide.Left ? row.ConstantItem(look.CaptionWidth) : null;
            IContainer content = row.RelativeItem();
            caption ??= row.ConstantItem(look.CaptionWidth);
            _frames.SetSideCaption(caption.Repeat(), exhibit, other);
            content.Decoration(parts =>
            {
                SetContent(parts.Content(), exhibit, setContent);
                parts.AfterLast().Column(column => _frames.SetSource(column, frame, other?.Frame));
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

        FigureLook look = context.Theme.Figure;
        bool endsInTable = exhibit.EndsInTable;
        container.ShowEntire()
            .BorderTop(look.TopRule.Weight).BorderColor(look.TopRule.Colour)
            .PaddingTop(look.TopRule.Weight)
            .Element(inner => endsInTable ? inner : inner.BorderBottom(look.BottomRule.Weight).BorderColor(look.BottomRule.Colour))
            .PaddingTop(look.PaddingY).PaddingBottom(endsInTable ? 0 : look.PaddingY)
            .Element(setContent);
    }
}
