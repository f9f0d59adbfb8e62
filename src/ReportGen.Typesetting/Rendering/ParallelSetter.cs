using System.Collections.Immutable;

using ReportGen.Documents;
using ReportGen.Graphics.Pages;
using ReportGen.Layout;
using ReportGen.Layout.Fluent;
using ReportGen.Typesetting.Styles;

namespace ReportGen.Typesetting.Rendering;

/// <summary>Sets two languages side by side, pair by pair; exhibits run over the full width, once.</summary>
internal sealed class ParallelSetter
{
    private readonly SettingContext _first;
    private readonly SettingContext _second;
    private readonly BlockSetter _firstBlocks;
    private readonly BlockSetter _secondBlocks;
    private readonly BlockSetter _wideBlocks;
    private readonly ExhibitSetter _exhibits;

    /// <summary>Creates a setter.</summary>
    /// <param name="first">The first language, left.</param>
    /// <param name="second">The second language, right.</param>
    public ParallelSetter(SettingContext first, SettingContext second)
    {
        _first = first;
        _second = second;
        _firstBlocks = new BlockSetter(first, PlaceKind.Parallel);
        _secondBlocks = new BlockSetter(second, PlaceKind.Parallel);
        _wideBlocks = new BlockSetter(first, PlaceKind.Body);
        _exhibits = new ExhibitSetter(new LanguagePair(first, second), PlaceKind.Body);
    }

    /// <summary>Sets pairs one below the other.</summary>
    /// <param name="pairs">The pairs.</param>
    /// <param name="flow">The column.</param>
    public void Set(ImmutableArray<BlockPair> pairs, FlowColumn flow)
    {
        foreach (BlockPair pair in pairs)
        {
            if (ExhibitSetter.IsExhibit(pair.First))
            {
                _exhibits.Set(pair.First, flow, pair.Second);
            }
            else if (pair.IsShared)
            {
                // Listings and rules say the same in every language.
                _wideBlocks.Set(pair.First, flow);
            }
            else
            {
                SetPair(pair, flow);
            }
        }
    }

    private void SetPair(BlockPair pair, FlowColumn flow)
    {
        (double before, double after) = _firstBlocks.SpacesOf(pair.First);
        bool isHeading = pair.First is HeadingBlock;
        IContainer item = isHeading ? flow.Heading(before, after) : flow.Item(before, after);
        BilingualLook look = _first.Theme.Bilingual;
        item.Row(row =>
        {
            row.ConstantItem(look.FirstColumn).Semantic(StructureRole.Div, LanguageOf(_first))
                .Column(column => _firstBlocks.Set(pair.First, new FlowColumn(column)));
            IContainer gutter = row.ConstantItem(look.Gutter);
            if (!isHeading)
            {
                gutter.Artifact().AlignCenter().LineVertical(look.GutterRule.Weight, look.GutterRule.Colour);
            }

            row.ConstantItem(look.SecondColumn).Semantic(StructureRole.Div, LanguageOf(_second))
                .Column(column => _secondBlocks.Set(pair.Second, new FlowColumn(column)));
        });
    }

    private static StructureSettings LanguageOf(SettingContext context) => new() { Language = context.LanguageTag };
}
