namespace ReportGen.Templating;

/// <summary>The language of the report helpers.</summary>
public enum ReportLanguage
{
    /// <summary>Chinese.</summary>
    Chinese,

    /// <summary>English.</summary>
    English,
}
