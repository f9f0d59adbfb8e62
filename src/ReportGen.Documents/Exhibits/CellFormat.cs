using System.Globalization;

namespace ReportGen.Documents.Exhibits;

/// <summary>Formats values of the data for table cells.</summary>
public static class CellFormat
{
    private const char Hyphen = '-';
    private const char EnDash = '\u2013';

    /// <summary>A range as printed, with an en dash.</summary>
    /// <param name="text">The range in the file, such as <c>4-5</c>.</param>
    public static string Range(string text)
    {
        int hyphen = text.IndexOf(Hyphen, 1);
        return hyphen < 0 ? text : string.Concat(text.AsSpan(0, hyphen).TrimEnd(), [EnDash], text.AsSpan(hyphen + 1).TrimStart());
    }

    /// <summary>A date as printed in tables.</summary>
    /// <param name="date">The date.</param>
    public static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
