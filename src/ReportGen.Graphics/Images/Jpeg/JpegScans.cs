using System.Collections.Immutable;

namespace ReportGen.Graphics.Images.Jpeg;

/// <summary>The scans of a JPEG file: each must have its tables, and together they must contain every component (ISO/IEC 10918-1, B.2.3 and G.1.1).</summary>
internal sealed class JpegScans(JpegFrame frame, JpegTables tables, ImageReport report)
{
    private const int LastCoefficient = 63;
    private const int MostShift = 13;
    private const int MostBlocks = 10;
    private const int LastTable = 3;

    /// <summary>Common progressive images have about ten; very many are an attack on readers.</summary>
    private const int MostScans = 100;

    private readonly HashSet<int> _seen = [];
    private readonly ImmutableArray<JpegScan>.Builder _scans = ImmutableArray.CreateBuilder<JpegScan>();

    /// <summary>True when every component has data.</summary>
    public bool AreComplete => _seen.Count == frame.Components.Length;

    /// <summary>The scans, in the order of the file.</summary>
    public ImmutableArray<JpegScan> ToImmutable() => _scans.ToImmutable();

    /// <summary>Reads the header of a scan; false, with a report, when it cannot be decoded.</summary>
    /// <param name="body">The header.</param>
    /// <param name="restartInterval">Units between restart markers; 0 for none.</param>
    /// <param name="coded">The coded data, and what follows them in the file.</param>
    public bool Add(ReadOnlySpan<byte> body, int restartInterval, ReadOnlyMemory<byte> coded)
    {
        int count = body.IsEmpty ? 0 : body[0];
        if (count is < 1 or > 4 || body.Length != 4 + (2 * count))
        {
            report.Damaged("the header of its data is incomplete");
            return false;
        }

        int first = body[1 + (2 * count)];
        int last = body[2 + (2 * count)];
        int shifts = body[3 + (2 * count)];
        if (frame.IsProgressive && !IsStep(count, first, last, shifts >> 4, shifts & 15))
        {
            report.Damaged("its data have an unknown subdivision");
            return false;
        }

        if (_scans.Count == MostScans)
        {
            report.Unsupported(FormattableString.Invariant($"more than {MostScans} scans"), "Save it again as baseline JPEG.");
            return false;
        }

        int blocks = 0;
        ImmutableArray<JpegScanComponent>.Builder components = ImmutableArray.CreateBuilder<JpegScanComponent>(count);
        var here = new HashSet<int>();
        for (int i = 0; i < count; i++)
        {
            int index = frame.IndexOf(body[1 + (2 * i)]);
            if (index < 0 || !here.Add(index) || (!_seen.Add(index) && !frame.IsProgressive))
            {
                report.Damaged("its data refer to missing or duplicate components");
                return false;
            }

            JpegComponent component = frame.Components[index];
            blocks += component.Across * component.Down;
            if (WithTables(index, body[2 + (2 * i)], first, shifts >> 4) is not { } part)
            {
                report.Damaged("its data need a missing table");
                return false;
            }

            components.Add(part);
        }

        if (count > 1 && blocks > MostBlocks)
        {
            report.Damaged("its data have too many blocks in one unit");
            return false;
        }

        _scans.Add(new JpegScan(components.ToImmutable(), first, last, shifts >> 4 != 0, restartInterval, coded));
        return true;
    }

    private JpegScanComponent? WithTables(int index, int selectors, int first, int earlier)
    {
        int differences = selectors >> 4;
        int coefficients = selectors & 15;
        if (differences > LastTable || coefficients > LastTable || !tables.HasQuantisation(frame.Components[index].Table))
        {
            return null;
        }

        // A progressive scan contains either the first coefficient or others; a refinement of the first needs no codes.
        bool needsDifferences = !frame.IsProgressive || (first == 0 && earlier == 0);
        bool needsCoefficients = !frame.IsProgressive || first > 0;
        var part = new JpegScanComponent(
            index,
            needsDifferences ? tables.Differences(differences) : null,
            needsCoefficients ? tables.Coefficients(coefficients) : null);
        return part.Differences is null == needsDifferences || part.Coefficients is null == needsCoefficients ? null : part;
    }

    private static bool IsStep(int count, int first, int last, int earlier, int shift)
    {
        bool isBand = first == 0 ? last == 0 : first <= last && last <= LastCoefficient && count == 1;
        return isBand && shift <= MostShift && (earlier == 0 || earlier == shift + 1);
    }
}
