namespace ReportGen.Graphics.Images.Jpeg;

/// <summary>
/// Checks the codes of all scans: each must be valid, and there must be as many as the image has blocks. Common decoders
/// replace damaged data silently.
/// </summary>
internal sealed class JpegDataCheck
{
    private const int BlockSide = 8;
    private const int RestartNumbers = 8;

    private readonly JpegFrame _frame;
    private readonly int _unitsAcross;
    private readonly int _unitsDown;
    private readonly int _mostAcross;
    private readonly int _mostDown;

    /// <summary>For each component of a progressive image: which coefficients of which blocks have a value.</summary>
    private readonly ulong[][] _known;

    private JpegDataCheck(JpegFrame frame)
    {
        _frame = frame;
        _mostAcross = frame.Components.Max(component => component.Across);
        _mostDown = frame.Components.Max(component => component.Down);
        _unitsAcross = Parts(frame.Width, BlockSide * _mostAcross);
        _unitsDown = Parts(frame.Height, BlockSide * _mostDown);
        _known = [.. frame.Components.Select(component => frame.IsProgressive ? new ulong[_unitsAcross * component.Across * _unitsDown * component.Down] : [])];
    }

    /// <summary>Checks the codes of an image; false, with an error, when they are damaged.</summary>
    public static bool Run(JpegFrame frame, IEnumerable<JpegScan> scans, ImageReport report)
    {
        var check = new JpegDataCheck(frame);
        bool hasMore = false;
        foreach (JpegScan scan in scans)
        {
            var bits = new JpegBits(scan.Data.Span);
            if (!check.Follow(scan, ref bits, ref hasMore))
            {
                report.Damaged(bits.IsOverrun ? "its coded data are incomplete" : "its coded data cannot be decoded");
                return false;
            }

            hasMore |= bits.HasMore;
        }

        if (hasMore)
        {
            report.SurplusData();
        }

        return true;
    }

    private bool Follow(JpegScan scan, ref JpegBits bits, ref bool hasMore)
    {
        var walk = new JpegBlockWalk(scan, _frame.IsProgressive);
        // A single component has the blocks that it needs; several components have whole units.
        JpegComponent first = _frame.Components[scan.Components[0].Index];
        bool isAlone = scan.Components.Length == 1;
        int across = isAlone ? Parts(Parts(_frame.Width * first.Across, _mostAcross), BlockSide) : _unitsAcross;
        int down = isAlone ? Parts(Parts(_frame.Height * first.Down, _mostDown), BlockSide) : _unitsDown;
        int restarts = 0;
        int left = scan.RestartInterval;
        for (int y = 0; y < down; y++)
        {
            for (int x = 0; x < across; x++)
            {
                if (scan.RestartInterval > 0 && left-- == 0)
                {
                    hasMore |= bits.HasMore;
                    if (walk.IsOpen || !bits.Restart(restarts++ % RestartNumbers))
                    {
                        return false;
                    }

                    walk.Restart();
                    left = scan.RestartInterval - 1;
                }

                if (!(isAlone ? ReadBlock(walk, ref bits, scan.Components[0], x, y) : ReadUnit(walk, ref bits, scan, x, y)) || bits.IsOverrun)
                {
                    return false;
                }
            }
        }

        return !walk.IsOpen;
    }

    private bool ReadUnit(JpegBlockWalk walk, ref JpegBits bits, JpegScan scan, int x, int y)
    {
        foreach (JpegScanComponent part in scan.Components)
        {
            JpegComponent component = _frame.Components[part.Index];
            for (int block = 0; block < component.Across * component.Down; block++)
            {
                int column = (x * component.Across) + (block % component.Across);
                int row = (y * component.Down) + (block / component.Across);
                if (!ReadBlock(walk, ref bits, part, column, row))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private bool ReadBlock(JpegBlockWalk walk, ref JpegBits bits, JpegScanComponent part, int column, int row)
    {
        ulong[] known = _known[part.Index];
        if (known.Length == 0)
        {
            ulong nothing = 0;
            return walk.Read(ref bits, part, ref nothing);
        }

        return walk.Read(ref bits, part, ref known[(row * _unitsAcross * _frame.Components[part.Index].Across) + column]);
    }

    private static int Parts(int length, int part) => (length + part - 1) / part;
}
