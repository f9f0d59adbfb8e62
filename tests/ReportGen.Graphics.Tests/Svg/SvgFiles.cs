using ReportGen.Foundation.Diagnostics;
using ReportGen.Foundation.Sources;
using ReportGen.Graphics.Fonts;
using ReportGen.Graphics.Svg;

namespace ReportGen.Graphics.Tests.Svg;

internal static class SvgFiles
{
    public static SvgDrawing? Read(string text, DiagnosticBag diagnostics) => SvgReader.Read(
        new SourceText("figures/test.svg", text),
        request => request.Weight >= 600 ? new FontSelection(RepositoryFonts.SansBold) : new FontSelection(RepositoryFonts.Sans),
        diagnostics);
}
