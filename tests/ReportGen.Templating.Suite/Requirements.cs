using System.Globalization;

namespace ReportGen.Templating.Suite;

/// <summary>The requirements of a case on the machine.</summary>
internal static class Requirements
{
    private static readonly bool HasCultures = KnowsCultures();

    /// <summary>True if the machine meets the requirements. The engine supports only UTC, which is always available.</summary>
    public static bool AreMet(Case recorded) => HasCultures || recorded.Requires?.Contains("icu", StringComparer.Ordinal) is not true;

    private static bool KnowsCultures()
    {
        try
        {
            return CultureInfo.GetCultureInfo("fr-FR").NumberFormat.NumberDecimalSeparator == ",";
        }
        catch (CultureNotFoundException)
        {
            return false;
        }
    }
}
