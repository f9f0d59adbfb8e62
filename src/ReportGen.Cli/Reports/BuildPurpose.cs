namespace ReportGen.Cli.Reports;

/// <summary>What a build is for, which decides how it is told.</summary>
internal enum BuildPurpose
{
    /// <summary>PDFs.</summary>
    Build,

    /// <summary>Diagnostics only.</summary>
    Check,

    /// <summary>PDFs, again and again.</summary>
    Watch,

    /// <summary>Pictures of pages.</summary>
    Render,
}
