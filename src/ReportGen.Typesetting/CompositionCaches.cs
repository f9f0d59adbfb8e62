using ReportGen.Foundation.Caching;
using ReportGen.Foundation.Data;
using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;
using ReportGen.Graphics.Fonts;
using ReportGen.Graphics.Pages;
using ReportGen.Graphics.Svg;
using ReportGen.Layout.Text;
using ReportGen.Notes;
using ReportGen.Templating;
using ReportGen.Typesetting.Styles;

namespace ReportGen.Typesetting;

/// <summary>
/// Caches shared by the editions and notes of a session: type styles of a house style, parsed templates and drawings,
/// measured texts. Entries are keyed by the identity or the bytes of their input, and results with diagnostics are
/// not cached, so that a composition with caches has the same result as one without. Safe to use from several threads.
/// </summary>
/// <param name="fonts">Faces by file name.</param>
public sealed class CompositionCaches(FontLibrary fonts)
{
    // Enough for a few styles in several editions; further ones are loaded again.
    private readonly Cache<MapValue, StyleSheet> _sheets = new(16, comparer: ReferenceEqualityComparer.Instance);
    private readonly Cache<SourceText, Template> _templates = new(256, comparer: ReferenceEqualityComparer.Instance);
    private readonly Cache<(StyleSheet Sheet, string Path), ReadPicture> _drawings = new(64);

    /// <summary>Measured texts.</summary>
    internal TextCache Texts { get; } = new();

    /// <summary>The type styles of a house style; null when its theme has errors.</summary>
    /// <param name="style">The house style.</param>
    /// <param name="diagnostics">Receives the diagnostics.</param>
    internal StyleSheet? SheetOf(StyleSource style, DiagnosticBag diagnostics) => _sheets.GetOrMake(
        style.Theme,
        diagnostics,
        found => ThemeReader.Read(style.Theme, found) is { } theme
            ? StyleSheet.Load(theme, fonts, style.Theme["fonts"]?.Span, found)
            : null);

    /// <summary>A template; null when it cannot be read.</summary>
    /// <param name="source">Its text.</param>
    /// <param name="diagnostics">Receives the diagnostics.</param>
    internal Template? TemplateOf(SourceText source, DiagnosticBag diagnostics) =>
        _templates.GetOrMake(source, diagnostics, found => Template.Parse(source, found));

    /// <summary>A drawing of an SVG file; null when it cannot be read.</summary>
    /// <param name="picture">The file.</param>
    /// <param name="sheet">The type styles that provide the fonts of its texts.</param>
    /// <param name="faces">Selects one of these fonts.</param>
    /// <param name="diagnostics">Receives the diagnostics.</param>
    internal SvgDrawing? DrawingOf(ImageFile picture, StyleSheet sheet, Func<SvgFontRequest, FontSelection> faces, DiagnosticBag diagnostics) =>
        _drawings.GetOrMake(
            (sheet, picture.Path),
            diagnostics,
            found => SvgReader.Read(picture.AsText(), faces, found) is { } drawing ? new ReadPicture(picture.Data, drawing) : null,
            known => known.Data.Span.SequenceEqual(picture.Data.Span))?.Drawing;

    private sealed record ReadPicture(ReadOnlyMemory<byte> Data, SvgDrawing Drawing);
}
