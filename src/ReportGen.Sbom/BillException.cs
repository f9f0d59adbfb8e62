namespace ReportGen.Sbom;

/// <summary>A fault in what the bill is made from, with the file that has it.</summary>
internal sealed class BillException(string file, string message) : Exception(message)
{
    /// <summary>The file that has the fault.</summary>
    public string File { get; } = file;
}
