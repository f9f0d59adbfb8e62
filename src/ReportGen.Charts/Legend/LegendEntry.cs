using ReportGen.Graphics.Pages;

namespace ReportGen.Charts.Legend;

/// <summary>The key before a name in the legend.</summary>
internal enum LegendKey
{
    /// <summary>A short line.</summary>
    Line,

    /// <summary>A filled square.</summary>
    Box,

    /// <summary>A candle, outlined.</summary>
    HollowCandle,

    /// <summary>A candle, filled.</summary>
    FilledCandle,

    /// <summary>A dot.</summary>
    Dot,

    /// <summary>A short dashed line.</summary>
    Dashes,
}

/// <summary>An entry of the legend.</summary>
/// <param name="Name">The name.</param>
/// <param name="Key">The key before it.</param>
/// <param name="Colour">Colour of the key.</param>
/// <param name="Weight">Width of a line or outline in points.</param>
internal readonly record struct LegendEntry(string Name, LegendKey Key, Colour Colour, double Weight);
