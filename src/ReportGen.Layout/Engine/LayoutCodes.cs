namespace ReportGen.Layout.Engine;

/// <summary>Codes of the diagnostics of this stage.</summary>
internal static class LayoutCodes
{
    /// <summary>An element does not fit on an empty page.</summary>
    public const string DoesNotFit = "LAY001";

    /// <summary>Content of a place that cannot go on elsewhere is cut off.</summary>
    public const string CutOff = "LAY002";

    /// <summary>Page numbers still change after the last pass.</summary>
    public const string NotSettled = "LAY003";

    /// <summary>Content that should stay together was parted.</summary>
    public const string Parted = "LAY004";

    /// <summary>The layout does not come to an end.</summary>
    public const string Endless = "LAY005";

    /// <summary>A text or link names a section that does not exist.</summary>
    public const string UnknownSection = "LAY006";

    /// <summary>Two sections have one name.</summary>
    public const string DuplicateSection = "LAY007";

    /// <summary>The page leaves no room for content.</summary>
    public const string NoRoom = "LAY008";

    /// <summary>A footnote does not fit on the page of its mark.</summary>
    public const string FootnoteMoved = "LAY009";

    /// <summary>The cells of a table do not fit its columns or each other.</summary>
    public const string TableCells = "LAY010";

    /// <summary>A mark names a footnote that does not exist.</summary>
    public const string UnknownFootnote = "LAY011";
}
