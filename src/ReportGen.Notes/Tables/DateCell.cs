using System.Globalization;

namespace ReportGen.Notes.Tables;

/// <summary>Parses dates in data files.</summary>
internal static class DateCell
{
    private static readonly string[] Forms = ["yyyy-MM-dd", "yyyy/M/d", "yyyyMMdd"];

    /// <summary>Parses <c>2024-02-27</c>, <c>2024/2/27</c>, <c>20240227</c>.</summary>
    /// <param name="text">The cell, normalised.</param>
    /// <param name="date">The date.</param>
    public static bool TryRead(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    /// <summary>True for a form that cannot be mistaken for a number.</summary>
    /// <param name="text">The cell, normalised.</param>
    public static bool IsUnmistakable(string text) => text.AsSpan().ContainsAny('-', '/') && TryRead(text, out _);
}
