using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;
using ReportGen.Fonts;

namespace ReportGen.Drawing.Tests;

internal static class SvgFiles
{
    public static SvgDrawing? Read(string text, DiagnosticBag diagnostics) => SvgReader.Read(
        new SourceText("figures/test.svg", text),
        request => request.Weight >= 600 ? new FontSelection(RepositoryFonts.SansBold) : new FontSelection(RepositoryFonts.Sans),
        diagnostics);
}
