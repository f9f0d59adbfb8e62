using ReportGen.Graphics.Pages;

namespace ReportGen.Charts;

/// <summary>Lighter shades of colours, mixed rather than made transparent: one plain colour on every device.</summary>
internal static class Tint
{
    /// <summary>Mixes a colour with white.</summary>
    /// <param name="colour">The colour.</param>
    /// <param name="share">Proportion of white, 0 to 1.</param>
    public static Colour WithTint(this Colour colour, double share) =>
        colour with { Red = Mix(colour.Red, share), Green = Mix(colour.Green, share), Blue = Mix(colour.Blue, share) };

    private static byte Mix(byte channel, double share) =>
        (byte)Math.Round(channel + ((255 - channel) * share), MidpointRounding.AwayFromZero);
}
