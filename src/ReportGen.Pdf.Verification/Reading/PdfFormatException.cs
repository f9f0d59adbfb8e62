namespace ReportGen.Pdf.Verification.Reading;

/// <summary>Thrown for a file that cannot be read as a PDF; caught inside this namespace and turned into a finding.</summary>
internal sealed class PdfFormatException(string message) : Exception(message);
