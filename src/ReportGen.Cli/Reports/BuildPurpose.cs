namespace ReportGen.Cli.Reports;

/// <summary>The purpose of a build, which determines how it is reported.</summary>
internal enum BuildPurpose
{
    /// <summary>PDFs.</summary>
    Build,

    /// <summary>Diagnostics only.</summary>
    Check,

    /// <summary>PDFs, on every change.</summary>
    Watch,

    /// <summary>Pictures of pages.</summary>
    Render,
}
