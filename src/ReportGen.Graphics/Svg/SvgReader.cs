using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;
using ReportGen.Graphics.Drawing;
using ReportGen.Graphics.Fonts;
using ReportGen.Graphics.Svg.Reading;

namespace ReportGen.Graphics.Svg;

/// <summary>A font that an SVG file requests.</summary>
/// <param name="Families">Family names in order of preference, generic names such as <c>serif</c> included.</param>
/// <param name="Weight">1 to 1000; 400 is regular, 700 bold.</param>
/// <param name="IsItalic">True for italic or oblique.</param>
public sealed record SvgFontRequest(IReadOnlyList<string> Families, int Weight, bool IsItalic);

/// <summary>
/// Reads the static part of SVG 1.1: shapes, paths, text, groups, reuse, clips, markers, linear gradients and simple
/// style sheets. Opens no file and no network address.
/// </summary>
/// <remarks>
/// Errors: SVG001 not XML, SVG002 entities, SVG003 not an SVG document, SVG004 too deep or too large, SVG005 a value that
/// is not valid, SVG006 a reference without target. Warnings: SVG010 an element, SVG011 a property or
/// attribute, SVG012 a selector that is not supported, SVG013 a simplified paint.
/// </remarks>
public static class SvgReader
{
    /// <summary>Reads a drawing; null, with errors, when the text cannot be drawn.</summary>
    /// <param name="source">Text of the SVG file.</param>
    /// <param name="fonts">Returns the font faces for a font that the file requests.</param>
    /// <param name="diagnostics">Where everything found is reported.</param>
    public static SvgDrawing? Read(SourceText source, Func<SvgFontRequest, FontSelection> fonts, DiagnosticBag diagnostics)
    {
        if (SvgTree.Read(source, diagnostics) is not { } root)
        {
            return null;
        }

        var report = new SvgReport(diagnostics);
        ViewBox view = ViewBox.OfDocument(root, report);
        var context = new SvgContext(root, fonts, report);
        var canvas = new Canvas();
        new SvgPainter(context, canvas).PaintDocument(root, view);
        return report.HasErrors ? null : new SvgDrawing(canvas.ToItems(), view);
    }
}
