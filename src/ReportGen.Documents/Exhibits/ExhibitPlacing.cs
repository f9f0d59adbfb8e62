using ReportGen.Foundation.Sources;

namespace ReportGen.Documents.Exhibits;

/// <summary>Placement of an exhibit, as specified by its directive.</summary>
public sealed record ExhibitPlacing
{
    /// <summary>The default of the house style.</summary>
    public static ExhibitPlacing Default { get; } = new();

    /// <summary>How far it may move; null uses the default of the house style.</summary>
    public ExhibitPlace? Place { get; init; }

    /// <summary>Side of the caption; null uses the default of the house style.</summary>
    public CaptionSide? CaptionSide { get; init; }

    /// <summary>True for separate landscape pages.</summary>
    public bool IsLandscape { get; init; }

    /// <summary>True when it spans all columns of the surrounding text.</summary>
    public bool SpansColumns { get; init; }

    /// <summary>Location of the placement in the source; null when there is none.</summary>
    public SourceSpan? Span { get; init; }

    /// <summary>Properties shown by an inspection: those given in the note.</summary>
    public IEnumerable<(string Name, string Value)> Properties()
    {
        if (Place is { } place)
        {
            yield return ("place", place.ToString().ToLowerInvariant());
        }

        if (CaptionSide is { } side)
        {
            yield return ("caption side", side.ToString().ToLowerInvariant());
        }

        if (IsLandscape)
        {
            yield return ("orientation", "landscape");
        }

        if (SpansColumns)
        {
            yield return ("span", "columns");
        }
    }
}

/// <summary>How far an exhibit may move.</summary>
public enum ExhibitPlace
{
    /// <summary>Not at all.</summary>
    Here,

    /// <summary>To the top of the next page, when it does not fit where it is written.</summary>
    Float,

    /// <summary>To the top of this page, otherwise of the next.</summary>
    Top,

    /// <summary>To the bottom of this page, otherwise of the next.</summary>
    Bottom,
}

/// <summary>Side of an exhibit on which its caption is placed.</summary>
public enum CaptionSide
{
    /// <summary>Above it.</summary>
    Top,

    /// <summary>In a column on its left.</summary>
    Left,

    /// <summary>In a column on its right.</summary>
    Right,
}
