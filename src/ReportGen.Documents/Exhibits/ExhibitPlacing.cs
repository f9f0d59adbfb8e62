using ReportGen.Foundation.Sources;

namespace ReportGen.Documents.Exhibits;

/// <summary>Where an exhibit may stand, as its directive asks for it.</summary>
public sealed record ExhibitPlacing
{
    /// <summary>As the house has it.</summary>
    public static ExhibitPlacing Default { get; } = new();

    /// <summary>How far it may move; null as the house has it.</summary>
    public ExhibitPlace? Place { get; init; }

    /// <summary>On which side the caption stands; null as the house has it.</summary>
    public CaptionSide? CaptionSide { get; init; }

    /// <summary>True for pages of its own that lie on their longer side.</summary>
    public bool IsLandscape { get; init; }

    /// <summary>True over all columns of text in several columns.</summary>
    public bool SpansColumns { get; init; }

    /// <summary>Where a wish to move is written; null when there is none.</summary>
    public SourceSpan? Span { get; init; }

    /// <summary>What an inspection shows of it: what the writer asks for.</summary>
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

    /// <summary>To the top of this page, else of the next.</summary>
    Top,

    /// <summary>To the foot of this page, else of the next.</summary>
    Bottom,
}

/// <summary>On which side of an exhibit its caption stands.</summary>
public enum CaptionSide
{
    /// <summary>Above it.</summary>
    Top,

    /// <summary>In a column on its left.</summary>
    Left,

    /// <summary>In a column on its right.</summary>
    Right,
}
