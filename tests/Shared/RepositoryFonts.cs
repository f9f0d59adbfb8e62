using ReportGen.Foundation.Diagnostics;
using ReportGen.Graphics.Fonts;

namespace ReportGen.Tests;

/// <summary>The faces of the repository's fonts folder. Compiled into the test projects that typeset text.</summary>
internal static class RepositoryFonts
{
    /// <summary>All of them, by file name.</summary>
    public static FontLibrary Library { get; } = new(Read);

    public static OpenTypeFace Serif => Face("NotoSerifSC_400Regular.ttf");

    public static OpenTypeFace SerifBold => Face("NotoSerifSC_700Bold.ttf");

    public static OpenTypeFace Sans => Face("NotoSansSC_400Regular.ttf");

    public static OpenTypeFace SansBold => Face("NotoSansSC_600SemiBold.ttf");

    /// <summary>A face by its file name.</summary>
    public static OpenTypeFace Face(string fileName)
    {
        var diagnostics = new DiagnosticBag();
        OpenTypeFace? face = Library.Find(fileName, diagnostics);
        return diagnostics.Items.Count == 0 && face is not null
            ? face
            : throw new InvalidOperationException($"The font {fileName} cannot be read.");
    }

    private static ReadOnlyMemory<byte>? Read(string name)
    {
        string path = RepositoryFolder.Of("fonts", name);
        return File.Exists(path) ? File.ReadAllBytes(path) : null;
    }
}
