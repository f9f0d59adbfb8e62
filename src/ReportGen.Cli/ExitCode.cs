namespace ReportGen.Cli;

/// <summary>What the program tells its caller when it ends.</summary>
internal static class ExitCode
{
    /// <summary>All is well.</summary>
    public const int Success = 0;

    /// <summary>The input has errors; nothing was written for the notes that have them. Or a PDF breaks rules.</summary>
    public const int BadInput = 1;

    /// <summary>The command line is wrong.</summary>
    public const int Usage = 2;

    /// <summary>A folder or file that the command needs is not there.</summary>
    public const int MissingFolder = 4;

    /// <summary>A defect of the program.</summary>
    public const int InternalError = 70;

    /// <summary>Standard output or standard error cannot be written.</summary>
    public const int CannotTell = 74;

    /// <summary>Ended by Ctrl-C.</summary>
    public const int Interrupted = 130;
}
