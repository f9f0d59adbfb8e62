using ReportGen.Documents.Directives.Columns;
using ReportGen.Documents.Directives.Pair;
using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Documents.Exhibits;

/// <summary>Reports exhibits whose placement is not possible at their position in the text.</summary>
/// <param name="opensColumns">True for a parallel edition, which sets the content of <c>columns</c> containers in the columns of its languages.</param>
/// <param name="diagnostics">Receives the diagnostics.</param>
public sealed class PlacingCheck(bool opensColumns, DiagnosticBag diagnostics)
{
    /// <summary>Checks the blocks of a place.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="reach">How far exhibits may move in that place.</param>
    public void Run(IEnumerable<Block> blocks, FlowReach reach)
    {
        foreach (Block block in blocks)
        {
            Run(block, reach);
        }
    }

    private void Run(Block block, FlowReach reach)
    {
        switch (block)
        {
            case ExhibitBlock exhibit:
                Check(exhibit.Frame.Placing, reach);
                break;
            case PairBlock pair:
                Check(pair.Placing, reach);
                Run(pair.Children(), FlowReach.None);
                break;
            case ColumnsBlock columns when !opensColumns:
                ILookup<bool, Block> bySpan = columns.Content.ToLookup(SpansColumns);
                Run(bySpan[true], reach);
                Run(bySpan[false], FlowReach.Column);
                break;
            case ContainerBlock container:
                Run(container.Content, reach);
                break;
            default:
                Run(block.Children(), FlowReach.None);
                break;
        }
    }

    /// <summary>True for an exhibit that spans all columns of the surrounding text.</summary>
    /// <param name="block">A block between columns.</param>
    public static bool SpansColumns(Block block) => block switch
    {
        ExhibitBlock exhibit => exhibit.Frame.Placing.SpansColumns,
        PairBlock pair => pair.Placing.SpansColumns,
        _ => false,
    };

    private void Check(ExhibitPlacing placing, FlowReach reach)
    {
        if (placing.Span is not { } written || reach >= (placing.IsLandscape ? FlowReach.Page : FlowReach.Column))
        {
            return;
        }

        diagnostics.Report(
            DirectiveCodes.BadPlacing,
            written,
            reach == FlowReach.Column
                ? "An exhibit between columns cannot be placed on separate pages."
                : "An exhibit in a pair, list, quotation or cover cannot be moved.",
            "Move it into the text of a chapter; for a pair, write place and orientation after '::: pair'.");
    }
}
