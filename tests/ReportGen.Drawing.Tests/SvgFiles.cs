using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;

namespace ReportGen.Drawing.Tests;

internal static class SvgFiles
{
    public static SvgDrawing? Read(string text, DiagnosticBag diagnostics) => SvgReader.Read(
        new SourceText("figures/test.svg", text),
        request => request.Weight >= 600 ? HouseFonts.SansBold : HouseFonts.Sans,
        diagnostics);
}
