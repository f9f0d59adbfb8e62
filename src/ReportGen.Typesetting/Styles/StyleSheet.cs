using System.Collections.Concurrent;
using System.Collections.Immutable;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;
using ReportGen.Graphics.Fonts;
using ReportGen.Layout.Text;
using ReportGen.Notes;

namespace ReportGen.Typesetting.Styles;

/// <summary>The type styles of a theme with their fonts loaded. Safe to use from several threads.</summary>
internal sealed class StyleSheet
{
    private readonly ImmutableSortedDictionary<string, FontSelection> _fonts;
    private readonly ConcurrentDictionary<(TypeStyle Style, string Language, double Gap, bool Tabular), TextStyle> _cache = new();

    private StyleSheet(HouseTheme theme, ImmutableSortedDictionary<string, FontSelection> fonts)
    {
        Theme = theme;
        _fonts = fonts;
    }

    /// <summary>The theme.</summary>
    public HouseTheme Theme { get; }

    /// <summary>Default paragraph options of the house style.</summary>
    public ParagraphStyle Paragraph => new()
    {
        Kinsoku = Theme.LineRules.Kinsoku,
        PunctuationSqueeze = Theme.LineRules.PunctuationSqueeze,
        KeepsNumbersWhole = Theme.LineRules.KeepsNumbersWhole,
        MinLastLineHan = Theme.LineRules.MinLastLineHan,
    };

    /// <summary>Loads the fonts of a theme; null when one cannot be loaded.</summary>
    /// <param name="theme">The theme.</param>
    /// <param name="library">Faces by file name.</param>
    /// <param name="askedAt">Where the fonts are named.</param>
    /// <param name="diagnostics">Receives the diagnostics.</param>
    public static StyleSheet? Load(HouseTheme theme, FontLibrary library, SourceSpan? askedAt, DiagnosticBag diagnostics)
    {
        var faces = new List<(string Role, OpenTypeFace Face)>();
        foreach ((string role, string file) in theme.FontFiles)
        {
            if (library.Find(file, diagnostics, askedAt) is { } face)
            {
                faces.Add((role, face));
            }
        }

        if (faces.Count < theme.FontFiles.Count)
        {
            return null;
        }

        // Every other font of the house style is a fallback for characters missing from a font, those of similar weight first.
        return new StyleSheet(theme, faces.ToImmutableSortedDictionary(
            entry => entry.Role,
            entry => new FontSelection(
            [
                entry.Face,
                .. faces.Select(other => other.Face)
                    .Where(other => !ReferenceEquals(other, entry.Face))
                    .OrderBy(other => Math.Abs(other.Weight - entry.Face.Weight))
                    .ThenBy(other => other.FileName, StringComparer.Ordinal),
            ]),
            StringComparer.Ordinal));
    }

    /// <summary>The fonts of a font role.</summary>
    /// <param name="role">Name under <c>fonts</c>.</param>
    public FontSelection Font(string role) => _fonts[role];

    /// <summary>A style of prose, with the Han–Latin gap of prose.</summary>
    /// <param name="style">The type style.</param>
    /// <param name="language">Language of the text.</param>
    public TextStyle Prose(TypeStyle style, string language) => Of(style, language, Theme.ProseGap, tabular: false);

    /// <summary>A style of data, with tabular figures and the Han–Latin gap of tables.</summary>
    /// <param name="style">The type style.</param>
    /// <param name="language">Language of the text.</param>
    public TextStyle Data(TypeStyle style, string language) => Of(style, language, Theme.DataGap, tabular: true);

    /// <summary>A style that inherits size and leading from the surrounding text where it has none.</summary>
    /// <param name="style">The type style.</param>
    /// <param name="around">The surrounding text.</param>
    public TextStyle Within(TypeStyle style, TextStyle around) => around with
    {
        Font = Font(style.Font),
        Size = style.Size > 0 ? style.Size : around.Size,
        Leading = style.Leading > 0 ? style.Leading : around.Leading,
        Colour = style.Colour,
        Tracking = style.Tracking,
    };

    /// <summary>Language tag of a text for the PDF: <c>zh-CN</c> or <c>en-GB</c>.</summary>
    /// <param name="language">Language of the note: <c>zh</c> or <c>en</c>.</param>
    public static string TagOf(string language) => EditionNames.TextTag(language);

    /// <summary>One instance for each style, because texts of the same style are kerned across their parts.</summary>
    private TextStyle Of(TypeStyle style, string language, double gap, bool tabular) => _cache.GetOrAdd(
        (style, language, gap, tabular),
        static (key, sheet) => new TextStyle
        {
            Font = sheet.Font(key.Style.Font),
            Size = key.Style.Size,
            Leading = key.Style.Leading,
            Colour = key.Style.Colour,
            Tracking = key.Style.Tracking,
            Language = TagOf(key.Language),
            HanLatinGap = key.Gap,
            TabularFigures = key.Tabular,
        },
        this);
}
