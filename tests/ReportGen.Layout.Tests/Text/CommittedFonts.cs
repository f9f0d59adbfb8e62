using ReportGen.Core.Diagnostics;
using ReportGen.Fonts;
using ReportGen.Layout.Text;

namespace ReportGen.Layout.Tests.Text;

/// <summary>Text styles made of the repository's fonts.</summary>
internal static class CommittedFonts
{
    private static readonly FontLibrary Library = new(name => File.ReadAllBytes(Repository.PathOf("fonts", name)));

    public static FontSelection Serif { get; } = Selection("NotoSerifSC_400Regular.ttf");

    public static FontSelection Sans { get; } = Selection("NotoSansSC_400Regular.ttf");

    public static FontSelection SansBold { get; } = Selection("NotoSansSC_600SemiBold.ttf");

    /// <summary>Serif, 10 pt, so that an em is ten points.</summary>
    public static TextStyle Chinese { get; } = new() { Font = Serif, Size = 10, Leading = 16, Language = "zh-CN" };

    public static TextStyle English { get; } = Chinese with { Language = "en" };

    private static FontSelection Selection(string file)
    {
        var diagnostics = new DiagnosticBag();
        OpenTypeFace? face = Library.Find(file, diagnostics);
        Assert.Empty(diagnostics.Items);
        return new FontSelection(face!);
    }
}
