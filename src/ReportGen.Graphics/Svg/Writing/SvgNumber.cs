using System.Globalization;

namespace ReportGen.Graphics.Svg.Writing;

/// <summary>Numbers as SVG writes them: short, with a point, without exponent.</summary>
internal static class SvgNumber
{
    // A thousandth of a point is far below what a screen or a press resolves.
    private const int Decimals = 3;
    private const double Largest = 1e9;

    /// <summary>A number with at most three fraction digits.</summary>
    public static string Write(double value) => Write(value, Decimals);

    /// <summary>A factor of a map, which needs more digits than a length.</summary>
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
