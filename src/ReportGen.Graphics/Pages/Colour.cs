using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ReportGen.Graphics.Pages;

/// <summary>An sRGB colour with opacity.</summary>
/// <param name="Red">0 to 255.</param>
/// <param name="Green">0 to 255.</param>
/// <param name="Blue">0 to 255.</param>
/// <param name="Alpha">0 transparent to 255 opaque.</param>
public readonly record struct Colour(byte Red, byte Green, byte Blue, byte Alpha = 255)
{
    /// <summary>Black.</summary>
    public static Colour Black => new(0, 0, 0);

    /// <summary>White.</summary>
    public static Colour White => new(255, 255, 255);

    /// <summary>Reads <c>#RRGGBB</c>, <c>#RRGGBBAA</c> or <c>#RGB</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="colour">The colour read.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out Colour colour)
    {
        colour = default;
        if (text is null || !text.StartsWith('#'))
        {
            return false;
        }

        string hex = text.Length == 4 ? string.Concat(text.Skip(1).Select(c => new string(c, 2))) : text[1..];
        if (hex.Length == 6)
        {
            hex += "FF";
        }

        if (hex.Length != 8 || !uint.TryParse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out uint value))
        {
            return false;
        }

        colour = new Colour((byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value);
        return true;
    }

    /// <summary>This colour with another opacity.</summary>
    /// <param name="opacity">0 transparent to 1 opaque.</param>
    public Colour WithOpacity(double opacity) =>
        this with { Alpha = (byte)Math.Clamp((opacity * 255) + 0.5, 0, 255) };

    /// <inheritdoc/>
    public override string ToString() => Alpha == 255
        ? FormattableString.Invariant($"#{Red:X2}{Green:X2}{Blue:X2}")
        : FormattableString.Invariant($"#{Red:X2}{Green:X2}{Blue:X2}{Alpha:X2}");
}
