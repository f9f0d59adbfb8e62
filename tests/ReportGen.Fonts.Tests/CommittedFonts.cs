using ReportGen.Core.Diagnostics;

namespace ReportGen.Fonts.Tests;

/// <summary>The faces of the repository's fonts folder.</summary>
internal static class CommittedFonts
{
    private static readonly FontLibrary Library = new(name =>
    {
        string path = Path.Combine(Folder(), name);
        return File.Exists(path) ? File.ReadAllBytes(path) : null;
    });

    public static OpenTypeFace Sans => Face("NotoSansSC_400Regular.ttf");

    public static OpenTypeFace Serif => Face("NotoSerifSC_400Regular.ttf");

    public static OpenTypeFace SerifBold => Face("NotoSerifSC_700Bold.ttf");

    public static FontLibrary All => Library;

    public static OpenTypeFace Face(string fileName)
    {
        var diagnostics = new DiagnosticBag();
        OpenTypeFace? face = Library.Find(fileName, diagnostics);
        Assert.Empty(diagnostics.Items);
        return face!;
    }

    private static string Folder()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "ReportGen.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return Path.Combine(folder!, "fonts");
    }
}
