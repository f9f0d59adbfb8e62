namespace ReportGen.Graphics.Pages;

/// <summary>Metrics of a font face in ems. Heights are measured upwards from the baseline.</summary>
public sealed record FontMetrics
{
    /// <summary>Height above the baseline that the face requires in a line (OpenType <c>hhea</c> ascender).</summary>
    public required double Ascent { get; init; }

    /// <summary>Depth below the baseline that the face requires in a line, positive (<c>hhea</c> descender).</summary>
    public required double Descent { get; init; }

    /// <summary>Top of the em box (<c>OS/2</c> typographic ascender).</summary>
    public required double TypographicAscent { get; init; }

    /// <summary>Bottom of the em box below the baseline, positive (<c>OS/2</c> typographic descender).</summary>
    public required double TypographicDescent { get; init; }

    /// <summary>Cap height, of flat capitals.</summary>
    public required double CapHeight { get; init; }

    /// <summary>x-height, of flat lowercase letters.</summary>
    public required double XHeight { get; init; }

    /// <summary>Centre of the underline, positive above the baseline.</summary>
    public required double UnderlinePosition { get; init; }

    /// <summary>Thickness of the underline.</summary>
    public required double UnderlineThickness { get; init; }
}
