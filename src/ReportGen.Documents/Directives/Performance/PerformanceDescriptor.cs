using System.Collections.Immutable;

using ReportGen.Documents.Inspection;
using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;
using ReportGen.Yaml;
using ReportGen.Yaml.Descriptors;

namespace ReportGen.Documents.Directives.Performance;

/// <summary>A small table of signed returns.</summary>
/// <param name="Header">Column headers; the first is that of the labels.</param>
/// <param name="Rows">Label and values.</param>
/// <param name="Source">Source; empty when there is none.</param>
/// <param name="Span">Location in the source.</param>
public sealed record PerformanceBlock(
    ImmutableArray<ImmutableArray<Inline>> Header,
    ImmutableArray<ImmutableArray<ImmutableArray<Inline>>> Rows,
    ImmutableArray<Inline> Source,
    SourceSpan Span) : Block(Span)
{
    /// <inheritdoc/>
    public override string Word => "performance";

    /// <inheritdoc/>
    public override bool IsShared => true;

    /// <inheritdoc/>
    public override IEnumerable<(string Name, string Value)> Properties() =>
    [
        ("head", LineOf(Header)),
        .. Rows.Select(row => ("row", LineOf(row))),
        ("source", InlineText.Of(Source)),
    ];

    /// <inheritdoc/>
    public override IEnumerable<Inline> Texts() => Header.Concat(Rows.SelectMany(row => row)).SelectMany(cell => cell).Concat(Source);

    private static string LineOf(ImmutableArray<ImmutableArray<Inline>> cells) => string.Join(" | ", cells.Select(cell => InlineText.Of(cell)));
}

/// <summary>The directive <c>performance</c>.</summary>
internal sealed class PerformanceDescriptor() : DirectiveDescriptor(Body)
{
    private static readonly Key<ImmutableArray<DataValue>> Header = Key.Values(
        "head", "Column headers; the first is that of the labels.", new TextType(), required: true);

    private static readonly Key<ImmutableArray<DataValue>> Rows = Key.Values(
        "rows",
        "Rows of a label and its values, one cell for each column header.",
        new ListType(new TextType()) { AllowsSingle = false, Minimum = 1 },
        required: true);

    private static readonly Key<TextValue?> Source = Key.Text("source", "The source, without its label.");

    private static readonly MapDescriptor Body = new("performance", "A small table of signed returns.", Header, Rows, Source);

    /// <inheritdoc/>
    protected override Block? Read(MapReader reader, DirectiveSource source, DirectiveContext context, DiagnosticBag diagnostics)
    {
        ImmutableArray<ImmutableArray<Inline>> header = [.. reader.Read(Header).Select(DirectiveText.Cell)];
        ImmutableArray<ImmutableArray<ImmutableArray<Inline>>>.Builder rows =
            ImmutableArray.CreateBuilder<ImmutableArray<ImmutableArray<Inline>>>();
        foreach (DataValue item in reader.Read(Rows))
        {
            ImmutableArray<ImmutableArray<Inline>> cells = DirectiveText.Cells(item);
            if (cells.Length == header.Length)
            {
                rows.Add(cells);
            }
            else
            {
                reader.Report(Rows, FormattableString.Invariant($"rows of {header.Length} cells, as many as the header"), item);
            }
        }

        return new PerformanceBlock(header, rows.ToImmutable(), DirectiveText.Inlines(reader.Read(Source)), source.Span);
    }
}
