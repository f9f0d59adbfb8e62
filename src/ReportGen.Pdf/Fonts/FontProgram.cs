namespace ReportGen.Pdf.Fonts;

/// <summary>A font file as a document embeds it.</summary>
/// <param name="Name">Name of the font with the tag of the subset.</param>
/// <param name="Length">Length before compression.</param>
/// <param name="Compressed">The zlib stream.</param>
internal sealed record FontProgram(string Name, int Length, ReadOnlyMemory<byte> Compressed);
