using ReportGen.Graphics.Pages;

namespace ReportGen.Layout;

/// <summary>Properties of a structure element besides its role.</summary>
public sealed record StructureSettings
{
    /// <summary>No properties besides the role.</summary>
    public static StructureSettings None { get; } = new();

    /// <summary>Position among its siblings; equal positions follow the order of painting.</summary>
    public int Order { get; init; }

    /// <summary>Language tag where it differs from the parent's.</summary>
    public string? Language { get; init; }

    /// <summary>Text alternative of a figure.</summary>
    public string? Alternative { get; init; }

    /// <summary>The data behind a figure as comma-separated values (RFC 4180), header first.</summary>
    public string? Data { get; init; }

    /// <summary>True when the data may be attached to the document as a file.</summary>
    public bool MayCarryData { get; init; }

    /// <summary>The text shown, where the drawn glyphs do not give it.</summary>
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
