using ReportGen.Core.Diagnostics;
using ReportGen.Fonts;

namespace ReportGen.Pdf.Tests.Samples;

/// <summary>The faces of the repository's fonts folder.</summary>
internal static class SampleFonts
{
    private static readonly FontLibrary Library = new(name => File.ReadAllBytes(Path.Combine(Folder(), name)));

    public static OpenTypeFace Serif => Face("NotoSerifSC_400Regular.ttf");

    public static OpenTypeFace SerifBold => Face("NotoSerifSC_700Bold.ttf");

    public static OpenTypeFace Sans => Face("NotoSansSC_400Regular.ttf");

    public static OpenTypeFace SansBold => Face("NotoSansSC_600SemiBold.ttf");

    private static OpenTypeFace Face(string fileName) => Library.Find(fileName, new DiagnosticBag())!;

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
