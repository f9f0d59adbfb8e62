namespace ReportGen.Templating;

/// <summary>The language that the report helpers write.</summary>
public enum ReportLanguage
{
    /// <summary>Chinese.</summary>
    Chinese,

    /// <summary>English.</summary>
    English,
}
