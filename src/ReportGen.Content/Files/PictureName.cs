namespace ReportGen.Content.Files;

/// <summary>Tells pictures by the ending of their names.</summary>
internal static class PictureName
{
    private static readonly string[] Endings = [".svg", ".png", ".jpg", ".jpeg"];

    /// <summary>True for a name of a picture that notes may show.</summary>
    public static bool IsPicture(string name) => Endings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
