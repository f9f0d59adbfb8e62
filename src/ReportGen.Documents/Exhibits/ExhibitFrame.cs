using System.Collections.Immutable;

using ReportGen.Documents.Inspection;

namespace ReportGen.Documents.Exhibits;

/// <summary>The frame of a table, figure or chart.</summary>
/// <param name="Caption">Caption without its number; empty when there is none.</param>
/// <param name="Unit">Unit at the right end of the caption line.</param>
/// <param name="Source">Source without its label; empty when there is none.</param>
/// <param name="Notes">Notes below.</param>
public sealed record ExhibitFrame(
    ImmutableArray<Inline> Caption,
    ImmutableArray<Inline> Unit,
    ImmutableArray<Inline> Source,
    ImmutableArray<ImmutableArray<Inline>> Notes)
{
    /// <summary>The empty frame.</summary>
    public static ExhibitFrame None { get; } = new([], [], [], []);

    /// <summary>Its placement.</summary>
    public ExhibitPlacing Placing { get; init; } = ExhibitPlacing.Default;

    /// <summary>Properties shown by an inspection.</summary>
    public IEnumerable<(string Name, string Value)> Properties()
    {
        IEnumerable<(string Name, ImmutableArray<Inline> Text)> texts =
            [("caption", Caption), ("unit", Unit), ("source", Source), .. Notes.Select(note => ("note", note))];
        return texts.Where(text => !text.Text.IsEmpty).Select(text => (text.Name, InlineText.Of(text.Text))).Concat(Placing.Properties());
    }
}
