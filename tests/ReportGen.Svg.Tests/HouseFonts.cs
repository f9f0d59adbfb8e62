using ReportGen.Core.Diagnostics;
using ReportGen.Fonts;

namespace ReportGen.Svg.Tests;

/// <summary>The fonts of the repository.</summary>
internal static class HouseFonts
{
    private static readonly FontLibrary Library = new(Read);

    public static FontSelection Sans { get; } = Load("NotoSansSC_400Regular.ttf");

    private static FontSelection Load(string file)
    {
        var diagnostics = new DiagnosticBag();
        OpenTypeFace? face = Library.Find(file, diagnostics);
        Assert.Empty(diagnostics.Items);
        return new FontSelection(face!);
    }

    private static ReadOnlyMemory<byte>? Read(string name)
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ReportGen.sln")))
            {
                return File.ReadAllBytes(Path.Combine(folder.FullName, "fonts", name));
            }
        }

        return null;
    }
}
