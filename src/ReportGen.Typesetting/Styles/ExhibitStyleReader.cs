using ReportGen.Documents.Exhibits;
using ReportGen.Graphics.Geometry;
using ReportGen.Typesetting.Styles.Keys;

namespace ReportGen.Typesetting.Styles;

/// <summary>Reads the styles of tables and figures.</summary>
/// <param name="root">The theme.</param>
/// <param name="type">Reads fonts and styles of text.</param>
internal sealed class ExhibitStyleReader(ThemeSection root, TypeStyleReader type)
{
    /// <summary>Tables.</summary>
    public TableStyle ReadTable()
    {
        ThemeSection table = root.Child(RootKeys.Table);
        ThemeSection statistic = table.Child(TableStyleKeys.Stat);
        ThemeSection highlight = table.Child(TableStyleKeys.Highlight);
        ThemeSection sub = table.Child(TableStyleKeys.SubRow);
        ThemeSection tones = table.Child(TableStyleKeys.RatingName);
        TypeStyle header = type.ReadStyle(root.Child(RootKeys.Type), "tableHead");
        return new TableStyle
        {
            TopRule = table.Rule(TableStyleKeys.TopRule),
            HeaderFill = table.Colour(TableStyleKeys.HeaderFill),
            HeaderRule = table.Rule(TableStyleKeys.HeaderRule),
            SpannerRule = table.Rule(TableStyleKeys.SpannerRule),
            RowRule = table.Rule(TableStyleKeys.RowRule),
            ColumnRule = table.RuleOrNone(TableStyleKeys.VerticalRules),
            GroupRule = table.Rule(TableStyleKeys.GroupRule),
            StatisticRule = table.Rule(TableStyleKeys.StatRule),
            BottomRule = table.Rule(TableStyleKeys.BottomRule),
            Normal = ReadPadding(table.Child(TableStyleKeys.Normal)),
            Dense = ReadPadding(table.Child(TableStyleKeys.Dense)),
            ZebraFill = table.Child(TableStyleKeys.Zebra).Colour(FillKeys.Fill),
            GroupColour = table.Child(TableStyleKeys.Group).Colour(TextColourKeys.Colour),
            StatisticFill = statistic.Colour(StatisticStyleKeys.Fill),
            StatisticColour = statistic.Colour(StatisticStyleKeys.Colour),
            HighlightFill = highlight.Colour(FillAndTextKeys.Fill),
            HighlightColour = highlight.Colour(FillAndTextKeys.Colour),
            MissingColour = table.Child(TableStyleKeys.Missing).Colour(TextColourKeys.Colour),
            Bar = ReadBar(table.Child(TableStyleKeys.DataBar)),
            SubRowPadding = sub.Points(SubRowKeys.PadLeft),
            SubRowColour = sub.Colour(SubRowKeys.Colour),
            RatingTones = ToneKeys.Tones.ToDictionary(tone => tone.Name, tones.Colour, StringComparer.Ordinal),
            StrongFont = type.FontRole(statistic),
            HeaderNote = ReadHeaderStyle(table.Child(TableStyleKeys.HeaderNote), header),
            HeaderSecond = ReadHeaderStyle(table.Child(TableStyleKeys.HeaderSecond), header),
        };
    }

    /// <summary>A style inside a header cell defaults to the leading of the header.</summary>
    private TypeStyle ReadHeaderStyle(ThemeSection style, TypeStyle header) => new(
        type.FontRole(style),
        style.Points(StyleKeys.Size),
        style.NumberOr(HeaderStyleKeys.Leading, header.Leading),
        style.Colour(StyleKeys.Colour),
        0,
        0,
        0);

    private static CellPadding ReadPadding(ThemeSection padding) =>
        new(padding.Points(PaddingKeys.PadX), padding.Points(PaddingKeys.PadY), padding.Points(PaddingKeys.HeaderPadY));

    private static DataBarStyle ReadBar(ThemeSection bar) => new(
        bar.Points(DataBarKeys.Height),
        bar.Millimetres(DataBarKeys.Width),
        bar.Millimetres(DataBarKeys.Gap),
        bar.Colour(DataBarKeys.Track),
        bar.Colour(DataBarKeys.Fill),
        bar.Colour(DataBarKeys.StrongFill));

    /// <summary>Places of exhibits and of their captions.</summary>
    public ExhibitStyle ReadExhibit()
    {
        ThemeSection exhibit = root.Child(RootKeys.Exhibit);
        ThemeSection place = exhibit.Child(ExhibitKeys.Place);
        ThemeSection side = exhibit.Child(ExhibitKeys.CaptionSide);
        ThemeSection caption = exhibit.Child(ExhibitKeys.SideCaption);
        return new ExhibitStyle(
            place.ChoiceOr(PlacementKeys.Figure, ExhibitPlace.Float),
            place.ChoiceOr(PlacementKeys.Table, ExhibitPlace.Here),
            side.ChoiceOr(CaptionSideKeys.Figure, CaptionSide.Top),
            side.ChoiceOr(CaptionSideKeys.Table, CaptionSide.Top),
            caption.MillimetresOr(SideCaptionKeys.Width, Length.Millimetres(40)),
            caption.MillimetresOr(SideCaptionKeys.Gutter, Length.Millimetres(5)));
    }

    /// <summary>The gap between columns of text, in points.</summary>
    public double ReadColumnGutter() => root.Child(RootKeys.Columns).MillimetresOr(ColumnsKeys.Gutter, Length.Millimetres(7));

    /// <summary>Figures.</summary>
    public FigureStyle ReadFigure()
    {
        ThemeSection figure = root.Child(RootKeys.Figure);
        return new FigureStyle(
            figure.Rule(FigureKeys.TopRule),
            figure.Rule(FigureKeys.BottomRule),
            figure.Number(FigureKeys.CaptionGap),
            figure.Points(FigureKeys.PadY),
            figure.Millimetres(FigureKeys.PairGutter));
    }
}
