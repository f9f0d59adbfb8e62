using ReportGen.Documents.Exhibits;
using ReportGen.Graphics.Geometry;
using ReportGen.Typesetting.Styles.Keys;

namespace ReportGen.Typesetting.Styles;

/// <summary>Reads how tables and figures look.</summary>
/// <param name="root">The theme.</param>
/// <param name="type">Reads fonts and styles of text.</param>
internal sealed class ExhibitLookReader(ThemeSection root, TypeStyleReader type)
{
    /// <summary>Tables.</summary>
    public TableLook ReadTable()
    {
        ThemeSection table = root.Child(RootKeys.Table);
        ThemeSection statistic = table.Child(TableKeys.Stat);
        ThemeSection highlight = table.Child(TableKeys.Highlight);
        ThemeSection sub = table.Child(TableKeys.SubRow);
        ThemeSection tones = table.Child(TableKeys.RatingName);
        TypeStyle head = type.ReadStyle(root.Child(RootKeys.Type), "tableHead");
        return new TableLook
        {
            TopRule = table.Rule(TableKeys.TopRule),
            HeadFill = table.Colour(TableKeys.HeadFill),
            HeadRule = table.Rule(TableKeys.HeadRule),
            SpannerRule = table.Rule(TableKeys.SpannerRule),
            RowRule = table.Rule(TableKeys.RowRule),
            ColumnRule = table.RuleOrNone(TableKeys.VerticalRules),
            GroupRule = table.Rule(TableKeys.GroupRule),
            StatisticRule = table.Rule(TableKeys.StatRule),
            BottomRule = table.Rule(TableKeys.BottomRule),
            Normal = ReadPadding(table.Child(TableKeys.Normal)),
            Dense = ReadPadding(table.Child(TableKeys.Dense)),
            ZebraFill = table.Child(TableKeys.Zebra).Colour(FillKeys.Fill),
            GroupColour = table.Child(TableKeys.Group).Colour(TextColourKeys.Colour),
            StatisticFill = statistic.Colour(StatisticKeys.Fill),
            StatisticColour = statistic.Colour(StatisticKeys.Colour),
            HighlightFill = highlight.Colour(FillAndTextKeys.Fill),
            HighlightColour = highlight.Colour(FillAndTextKeys.Colour),
            MissingColour = table.Child(TableKeys.Missing).Colour(TextColourKeys.Colour),
            Bar = ReadBar(table.Child(TableKeys.DataBar)),
            SubRowPadding = sub.Points(SubRowKeys.PadLeft),
            SubRowColour = sub.Colour(SubRowKeys.Colour),
            RatingTones = ToneKeys.Tones.ToDictionary(tone => tone.Name, tones.Colour, StringComparer.Ordinal),
            StrongFont = type.FontRole(statistic),
            HeadNote = ReadHeadStyle(table.Child(TableKeys.HeadNote), head),
            HeadSecond = ReadHeadStyle(table.Child(TableKeys.HeadSecond), head),
        };
    }

    /// <summary>A style inside a head cell takes the head's leading where it gives none.</summary>
    private TypeStyle ReadHeadStyle(ThemeSection style, TypeStyle head) => new(
        type.FontRole(style),
        style.Points(StyleKeys.Size),
        style.NumberOr(HeadStyleKeys.Leading, head.Leading),
        style.Colour(StyleKeys.Colour),
        0,
        0,
        0);

    private static CellPadding ReadPadding(ThemeSection padding) =>
        new(padding.Points(PaddingKeys.PadX), padding.Points(PaddingKeys.PadY), padding.Points(PaddingKeys.HeadPadY));

    private static DataBarLook ReadBar(ThemeSection bar) => new(
        bar.Points(DataBarKeys.Height),
        bar.Millimetres(DataBarKeys.Width),
        bar.Millimetres(DataBarKeys.Gap),
        bar.Colour(DataBarKeys.Track),
        bar.Colour(DataBarKeys.Fill),
        bar.Colour(DataBarKeys.StrongFill));

    /// <summary>Places of exhibits and of their captions.</summary>
    public ExhibitLook ReadExhibit()
    {
        ThemeSection exhibit = root.Child(RootKeys.Exhibit);
        ThemeSection place = exhibit.Child(ExhibitKeys.Place);
        ThemeSection side = exhibit.Child(ExhibitKeys.CaptionSide);
        ThemeSection caption = exhibit.Child(ExhibitKeys.SideCaption);
        return new ExhibitLook(
            place.ChoiceOr(PlaceKeys.Figure, ExhibitPlace.Float),
            place.ChoiceOr(PlaceKeys.Table, ExhibitPlace.Here),
            side.ChoiceOr(CaptionSideKeys.Figure, CaptionSide.Top),
            side.ChoiceOr(CaptionSideKeys.Table, CaptionSide.Top),
            caption.MillimetresOr(SideCaptionKeys.Width, Length.Millimetres(40)),
            caption.MillimetresOr(SideCaptionKeys.Gutter, Length.Millimetres(5)));
    }

    /// <summary>The gap between columns of text, in points.</summary>
    public double ReadColumnGutter() => root.Child(RootKeys.Columns).MillimetresOr(ColumnsKeys.Gutter, Length.Millimetres(7));

    /// <summary>Figures.</summary>
    public FigureLook ReadFigure()
    {
        ThemeSection figure = root.Child(RootKeys.Figure);
        return new FigureLook(
            figure.Rule(FigureKeys.TopRule),
            figure.Rule(FigureKeys.BottomRule),
            figure.Number(FigureKeys.CaptionGap),
            figure.Points(FigureKeys.PadY),
            figure.Millimetres(FigureKeys.PairGutter));
    }
}
