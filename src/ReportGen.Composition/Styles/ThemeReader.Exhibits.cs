using ReportGen.Composition.Directives.Frame;
using ReportGen.Composition.Exhibits;
using ReportGen.Core.Geometry;

namespace ReportGen.Composition.Styles;

/// <content>Tables and figures.</content>
internal sealed partial class ThemeReader
{
    private static readonly string[] Tones = ["positive", "neutral", "negative", "none"];

    private TableLook ReadTable()
    {
        ThemeSection table = _root.Child("table");
        ThemeSection statistic = table.Child("stat");
        ThemeSection highlight = table.Child("highlight");
        ThemeSection sub = table.Child("subRow");
        ThemeSection tones = table.Child("ratingName");
        TypeStyle head = ReadStyle(_root.Child("type"), "tableHead");
        return new TableLook
        {
            TopRule = table.Rule("topRule"),
            HeadFill = table.Colour("headFill"),
            HeadRule = table.Rule("headRule"),
            SpannerRule = table.Rule("spannerRule"),
            RowRule = table.Rule("rowRule"),
            ColumnRule = table.IsMap("verticalRules") ? table.Rule("verticalRules") : null,
            GroupRule = table.Rule("groupRule"),
            StatisticRule = table.Rule("statRule"),
            BottomRule = table.Rule("bottomRule"),
            Normal = ReadPadding(table.Child("normal")),
            Dense = ReadPadding(table.Child("dense")),
            ZebraFill = table.Child("zebra").Colour("fill"),
            GroupColour = table.Child("group").Colour("colour"),
            StatisticFill = statistic.Colour("fill"),
            StatisticColour = statistic.Colour("colour"),
            HighlightFill = highlight.Colour("fill"),
            HighlightColour = highlight.Colour("colour"),
            MissingColour = table.Child("missing").Colour("colour"),
            Bar = ReadBar(table.Child("dataBar")),
            SubRowPadding = sub.Points("padLeft"),
            SubRowColour = sub.Colour("colour"),
            RatingTones = Tones.ToDictionary(tone => tone, tones.Colour, StringComparer.Ordinal),
            StrongFont = FontRole(statistic),
            HeadNote = ReadHeadStyle(table.Child("headNote"), head),
            HeadSecond = ReadHeadStyle(table.Child("headSecond"), head),
        };
    }

    /// <summary>A style inside a head cell takes the head's leading where it gives none.</summary>
    private TypeStyle ReadHeadStyle(ThemeSection style, TypeStyle head) => new(
        FontRole(style),
        style.Points("size"),
        style.NumberOr("leading", head.Leading),
        style.Colour("colour"),
        0,
        0,
        0);

    private static CellPadding ReadPadding(ThemeSection padding) =>
        new(padding.Points("padX"), padding.Points("padY"), padding.Points("headPadY"));

    private static DataBarLook ReadBar(ThemeSection bar) => new(
        bar.Points("height"),
        bar.Millimetres("width"),
        bar.Millimetres("gap"),
        bar.Colour("track"),
        bar.Colour("fill"),
        bar.Colour("strongFill"));

    private ExhibitLook ReadExhibit()
    {
        ThemeSection exhibit = _root.Optional("exhibit");
        ThemeSection place = exhibit.Optional("place");
        ThemeSection side = exhibit.Optional("captionSide");
        ThemeSection caption = exhibit.Optional("sideCaption");
        return new ExhibitLook(
            place.ChoiceOr("figure", PlacingKeys.Places.Meanings, ExhibitPlace.Float),
            place.ChoiceOr("table", PlacingKeys.Places.Meanings, ExhibitPlace.Here),
            side.ChoiceOr("figure", PlacingKeys.Sides.Meanings, CaptionSide.Top),
            side.ChoiceOr("table", PlacingKeys.Sides.Meanings, CaptionSide.Top),
            caption.MillimetresOr("width", Length.Millimetres(40)),
            caption.MillimetresOr("gutter", Length.Millimetres(5)));
    }

    private double ReadColumnGutter() => _root.Optional("columns").MillimetresOr("gutter", Length.Millimetres(7));

    private FigureLook ReadFigure()
    {
        ThemeSection figure = _root.Child("figure");
        return new FigureLook(
            figure.Rule("topRule"),
            figure.Rule("bottomRule"),
            figure.Number("captionGap"),
            figure.Points("padY"),
            figure.Millimetres("pairGutter"));
    }
}
