using ReportGen.Documents;
using ReportGen.Documents.Exhibits;

namespace ReportGen.Typesetting.Rendering;

/// <summary>An exhibit as seen by the frame renderer.</summary>
/// <param name="Frame">Its frame.</param>
/// <param name="Block">Its block.</param>
/// <param name="Id">Its id; null when there is none.</param>
internal sealed record Framing(ExhibitFrame Frame, Block Block, string? Id)
{
    /// <summary>Kind of exhibit in messages; a pipe table is a table.</summary>
    public string Word => Block is ExhibitBlock ? Block.Word : "table";

    /// <summary>True when it is enclosed by the rules of figures; tables draw their own.</summary>
    public bool HasRules { get; init; }

    /// <summary>True when the rule below it is part of a table.</summary>
    public bool EndsInTable { get; init; }

    /// <summary>An exhibit with a frame of its own.</summary>
    /// <param name="exhibit">The exhibit.</param>
    public static Framing Of(ExhibitBlock exhibit) => new(exhibit.Frame, exhibit, exhibit.Id);
}
