namespace ReportGen.Graphics.Images;

/// <summary>Accepts the resolution specified by a file if it is plausible.</summary>
internal static class Resolution
{
    // Cameras and old programs write 0, 1 or 65535 when they mean "none".
    private const double Least = 10;
    private const double Most = 20_000;

    public static ImageInfo Apply(ImageInfo info, double horizontal, double vertical)
    {
        bool isCredible = horizontal is >= Least and <= Most && vertical is >= Least and <= Most;
        return !isCredible ? info : info with
        {
            HorizontalDotsPerInch = Tidy(horizontal),
            VerticalDotsPerInch = Tidy(vertical),
            HasResolution = true,
        };
    }

    /// <summary>PNG uses dots per metre: 300 dots per inch become 299.9994.</summary>
    private static double Tidy(double dotsPerInch)
    {
        double whole = Math.Round(dotsPerInch);
        return Math.Abs(dotsPerInch - whole) < 0.02 ? whole : dotsPerInch;
    }
}
