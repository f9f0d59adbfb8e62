using System.Collections.Immutable;

using ReportGen.Foundation.Diagnostics;
using ReportGen.Typesetting.Styles.Keys;

namespace ReportGen.Typesetting.Styles;

/// <summary>Reads the fonts of a theme and the styles of text that use them.</summary>
/// <param name="root">The theme.</param>
/// <param name="diagnostics">Receives the diagnostics.</param>
internal sealed class TypeStyleReader(ThemeSection root, DiagnosticBag diagnostics)
{
    /// <summary>Font files by role.</summary>
    public ImmutableSortedDictionary<string, string> Fonts { get; } = ReadFonts(root);

    /// <summary>The styles of text by name.</summary>
    public ImmutableSortedDictionary<string, TypeStyle> ReadType()
    {
        ThemeSection type = root.Child(RootKeys.Type);
        ImmutableSortedDictionary<string, TypeStyle>.Builder styles =
            ImmutableSortedDictionary.CreateBuilder<string, TypeStyle>(StringComparer.Ordinal);
        foreach (string name in type.Keys.Concat(TypeKeys.Required).Distinct(StringComparer.Ordinal))
        {
            styles[name] = ReadStyle(type, name);
        }

        return styles.ToImmutable();
    }

    /// <summary>A style of text.</summary>
    /// <param name="parent">The map that contains it.</param>
    /// <param name="name">Its name.</param>
    public TypeStyle ReadStyle(ThemeSection parent, string name)
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

    /// <summary>The role of a font, which must be one of those under <c>fonts</c>.</summary>
    /// <param name="section">The map that contains the role.</param>
    public string FontRole(ThemeSection section)
    {
        string role = section.Text(StyleKeys.Font);
        if (role.Length > 0 && !Fonts.ContainsKey(role))
        {
            diagnostics.Report(StyleCodes.UnresolvedReference, section.SpanOf(StyleKeys.Font), $"There is no font '{role}' under 'fonts'.", Spelling.Hint(role, [.. Fonts.Keys]));
        }

        return role;
    }

    private static ImmutableSortedDictionary<string, string> ReadFonts(ThemeSection root)
    {
        ThemeSection fonts = root.Child(RootKeys.Fonts);
        ImmutableSortedDictionary<string, string>.Builder files =
            ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (string role in fonts.Keys)
        {
            files[role] = fonts.Named(role).FileName(FontKeys.File);
        }

        return files.ToImmutable();
    }
}
