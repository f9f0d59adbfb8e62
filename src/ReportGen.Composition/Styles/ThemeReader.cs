using System.Collections.Immutable;

using ReportGen.Composition.Styles.Keys;
using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Pages;
using ReportGen.Yaml;

namespace ReportGen.Composition.Styles;

/// <summary>Reads <c>theme.yaml</c>. Millimetres for page geometry; points for type, rules and padding; em for tracking.</summary>
internal sealed partial class ThemeReader
{
    private readonly ImmutableSortedDictionary<string, Colour> _palette;
    private readonly ImmutableSortedDictionary<string, string> _fonts;
    private readonly DiagnosticBag _diagnostics;
    private readonly ThemeSection _root;

    private ThemeReader(MapValue tree, DiagnosticBag diagnostics)
    {
        _diagnostics = diagnostics;
        var reader = new MapReader(tree, diagnostics, "theme.yaml", RootKeys.All);
        _palette = ReadPalette(reader);
        _root = new ThemeSection(reader, _palette, diagnostics);
        _fonts = ReadFonts();
    }

    /// <summary>Reads a theme; null when something in it is wrong.</summary>
    /// <param name="tree">The tree of <c>theme.yaml</c>.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
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
        return new HouseTheme
        {
            FontFiles = _fonts,
            Palette = _palette,
            Type = ReadType(),
            ProseGap = gap.Number(GapKeys.Prose),
            DataGap = gap.Number(GapKeys.Data),
            Page = ReadPage(),
            RunningHeader = ReadRunningHeader(),
            Footer = ReadFooter(),
            Cover = ReadCover(),
            SectionRule = ReadSectionRule(),
            Heading = ReadHeading(),
            Paragraph = ReadParagraphs(),
            LineRules = ReadLineRules(),
            List = ReadList(),
            NoteMark = ReadNoteMark(),
            FootnoteRule = ReadFootnoteRule(),
            Table = ReadTable(),
            Figure = ReadFigure(),
            Exhibit = ReadExhibit(),
            ColumnGutter = ReadColumnGutter(),
            Bilingual = ReadBilingual(),
            Contents = ReadContents(),
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

    private ImmutableSortedDictionary<string, string> ReadFonts()
    {
        ThemeSection fonts = _root.Child(RootKeys.Fonts);
        ImmutableSortedDictionary<string, string>.Builder files =
            ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (string role in fonts.Keys)
        {
            files[role] = fonts.Named(role).Text(FontKeys.File);
        }

        return files.ToImmutable();
    }

    private ImmutableSortedDictionary<string, TypeStyle> ReadType()
    {
        ThemeSection type = _root.Child(RootKeys.Type);
        ImmutableSortedDictionary<string, TypeStyle>.Builder styles =
            ImmutableSortedDictionary.CreateBuilder<string, TypeStyle>(StringComparer.Ordinal);
        foreach (string name in type.Keys.Concat(TypeKeys.Required).Distinct(StringComparer.Ordinal))
        {
            styles[name] = ReadStyle(type, name);
        }

        return styles.ToImmutable();
    }

    private TypeStyle ReadStyle(ThemeSection parent, string name)
    {
        ThemeSection style = parent.Named(name);
        return new TypeStyle(
            FontRole(style),
            style.Points(StyleKeys.Size),
            style.NumberOr(StyleKeys.Leading, 0),
            style.Colour(StyleKeys.Colour),
            style.NumberOr(StyleKeys.Tracking, 0),
            style.NumberOr(StyleKeys.Before, 0),
            style.NumberOr(StyleKeys.After, 0));
    }

    private string FontRole(ThemeSection section)
    {
        string role = section.Text(StyleKeys.Font);
        if (role.Length > 0 && !_fonts.ContainsKey(role))
        {
            _diagnostics.Report(StyleCodes.Circle, section.SpanOf(StyleKeys.Font), $"There is no font '{role}' under 'fonts'.", Spelling.Hint(role, [.. _fonts.Keys]));
        }

        return role;
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
