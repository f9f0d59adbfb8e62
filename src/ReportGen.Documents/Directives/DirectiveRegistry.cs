using System.Collections.Immutable;

using ReportGen.Documents.Directives.Chart;
using ReportGen.Documents.Directives.Columns;
using ReportGen.Documents.Directives.Cover;
using ReportGen.Documents.Directives.Facts;
using ReportGen.Documents.Directives.Figure;
using ReportGen.Documents.Directives.Insert;
using ReportGen.Documents.Directives.Kicker;
using ReportGen.Documents.Directives.Pair;
using ReportGen.Documents.Directives.Performance;
using ReportGen.Documents.Directives.Rating;
using ReportGen.Documents.Directives.RatingScale;
using ReportGen.Documents.Directives.Related;
using ReportGen.Documents.Directives.Table;
using ReportGen.Documents.Directives.Title;
using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Documents.Directives;

/// <summary>The directives and containers available to notes and house templates.</summary>
public static class DirectiveRegistry
{
    /// <summary>Below this length, the name of another language is as close to the name of a directive as a misspelling.</summary>
    private const int ShortestMisspelling = 4;

    /// <summary>The fenced directives, in the order in which they are documented.</summary>
    public static ImmutableArray<DirectiveDescriptor> Directives { get; } =
    [
        new TableDirectiveDescriptor(),
        new FigureDescriptor(),
        new ChartDescriptor(),
        new KickerDescriptor(),
        new TitleDescriptor(),
        new RatingDescriptor(),
        new FactsDescriptor(),
        new PerformanceDescriptor(),
        new RelatedDescriptor(),
        new RatingScaleDescriptor(),
        new InsertDescriptor(),
    ];

    /// <summary>The containers, in the order in which they are documented.</summary>
    public static ImmutableArray<ContainerDescriptor> Containers { get; } =
        [new CoverDescriptor(), new SummaryDescriptor(), new ColumnsDescriptor(), new PairDescriptor(), new TableContainerDescriptor()];

    /// <summary>The directive of a fence word; null for any other word, which marks a code listing.</summary>
    /// <param name="name">The word.</param>
    public static DirectiveDescriptor? Directive(string name) => Directives.FirstOrDefault(directive => directive.Name == name);

    /// <summary>The container of a fence word; null for any other word.</summary>
    /// <param name="name">The word.</param>
    public static ContainerDescriptor? Container(string name) => Containers.FirstOrDefault(container => container.Name == name);

    /// <summary>The directive with the most similar name, or null.</summary>
    /// <param name="name">The word after the fence.</param>
    public static string? NearestTo(string name) =>
        name.Length < ShortestMisspelling ? null : Spelling.Nearest(name, Directives.Select(directive => directive.Name));
}
