using System.Collections.Immutable;

using ReportGen.Documents;
using ReportGen.Graphics.Pages;
using ReportGen.Layout;
using ReportGen.Layout.Fluent;
using ReportGen.Typesetting.Styles;

namespace ReportGen.Typesetting.Rendering;

/// <summary>Renders two languages side by side, pair by pair; exhibits are printed once, across the full width.</summary>
internal sealed class ParallelRenderer
{
    private readonly RenderingContext _first;
    private readonly RenderingContext _second;
    private readonly BlockRenderer _firstBlocks;
    private readonly BlockRenderer _secondBlocks;
    private readonly BlockRenderer _wideBlocks;
    private readonly ExhibitRenderer _exhibits;

    /// <summary>Creates a renderer.</summary>
    /// <param name="first">The first language, left.</param>
    /// <param name="second">The second language, right.</param>
    public ParallelRenderer(RenderingContext first, RenderingContext second)
    {
        _first = first;
        _second = second;
        _firstBlocks = new BlockRenderer(first, PlaceKind.Parallel);
        _secondBlocks = new BlockRenderer(second, PlaceKind.Parallel);
        _wideBlocks = new BlockRenderer(first, PlaceKind.Body);
        _exhibits = new ExhibitRenderer(new LanguagePair(first, second), PlaceKind.Body);
    }

    /// <summary>Renders pairs one below the other.</summary>
    /// <param name="pairs">The pairs.</param>
    /// <param name="flow">The column.</param>
    public void Render(ImmutableArray<BlockPair> pairs, FlowColumn flow)
    {
        foreach (BlockPair pair in pairs)
        {
            if (ExhibitRenderer.IsExhibit(pair.First))
            {
                _exhibits.Render(pair.First, flow, pair.Second);
            }
            else if (pair.IsShared)
            {
                // Listings and rules are the same in every language.
                _wideBlocks.Render(pair.First, flow);
            }
            else
            {
                RenderPair(pair, flow);
            }
        }
    }

    private void RenderPair(BlockPair pair, FlowColumn flow)
    {
        (double before, double after) = _firstBlocks.SpacesOf(pair.First);
        bool isHeading = pair.First is HeadingBlock;
        IContainer item = isHeading ? flow.Heading(before, after) : flow.Item(before, after);
        BilingualStyle style = _first.Theme.Bilingual;
        item.Row(row =>
        {
            row.ConstantItem(style.FirstColumn).Semantic(StructureRole.Div, LanguageOf(_first))
                .Column(column => _firstBlocks.Render(pair.First, new FlowColumn(column)));
            IContainer gutter = row.ConstantItem(style.Gutter);
            if (!isHeading)
            {
                gutter.Artifact().AlignCenter().LineVertical(style.GutterRule.Weight, style.GutterRule.Colour);
            }

            row.ConstantItem(style.SecondColumn).Semantic(StructureRole.Div, LanguageOf(_second))
                .Column(column => _secondBlocks.Render(pair.Second, new FlowColumn(column)));
        });
    }

    private static StructureSettings LanguageOf(RenderingContext context) => new() { Language = context.LanguageTag };
}
