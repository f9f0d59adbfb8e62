using System.Numerics;

namespace ReportGen.Graphics.Images.Jpeg;

/// <summary>
/// Reads blocks of 64 coefficients as a decoder does (ISO/IEC 10918-1, F.2.2 and G.2), without computing samples.
/// Every method returns false when the codes are invalid.
/// </summary>
/// <param name="scan">The scan that contains the blocks.</param>
/// <param name="isProgressive">True for progressive images.</param>
internal sealed class JpegBlockWalk(JpegScan scan, bool isProgressive)
{
    private const int Coefficients = 64;
    private const int LongestRun = 15;

    /// <summary>Number of following blocks without data in this scan.</summary>
    private int _emptyBlocks;

    /// <summary>True when codes referred to more blocks than there were.</summary>
    public bool IsOpen => _emptyBlocks > 0;

    /// <summary>Resets the state after a restart marker.</summary>
    public void Restart() => _emptyBlocks = 0;

    /// <summary>Reads a block.</summary>
    /// <param name="bits">The coded data.</param>
    /// <param name="component">The component to which it belongs.</param>
    /// <param name="known">Bit mask of the coefficients that have a value from earlier scans or this one.</param>
    public bool Read(ref JpegBits bits, JpegScanComponent component, ref ulong known)
    {
        if (!isProgressive)
        {
            return ReadDifference(ref bits, component.Differences!) && ReadSequential(ref bits, component.Coefficients!);
        }

        if (scan.First > 0)
        {
            return scan.IsRefinement
                ? ReadRefinement(ref bits, component.Coefficients!, ref known)
                : ReadBand(ref bits, component.Coefficients!, ref known);
        }

        if (!scan.IsRefinement)
        {
            return ReadDifference(ref bits, component.Differences!);
        }

        bits.Skip(1);
        return true;
    }

    private static bool ReadDifference(ref JpegBits bits, HuffmanTable table)
    {
        int length = table.Read(ref bits);
        if (length < 0)
        {
            return false;
        }

        bits.Skip(length);
        return true;
    }

    private static bool ReadSequential(ref JpegBits bits, HuffmanTable table)
    {
        for (int k = 1; k < Coefficients; k++)
        {
            int symbol = table.Read(ref bits);
            int length = symbol & 15;
            if (symbol == 0)
            {
                return true;
            }

            k += symbol >> 4;
            if (symbol < 0 || k >= Coefficients || (length == 0 && symbol >> 4 != LongestRun))
            {
                return false;
            }

            bits.Skip(length);
        }

        return true;
    }

    private bool ReadBand(ref JpegBits bits, HuffmanTable table, ref ulong known)
    {
        if (_emptyBlocks > 0)
        {
            _emptyBlocks--;
            return true;
        }

        for (int k = scan.First; k <= scan.Last; k++)
        {
            int symbol = table.Read(ref bits);
            int run = symbol >> 4;
            int length = symbol & 15;
            if (symbol >= 0 && length == 0 && run < LongestRun)
            {
                // This block ends here, and the given number of others are empty.
                _emptyBlocks = (1 << run) + (run == 0 ? 0 : bits.Read(run)) - 1;
                return true;
            }

            k += run;
            if (symbol < 0 || k > scan.Last)
            {
                return false;
            }

            bits.Skip(length);
            known |= length == 0 ? 0 : 1UL << k;
        }

        return true;
    }

    private bool ReadRefinement(ref JpegBits bits, HuffmanTable table, ref ulong known)
    {
        int k = scan.First;
        while (_emptyBlocks == 0 && k <= scan.Last)
        {
            int symbol = table.Read(ref bits);
            int run = symbol >> 4;
            int length = symbol & 15;
            if (symbol < 0 || length > 1)
            {
                return false;
            }

            if (length == 0 && run < LongestRun)
            {
                _emptyBlocks = (1 << run) + (run == 0 ? 0 : bits.Read(run));
                break;
            }

            bits.Skip(length);
            // A bit for each coefficient that has a value; the run counts the others.
            for (; k <= scan.Last; k++)
            {
                if ((known >> k & 1) != 0)
                {
                    bits.Skip(1);
                }
                else if (run-- == 0)
                {
                    break;
                }
            }

            if (k > scan.Last)
            {
                return false;
            }

            known |= length == 0 ? 0 : 1UL << k;
            k++;
        }

        if (_emptyBlocks > 0)
        {
            SkipKnown(ref bits, known, k);
            _emptyBlocks--;
        }

        return true;
    }

    /// <summary>A bit for each coefficient from a place on that has a value.</summary>
    private void SkipKnown(ref JpegBits bits, ulong known, int k)
    {
        if (k > scan.Last)
        {
            return;
        }

        ulong band = known >> k << (Coefficients - 1 - scan.Last + k);
        for (int count = BitOperations.PopCount(band); count > 0; count -= LongestRun)
        {
            bits.Skip(Math.Min(count, LongestRun));
        }
    }
}
