namespace ReportGen.Sbom;

/// <summary>A fault in the input of the bill of materials, with its file.</summary>
internal sealed class BillException(string file, string message) : Exception(message)
{
    /// <summary>The file with the fault.</summary>
    public string File { get; } = file;
}
