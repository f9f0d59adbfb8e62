using System.Globalization;

namespace ReportGen.Templating.Suite;

/// <summary>What a case needs of the machine.</summary>
internal static class Requirements
{
    private static readonly bool HasCultures = KnowsCultures();

    /// <summary>True when the machine has what the case needs. The engine knows no time zone but UTC, so that one always is.</summary>
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
