using System.Globalization;

namespace ReportGen.Graphics.Svg.Writing;

/// <summary>Formats numbers for SVG: short, with a decimal point, without exponent.</summary>
internal static class SvgNumber
{
    // A thousandth of a point is far below what a screen or a press resolves.
    private const int Decimals = 3;
    private const double Largest = 1e9;

    /// <summary>Formats a number with at most three fraction digits.</summary>
    public static string Write(double value) => Write(value, Decimals);

    /// <summary>Formats a factor of a transform, which needs more digits than a length.</summary>
    public static string WriteFactor(double value) => Write(value, 6);

    private static string Write(double value, int decimals)
    {
        if (!double.IsFinite(value))
        {
            return "0";
        }

        double rounded = Math.Round(Math.Clamp(value, -Largest, Largest), decimals, MidpointRounding.AwayFromZero);
        return rounded == 0 ? "0" : rounded.ToString("0.######", CultureInfo.InvariantCulture);
    }
}
