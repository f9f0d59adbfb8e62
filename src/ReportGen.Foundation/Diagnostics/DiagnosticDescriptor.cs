namespace ReportGen.Foundation.Diagnostics;

/// <summary>What can be wrong with the input: the entry of the registry that every <see cref="Diagnostic"/> is made from.</summary>
/// <remarks>Only this project can make one, so that a stage can report nothing that is not in <see cref="DiagnosticCodes"/>.</remarks>
public sealed record DiagnosticDescriptor
{
    internal DiagnosticDescriptor(string code, Severity severity, string title)
    {
        Code = code;
        Severity = severity;
        Title = title;
    }

    /// <summary>Stable code: three letters for the subject and three digits, such as <c>CSV002</c>.</summary>
    public string Code { get; }

    /// <summary>How much a diagnostic of this code weighs, unless the stage that reports it says otherwise.</summary>
    public Severity Severity { get; }

    /// <summary>What is wrong, in a few words without the final stop.</summary>
    public string Title { get; }

    /// <summary>What a diagnostic of this code means.</summary>
    public required string Meaning { get; init; }

    /// <summary>Why it is reported.</summary>
    public required string Cause { get; init; }

    /// <summary>How to mend it.</summary>
    public required string Remedy { get; init; }

    /// <summary>Input that it is reported for, with the message.</summary>
    public required DiagnosticExample Example { get; init; }
}
