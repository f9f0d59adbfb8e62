namespace ReportGen.Pdf.Colours;

/// <summary>The colour space of all pages, sRGB (IEC 61966-2-1), as a display profile of primaries and one curve.</summary>
internal static class SrgbProfile
{
    /// <summary>The bytes of the profile.</summary>
    public static ReadOnlyMemory<byte> Bytes { get; } = Make();

    private static byte[] Make()
    {
        // v = ((u + 0.055) / 1.055)^2.4 from 0.04045 on, u / 12.92 below: curve type 3 of ICC.1:2004-10, table 65.
        byte[] curve =
        [
            .. "para"u8, .. IccProfileBuilder.Long(0), .. IccProfileBuilder.Short(3), .. IccProfileBuilder.Short(0),
            .. IccProfileBuilder.Fixed(2.4), .. IccProfileBuilder.Fixed(1 / 1.055), .. IccProfileBuilder.Fixed(0.055 / 1.055),
            .. IccProfileBuilder.Fixed(1 / 12.92), .. IccProfileBuilder.Fixed(0.04045),
        ];
        var (x, y, z) = IccProfileBuilder.White;
        // The primaries of sRGB and the map from its white D65 to D50, both by the Bradford transform.
        return new IccProfileBuilder("mntr", "RGB ", "XYZ ")
            .AddText("desc", "sRGB")
            .AddText("cprt", "Public domain")
            .AddXyz("wtpt", x, y, z)
            .Add("chad", [.. "sf32"u8, .. IccProfileBuilder.Long(0), .. Matrix()])
            .AddXyz("rXYZ", 0.43607, 0.22249, 0.01392)
            .AddXyz("gXYZ", 0.38515, 0.71687, 0.09708)
            .AddXyz("bXYZ", 0.14307, 0.06061, 0.71410)
            .Add("rTRC", curve)
            .Add("gTRC", curve)
            .Add("bTRC", curve)
            .Build();
    }

    private static byte[] Matrix()
    {
        double[] adaptation =
        [
            1.047886, 0.022919, -0.050216,
            0.029582, 0.990484, -0.017079,
            -0.009252, 0.015073, 0.751678,
        ];
        return [.. adaptation.SelectMany(IccProfileBuilder.Fixed)];
    }
}
