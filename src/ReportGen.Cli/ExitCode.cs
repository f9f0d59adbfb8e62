using ReportGen.Foundation.Diagnostics;

namespace ReportGen.Cli;

/// <summary>Exit codes of the program.</summary>
internal static class ExitCode
{
    /// <summary>Success.</summary>
    public const int Success = 0;

    /// <summary>The input has errors, and nothing was written for the notes that have them; or a PDF violates rules.</summary>
    public const int BadInput = 1;

    /// <summary>The command line is invalid.</summary>
    public const int Usage = 2;

    /// <summary>A folder or file required by the command is missing.</summary>
    public const int MissingFolder = 4;

    /// <summary>An internal error.</summary>
    public const int InternalError = 70;

    /// <summary>An output file, standard output or standard error cannot be written.</summary>
    public const int OutputFailed = 74;

    /// <summary>Ended by Ctrl-C.</summary>
    public const int Interrupted = 130;

    /// <summary>The code of a run with errors: that of output if a file could not be written, otherwise that of bad input.</summary>
    /// <param name="diagnostics">The diagnostics of the run.</param>
    public static int Of(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Any(diagnostic => diagnostic.Code == CommandCodes.CannotWrite.Code) ? OutputFailed : BadInput;
}
