using ReportGen.Foundation.Data;

namespace ReportGen.Templating.Reporting;

/// <summary>The conventional texts of missing values.</summary>
internal static class MissingTexts
{
    /// <summary>The text of a reason: <c>--</c> in Chinese; <c>n.m.</c> or <c>n.a.</c> in English.</summary>
    public static string Of(MissingReason reason, ReportLanguage language) => (language, reason) switch
    {
        (ReportLanguage.Chinese, _) => "--",
        (_, MissingReason.NotMeaningful) => "n.m.",
        _ => "n.a.",
    };
}
