using System.Globalization;

namespace ReportGen.Templating.Builtins;

/// <summary>A pseudorandom number generator that is reproducible for a seed: SplitMix64 (Steele, Lea and Flood, 2014).</summary>
internal sealed class RandomSource(long seed)
{
    private ulong _state = unchecked((ulong)seed);

    /// <summary>Returns a number from a minimum, inclusive, to a maximum, exclusive.</summary>
    public int Next(int minimum, int maximum) => minimum >= maximum ? minimum : (int)(minimum + (long)(Next() % (ulong)((long)maximum - minimum)));

    /// <summary>Returns a version 4 UUID (RFC 9562, section 5.4).</summary>
    public string NextUuid()
    {
        ulong high = (Next() & 0xFFFFFFFFFFFF0FFF) | 0x4000;
        ulong low = (Next() & 0x3FFFFFFFFFFFFFFF) | 0x8000000000000000;
        string digits = high.ToString("x16", CultureInfo.InvariantCulture) + low.ToString("x16", CultureInfo.InvariantCulture);
        return $"{digits[..8]}-{digits[8..12]}-{digits[12..16]}-{digits[16..20]}-{digits[20..]}";
    }

    private ulong Next()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            ulong z = _state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
