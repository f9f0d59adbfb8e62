namespace ReportGen.Templating.Suite;

/// <summary>Cases recorded with Scriban 7.2 whose results differ in the Scriban version in use.</summary>
internal static class KnownDifferences
{
    /// <summary>Why a case differs, and since which version, by its id.</summary>
    public static IReadOnlyDictionary<string, string> ById { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["authored/strings/072"] = "since 7.5.3 the second argument of string.truncatewords replaces '...'",
    };
}
