using ReportGen.Documents.Exhibits;
using ReportGen.Graphics.Pages;

namespace ReportGen.Typesetting.Styles;

/// <summary>Rules, fills and padding of tables.</summary>
internal sealed record TableStyle
{
    /// <summary>Rule above the header.</summary>
    public required Rule TopRule { get; init; }

    /// <summary>Fill of the header.</summary>
    public required Colour HeaderFill { get; init; }

    /// <summary>Rule below the header.</summary>
    public required Rule HeaderRule { get; init; }

    /// <summary>Rule below a spanning header.</summary>
    public required Rule SpannerRule { get; init; }

    /// <summary>Rule between rows.</summary>
    public required Rule RowRule { get; init; }

    /// <summary>Rule between columns; null for none.</summary>
    public Rule? ColumnRule { get; init; }

    /// <summary>Rule between groups.</summary>
    public required Rule GroupRule { get; init; }

    /// <summary>Rule above statistics.</summary>
    public required Rule StatisticRule { get; init; }

    /// <summary>Rule below the last row.</summary>
    public required Rule BottomRule { get; init; }

    /// <summary>Padding of an ordinary table.</summary>
    public required CellPadding Normal { get; init; }

    /// <summary>Padding of a dense table.</summary>
    public required CellPadding Dense { get; init; }

    /// <summary>Fill of every second row of a long ungrouped table.</summary>
    public required Colour ZebraFill { get; init; }

    /// <summary>Colour of the label of a group.</summary>
    public required Colour GroupColour { get; init; }

    /// <summary>Fill of statistics.</summary>
    public required Colour StatisticFill { get; init; }

    /// <summary>Text colour of statistics.</summary>
    public required Colour StatisticColour { get; init; }

    /// <summary>Fill of a highlighted row.</summary>
    public required Colour HighlightFill { get; init; }

    /// <summary>Text colour of a highlighted row.</summary>
    public required Colour HighlightColour { get; init; }

    /// <summary>Colour of a missing value.</summary>
    public required Colour MissingColour { get; init; }

    /// <summary>Bars beside numbers.</summary>
    public required DataBarStyle Bar { get; init; }

    /// <summary>Left padding of a derived row's label, in points.</summary>
    public required double SubRowPadding { get; init; }

    /// <summary>Colour of a derived row.</summary>
    public required Colour SubRowColour { get; init; }

    /// <summary>Colours of a rating's name by tone: positive, neutral, negative, none.</summary>
    public required IReadOnlyDictionary<string, Colour> RatingTones { get; init; }

    /// <summary>Font role of emphasised rows, groups and statistics.</summary>
    public required string StrongFont { get; init; }

    /// <summary>Explanation inside a header cell.</summary>
    public required TypeStyle HeaderNote { get; init; }

    /// <summary>Second language inside a header cell.</summary>
    public required TypeStyle HeaderSecond { get; init; }
}

/// <summary>Padding of table cells in points.</summary>
/// <param name="X">Left and right.</param>
/// <param name="Y">Above and below, in the body.</param>
/// <param name="HeaderY">Above and below, in the header.</param>
internal readonly record struct CellPadding(double X, double Y, double HeaderY);

/// <summary>Bars beside the numbers of a column; lengths in points.</summary>
/// <param name="Height">Height of a bar.</param>
/// <param name="Width">Length of the track, 100 on the scale.</param>
/// <param name="Gap">Space to the number.</param>
/// <param name="Track">Colour of the track.</param>
/// <param name="Fill">Colour of a bar.</param>
/// <param name="StrongFill">Colour of a bar at or above the strong value.</param>
internal sealed record DataBarStyle(double Height, double Width, double Gap, Colour Track, Colour Fill, Colour StrongFill);

/// <summary>Default placement of exhibits and their captions; lengths in points.</summary>
/// <param name="FigurePlace">How far figures and charts may move.</param>
/// <param name="TablePlace">How far tables may move.</param>
/// <param name="FigureCaption">Side of figures and charts on which the caption is placed.</param>
/// <param name="TableCaption">Side of tables on which the caption is placed.</param>
/// <param name="CaptionWidth">Width of a caption at the side.</param>
/// <param name="CaptionGutter">Space between a caption at the side and its exhibit.</param>
internal sealed record ExhibitStyle(
    ExhibitPlace FigurePlace,
    ExhibitPlace TablePlace,
    CaptionSide FigureCaption,
    CaptionSide TableCaption,
    double CaptionWidth,
    double CaptionGutter);

/// <summary>The frame of figures and charts.</summary>
/// <param name="TopRule">Rule under the caption.</param>
/// <param name="BottomRule">Rule above the source.</param>
/// <param name="CaptionGap">Space between number and title, in em.</param>
/// <param name="PaddingY">Space between rules and content, in points.</param>
/// <param name="PairGutter">Space between two figures side by side, in points.</param>
internal sealed record FigureStyle(Rule TopRule, Rule BottomRule, double CaptionGap, double PaddingY, double PairGutter);
