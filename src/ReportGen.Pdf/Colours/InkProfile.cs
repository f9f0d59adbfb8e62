namespace ReportGen.Pdf.Colours;

/// <summary>
/// A profile for CMYK images without one: offset print on coated paper. The sixteen overprints of solid inks
/// have the colours of ISO 12647-2, tables 2 and 3; tints between them follow the Yule–Nielsen modified Neugebauer
/// equations.
/// </summary>
internal static class InkProfile
{
    private const int Inks = 4;
    private const int Steps = 7;

    /// <summary>Exponent of Yule and Nielsen: light that spreads in the paper makes tints darker than their area.</summary>
    private const double DotGain = 1.8;

    /// <summary>CIELAB of the overprints; bit 0 cyan, 1 magenta, 2 yellow, 3 black. Black hides what is under it.</summary>
    private static readonly (double L, double A, double B)[] Overprints =
    [
        (95, 0, -2), (55, -37, -50), (48, 74, -3), (24, 22, -46),
        (89, -5, 93), (50, -65, 27), (47, 68, 48), (23, 0, 0),
        (16, 0, 0), (10, -2, -6), (10, 6, -1), (6, 2, -6),
        (14, -1, 5), (9, -7, 1), (9, 5, 3), (5, 0, 0),
    ];

    /// <summary>The bytes of the profile.</summary>
    public static ReadOnlyMemory<byte> Bytes { get; } = Make();

    private static byte[] Make()
    {
        var (x, y, z) = IccProfileBuilder.White;
        return new IccProfileBuilder("scnr", "CMYK", "Lab ")
            .AddText("desc", "Coated offset")
            .AddText("cprt", "Public domain")
            .AddXyz("wtpt", x, y, z)
            .Add("A2B0", LookupTable())
            .Build();
    }

    /// <summary>A table of 16-bit CIELAB over a grid of inks (lut16Type, ICC.1:2004-10, 10.8).</summary>
    private static byte[] LookupTable()
    {
        byte[] straight = [.. IccProfileBuilder.Short(0), .. IccProfileBuilder.Short(0xFFFF)];
        var table = new List<byte>();
        table.AddRange([.. "mft2"u8, .. IccProfileBuilder.Long(0), Inks, 3, Steps, 0]);
        for (int i = 0; i < 9; i++)
        {
            table.AddRange(IccProfileBuilder.Fixed(i % 4 == 0 ? 1 : 0));
        }

        table.AddRange([.. IccProfileBuilder.Short(2), .. IccProfileBuilder.Short(2)]);
        for (int ink = 0; ink < Inks; ink++)
        {
            table.AddRange(straight);
        }

        int nodes = (int)Math.Pow(Steps, Inks);
        var tints = new double[Inks];
        for (int node = 0; node < nodes; node++)
        {
            int rest = node;
            // The last ink changes fastest.
            for (int ink = Inks - 1; ink >= 0; ink--)
            {
                tints[ink] = rest % Steps / (double)(Steps - 1);
                rest /= Steps;
            }

            (double l, double a, double b) = ColourOf(tints);
            table.AddRange(IccProfileBuilder.Short((int)Math.Round(l / 100 * 0xFF00)));
            table.AddRange(IccProfileBuilder.Short((int)Math.Round((a + 128) * 256)));
            table.AddRange(IccProfileBuilder.Short((int)Math.Round((b + 128) * 256)));
        }

        for (int channel = 0; channel < 3; channel++)
        {
            table.AddRange(straight);
        }

        return [.. table];
    }

    private static (double L, double A, double B) ColourOf(double[] tints)
    {
        double x = 0;
        double y = 0;
        double z = 0;
        for (int overprint = 0; overprint < Overprints.Length; overprint++)
        {
            // Part of the paper that just these inks cover, when dots fall by chance (Demichel).
            double part = 1;
            for (int ink = 0; ink < Inks; ink++)
            {
                part *= (overprint >> ink & 1) == 1 ? tints[ink] : 1 - tints[ink];
            }

            (double ox, double oy, double oz) = ToXyz(Overprints[overprint]);
            x += part * Math.Pow(ox, 1 / DotGain);
            y += part * Math.Pow(oy, 1 / DotGain);
            z += part * Math.Pow(oz, 1 / DotGain);
        }

        // Relative to the paper: white of the picture is white of the page.
        (double px, double py, double pz) = ToXyz(Overprints[0]);
        double fx = Cube(Math.Pow(x, DotGain) / px);
        double fy = Cube(Math.Pow(y, DotGain) / py);
        double fz = Cube(Math.Pow(z, DotGain) / pz);
        return ((116 * fy) - 16, 500 * (fx - fy), 200 * (fy - fz));
    }

    /// <summary>CIEXYZ relative to white (CIE 15, 8.2.1).</summary>
    private static (double X, double Y, double Z) ToXyz((double L, double A, double B) lab)
    {
        double fy = (lab.L + 16) / 116;
        return (Inverse(fy + (lab.A / 500)), Inverse(fy), Inverse(fy - (lab.B / 200)));
    }

    private static double Inverse(double f) => f > 6.0 / 29 ? f * f * f : 3 * 36.0 / 841 * (f - (4.0 / 29));

    private static double Cube(double t) => t > 216.0 / 24389 ? Math.Cbrt(t) : (t * 841 / 108) + (4.0 / 29);
}
