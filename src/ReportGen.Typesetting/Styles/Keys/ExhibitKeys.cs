using ReportGen.Documents.Directives.Frame;
using ReportGen.Documents.Exhibits;
using ReportGen.Foundation.Data;
using ReportGen.Yaml;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Typesetting.Styles.Keys;

/// <summary>Keys of a theme: figures and charts.</summary>
internal static class FigureKeys
{
    public static readonly Key<MapReader?> TopRule = ThemeKey.Rule("topRule", "Rule under the caption.");
    public static readonly Key<MapReader?> BottomRule = ThemeKey.Rule("bottomRule", "Rule above the source.");
    public static readonly Key<NumberValue?> CaptionGap = Key.Number("captionGap", "Space between number and title of a caption, in em.", required: true);
    public static readonly Key<double?> PadY = Key.Length("padY", "Space between rules and content.", LengthUnit.Point, required: true);
    public static readonly Key<double?> PairGutter = Key.Length("pairGutter", "Space between two exhibits side by side.", LengthUnit.Millimetre, required: true);

    public static readonly MapDescriptor All = new(
        "figure",
        "Figures and charts.",
        TopRule,
        BottomRule,
        CaptionGap,
        PadY,
        PairGutter)
    {
        AllowsFurtherKeys = true,
    };
}

/// <summary>Keys of a theme: how far exhibits may move.</summary>
internal static class PlacementKeys
{
    public static readonly Key<ExhibitPlace?> Figure = Key.Choice("figure", "Figures and charts.", PlacingKeys.Places);
    public static readonly Key<ExhibitPlace?> Table = Key.Choice("table", "Tables.", PlacingKeys.Places);

    public static readonly MapDescriptor All = new(
        "exhibit-place",
        "How far exhibits may move.",
        Figure,
        Table)
    {
        AllowsFurtherKeys = true,
    };
}

/// <summary>Keys of a theme: the side of the exhibit on which captions are placed.</summary>
internal static class CaptionSideKeys
{
    public static readonly Key<CaptionSide?> Figure = Key.Choice("figure", "Figures and charts.", PlacingKeys.Sides);
    public static readonly Key<CaptionSide?> Table = Key.Choice("table", "Tables.", PlacingKeys.Sides);

    public static readonly MapDescriptor All = new(
        "caption-side",
        "The side of the exhibit on which captions are placed.",
        Figure,
        Table)
    {
        AllowsFurtherKeys = true,
    };
}

/// <summary>Keys of a theme: captions beside the exhibit.</summary>
internal static class SideCaptionKeys
{
    public static readonly Key<double?> Width = Key.Length("width", "Width of the caption.", LengthUnit.Millimetre);
    public static readonly Key<double?> Gutter = Key.Length("gutter", "Space between caption and exhibit.", LengthUnit.Millimetre);

    public static readonly MapDescriptor All = new("side-caption", "Captions beside the exhibit.", Width, Gutter) { AllowsFurtherKeys = true };
}

/// <summary>Keys of a theme: the default placement of exhibits and their captions.</summary>
internal static class ExhibitKeys
{
    public static readonly Key<MapReader?> Place = Key.Map("place", "How far they may move.", PlacementKeys.All);
    public static readonly Key<MapReader?> CaptionSide = Key.Map("captionSide", "The side of the exhibit on which captions are placed.", CaptionSideKeys.All);
    public static readonly Key<MapReader?> SideCaption = Key.Map("sideCaption", "Captions beside the exhibit.", SideCaptionKeys.All);

    public static readonly MapDescriptor All = new(
        "exhibit",
        "Default placement of exhibits and their captions.",
        Place,
        CaptionSide,
        SideCaption)
    {
        AllowsFurtherKeys = true,
    };
}

/// <summary>Keys of a theme: text in several columns.</summary>
internal static class ColumnsKeys
{
    public static readonly Key<double?> Gutter = Key.Length("gutter", "Space between the columns.", LengthUnit.Millimetre);

    public static readonly MapDescriptor All = new("text-columns", "Text in several columns.", Gutter) { AllowsFurtherKeys = true };
}
