using System.Collections.Immutable;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Sources;
using ReportGen.Graphics.Pages;

namespace ReportGen.Notes;

/// <summary>The content of a house style's folder: theme, labels, rating scales and templates.</summary>
/// <param name="Name">Name of the folder.</param>
/// <param name="Theme">The tree of <c>theme.yaml</c>.</param>
/// <param name="Labels">The trees of <c>labels.zh.yaml</c> and <c>labels.en.yaml</c> by language tag.</param>
/// <param name="Ratings">The tree of <c>ratings.yaml</c>: scales and actions.</param>
/// <param name="Sections">The tree of <c>sections.yaml</c>: the parts of a document in order.</param>
/// <param name="Templates">Templates by path relative to the folder, such as <c>cover.sbn</c>.</param>
/// <param name="Pictures">Pictures by path relative to the folder.</param>
public sealed record StyleSource(
    string Name,
    MapValue Theme,
    ImmutableSortedDictionary<string, MapValue> Labels,
    MapValue Ratings,
    MapValue Sections,
    ImmutableSortedDictionary<string, SourceText> Templates,
    ImmutableSortedDictionary<string, ImageFile> Pictures)
{
    /// <summary>Names of the folders that it was read from: its own first, then those of the extended styles.</summary>
    public ImmutableArray<string> Folders { get; init; } = [Name];
}
