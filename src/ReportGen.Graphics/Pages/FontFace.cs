namespace ReportGen.Graphics.Pages;

/// <summary>A font file as pages name it. The project Fonts reads it; pages only carry it.</summary>
public abstract class FontFace
{
    /// <summary>PostScript name from the file, such as <c>NotoSerifSC-Regular</c>.</summary>
    public abstract string PostScriptName { get; }

    /// <summary>Family name, such as <c>Noto Serif SC</c>.</summary>
    public abstract string FamilyName { get; }

    /// <summary>The bytes of the file.</summary>
    public abstract ReadOnlyMemory<byte> Data { get; }
}
