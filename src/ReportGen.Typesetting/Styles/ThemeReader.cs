using System.Collections.Immutable;

using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Pages;
using ReportGen.Typesetting.Styles.Keys;
using ReportGen.Yaml;

namespace ReportGen.Typesetting.Styles;

/// <summary>Reads <c>theme.yaml</c>. Millimetres for page geometry; points for type, rules and padding; em for tracking.</summary>
internal sealed class ThemeReader
{
    private readonly ImmutableSortedDictionary<string, Colour> _palette;
    private readonly ThemeSection _root;
    private readonly TypeStyleReader _type;

    private ThemeReader(MapValue tree, DiagnosticBag diagnostics)
    {
        var reader = new MapReader(tree, diagnostics, "theme.yaml", RootKeys.All);
        _palette = ReadPalette(reader);
        _root = new ThemeSection(reader, _palette, diagnostics);
        _type = new TypeStyleReader(_root, diagnostics);
    }

    /// <summary>Reads a theme; null when it has errors.</summary>
    /// <param name="tree">The tree of <c>theme.yaml</c>.</param>
    /// <param name="diagnostics">Receives the diagnostics.</param>
    public static HouseTheme? Read(MapValue tree, DiagnosticBag diagnostics)
    {
        var own = new DiagnosticBag();
        HouseTheme theme = new ThemeReader(tree, own).Theme();
        diagnostics.AddRange(own.Items);
        return own.HasErrors ? null : theme;
    }

    private HouseTheme Theme()
    {
        ThemeSection gap = _root.Child(RootKeys.Gap);
        var page = new PageStyleReader(_root);
        var text = new TextStyleReader(_root, _type);
        var exhibit = new ExhibitStyleReader(_root, _type);
        return new HouseTheme
        {
            FontFiles = _type.Fonts,
            Palette = _palette,
            Type = _type.ReadType(),
            ProseGap = gap.Number(GapKeys.Prose),
            DataGap = gap.Number(GapKeys.Data),
            Page = page.ReadPage(),
            RunningHeader = page.ReadRunningHeader(),
            Footer = page.ReadFooter(),
            Cover = page.ReadCover(),
            SectionRule = page.ReadSectionRule(),
            Heading = text.ReadHeading(),
            Paragraph = text.ReadParagraphs(),
            LineRules = text.ReadLineRules(),
            List = text.ReadList(),
            FootnoteReference = text.ReadFootnoteReference(),
            FootnoteRule = text.ReadFootnoteRule(),
            Table = exhibit.ReadTable(),
            Figure = exhibit.ReadFigure(),
            Exhibit = exhibit.ReadExhibit(),
            ColumnGutter = exhibit.ReadColumnGutter(),
            Bilingual = text.ReadBilingual(),
            Contents = text.ReadContents(),
            Words = ReadWords(),
        };
    }

    private static ImmutableSortedDictionary<string, Colour> ReadPalette(MapReader root)
    {
        ImmutableSortedDictionary<string, Colour>.Builder palette =
            ImmutableSortedDictionary.CreateBuilder<string, Colour>(StringComparer.Ordinal);
        MapReader? colours = root.Read(RootKeys.Colours);
        foreach (string name in colours?.Map.Keys ?? [])
        {
            if (colours!.Colour(name) is { } colour)
            {
                palette[name] = colour;
            }
        }

        return palette.ToImmutable();
    }

    private ImmutableSortedDictionary<string, string> ReadWords()
    {
        ImmutableSortedDictionary<string, string>.Builder words =
            ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        Collect(_root.Child(RootKeys.Words), string.Empty, words);
        return words.ToImmutable();
    }

    private static void Collect(ThemeSection section, string prefix, ImmutableSortedDictionary<string, string>.Builder words)
    {
        foreach (string key in section.Keys)
        {
            if (section.IsMap(key))
            {
                Collect(section.Named(key), prefix + key + ".", words);
            }
            else
            {
                words[prefix + key] = section.NamedText(key);
            }
        }
    }
}
