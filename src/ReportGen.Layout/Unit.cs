using ReportGen.Graphics.Geometry;

namespace ReportGen.Layout;

/// <summary>Units of length.</summary>
public enum Unit
{
    /// <summary>1/72 inch.</summary>
    Point,

    /// <summary>Millimetre.</summary>
    Millimetre,

    /// <summary>Centimetre.</summary>
    Centimetre,

    /// <summary>Inch.</summary>
    Inch,
}

/// <summary>Conversion of units into points.</summary>
public static class UnitExtensions
{
    /// <summary>A length in points.</summary>
    /// <param name="value">The length.</param>
    /// <param name="unit">Its unit.</param>
    public static double ToPoints(this double value, Unit unit) => unit switch
    {
        Unit.Point => value,
        Unit.Millimetre => Length.Millimetres(value),
        Unit.Centimetre => Length.Millimetres(value * 10),
        Unit.Inch => value * 72,
        _ => throw new ArgumentOutOfRangeException(nameof(unit)),
    };
}
