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
/// What the editions and notes of one session share: type styles of a house, templates read, drawings read, texts
/// measured. Each is known again by the very objects, or the very bytes, that it was made of, and what gave a report is
/// made anew, so that a composition with a memory gives what one without it gives. Safe to use from several threads.
/// </summary>
/// <param name="fonts">Faces by file name.</param>
public sealed class CompositionCaches(FontLibrary fonts)
{
    // A few styles in several editions; more than that is made anew.
    private readonly Cache<MapValue, StyleSheet> _sheets = new(16, comparer: ReferenceEqualityComparer.Instance);
    private readonly Cache<SourceText, Template> _templates = new(256, comparer: ReferenceEqualityComparer.Instance);
    private readonly Cache<(StyleSheet Sheet, string Path), ReadPicture> _drawings = new(64);

    /// <summary>Measured texts.</summary>
    internal TextCache Texts { get; } = new();

    /// <summary>The type styles of a house; null when something in its theme is wrong.</summary>
    /// <param name="style">The house style.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    internal StyleSheet? SheetOf(StyleSource style, DiagnosticBag diagnostics) => _sheets.GetOrMake(
        style.Theme,
        diagnostics,
        found => ThemeReader.Read(style.Theme, found) is { } theme
            ? StyleSheet.Load(theme, fonts, style.Theme["fonts"]?.Span, found)
            : null);

    /// <summary>A template; null when it cannot be read.</summary>
    /// <param name="source">Its text.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    internal Template? TemplateOf(SourceText source, DiagnosticBag diagnostics) =>
        _templates.GetOrMake(source, diagnostics, found => Template.Parse(source, found));

    /// <summary>A drawing of an SVG file; null when it cannot be read.</summary>
    /// <param name="picture">The file.</param>
    /// <param name="sheet">The type styles whose faces its texts are set in.</param>
    /// <param name="faces">Chooses among these faces.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    internal SvgDrawing? DrawingOf(ImageFile picture, StyleSheet sheet, Func<SvgFontRequest, FontSelection> faces, DiagnosticBag diagnostics) =>
        _drawings.GetOrMake(
            (sheet, picture.Path),
            diagnostics,
            found => SvgReader.Read(picture.AsText(), faces, found) is { } drawing ? new ReadPicture(picture.Data, drawing) : null,
            known => known.Data.Span.SequenceEqual(picture.Data.Span))?.Drawing;

    private sealed record ReadPicture(ReadOnlyMemory<byte> Data, SvgDrawing Drawing);
}
