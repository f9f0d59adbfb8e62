using ReportGen.Graphics.Fonts;
using ReportGen.Layout.Text;

namespace ReportGen.Layout.Tests.Text;

/// <summary>Text styles made of the repository's fonts.</summary>
internal static class CommittedFonts
{
    public static FontSelection Serif { get; } = new FontSelection(RepositoryFonts.Serif);

    public static FontSelection Sans { get; } = new FontSelection(RepositoryFonts.Sans);

    public static FontSelection SansBold { get; } = new FontSelection(RepositoryFonts.SansBold);

    /// <summary>Serif, 10 pt, so that an em is ten points.</summary>
    public static TextStyle Chinese { get; } = new() { Font = Serif, Size = 10, Leading = 16, Language = "zh-CN" };

    public static TextStyle English { get; } = Chinese with { Language = "en" };
}
