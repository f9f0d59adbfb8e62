using ReportGen.Graphics.Pages;

namespace ReportGen.Layout;

/// <summary>What a structure element says beside its role.</summary>
public sealed record StructureSettings
{
    /// <summary>Nothing beside its role.</summary>
    public static StructureSettings None { get; } = new();

    /// <summary>Place among its siblings; equal places follow the order of painting.</summary>
    public int Order { get; init; }

    /// <summary>Language tag where it differs from the parent's.</summary>
    public string? Language { get; init; }

    /// <summary>Text alternative of a figure.</summary>
    public string? Alternative { get; init; }

    /// <summary>The data behind a figure as comma-separated values (RFC 4180), head first.</summary>
    public string? Data { get; init; }

    /// <summary>True when the data may be carried inside the document as a file.</summary>
    public bool MayCarryData { get; init; }

    /// <summary>The text shown, where the drawn glyphs say less.</summary>
    public string? ActualText { get; init; }

    /// <summary>Title of a section.</summary>
    public string? Title { get; init; }

    /// <summary>Summary of a table.</summary>
    public string? Summary { get; init; }

    internal StructureElement Create(StructureRole role, StructureElement parent, int order) => new(role, parent)
    {
        Order = Order + order,
        Language = Language,
        Alternative = Alternative,
        Data = Data,
        MayCarryData = MayCarryData,
        ActualText = ActualText,
        Title = Title,
        Summary = Summary,
    };
}
