using System.Collections.Immutable;

namespace ReportGen.Graphics.Images.Jpeg;

/// <summary>A scan: the header of coded data (ISO/IEC 10918-1, B.2.3), with the tables in effect.</summary>
/// <param name="Components">The components that it codes.</param>
/// <param name="First">First coefficient of each block.</param>
/// <param name="Last">Last coefficient of each block.</param>
/// <param name="IsRefinement">True when it adds a bit to coefficients of an earlier scan.</param>
/// <param name="RestartInterval">Units between restart markers; 0 for none.</param>
/// <param name="Data">The coded data, and what follows them in the file.</param>
internal sealed record JpegScan(
    ImmutableArray<JpegScanComponent> Components,
    int First,
    int Last,
    bool IsRefinement,
    int RestartInterval,
    ReadOnlyMemory<byte> Data);

/// <summary>A component in a scan.</summary>
/// <param name="Index">Its place in the frame.</param>
/// <param name="Differences">Codes of the first coefficient; null when the scan needs none.</param>
/// <param name="Coefficients">Codes of the others; null when the scan needs none.</param>
internal readonly record struct JpegScanComponent(int Index, HuffmanTable? Differences, HuffmanTable? Coefficients);
