namespace ReportGen.Foundation.Diagnostics;

/// <summary>A kind of problem in the input: the registry entry that every <see cref="Diagnostic"/> is created from.</summary>
/// <remarks>Only this project can create one, so that a stage can report only diagnostics that are in <see cref="DiagnosticCodes"/>.</remarks>
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

    /// <summary>The default severity of diagnostics with this code; the reporting stage can override it.</summary>
    public Severity Severity { get; }

    /// <summary>The title: the problem in a few words, without a final full stop.</summary>
    public string Title { get; }

    /// <summary>The meaning of the diagnostic.</summary>
    public required string Meaning { get; init; }

    /// <summary>The reason why it is reported.</summary>
    public required string Cause { get; init; }

    /// <summary>How to fix the problem.</summary>
    public required string Remedy { get; init; }

    /// <summary>An example of input that is reported, with the message.</summary>
    public required DiagnosticExample Example { get; init; }
}
