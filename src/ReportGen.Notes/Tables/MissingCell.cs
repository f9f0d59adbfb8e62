using ReportGen.Foundation.Data;

namespace ReportGen.Notes.Tables;

/// <summary>Parses marks for missing values, with their reasons.</summary>
internal static class MissingCell
{
    /// <summary>The valid reasons in <c>--(reason)</c>, for hints.</summary>
    public static IReadOnlyCollection<string> KnownReasons { get; } =
        ["loss", "not meaningful", "no consensus", "suspended", "not listed", "not available"];

    /// <summary>Parses a mark for a missing value.</summary>
    /// <param name="text">The cell, normalised.</param>
    /// <param name="isText">True in a column of text, where fewer marks are recognised.</param>
    /// <param name="reason">Why the value is missing.</param>
    /// <param name="unknown">The reason as written, if it is unknown.</param>
    /// <returns>True for a mark, including one with an unknown reason.</returns>
    public static bool TryRead(string text, bool isText, out MissingReason reason, out string? unknown)
    {
        unknown = null;
        reason = text is "n.m." ? MissingReason.NotMeaningful : MissingReason.NotAvailable;
        if (text is "" or "--" or "n.a." or "n.m." || (!isText && IsVendorMark(text)))
        {
            return true;
        }

        if (text is not ['-', '-', '(', .. var written, ')'])
        {
            return false;
        }

        if (ReasonOf(written.Trim()) is { } known)
        {
            reason = known;
        }
        else
        {
            unknown = written.Trim();
        }

        return true;
    }

    /// <summary>True for a mark that vendors write in columns of numbers, and that may be a word in a column of text.</summary>
    /// <param name="text">The cell, normalised.</param>
    public static bool IsVendorMark(string text) =>
        text is "-" or "\u2013" or "\u2014" or "\u2014\u2014" or "N/A" or "n/a" or "NA" or "#N/A" or "nan" or "NaN" or "NULL" or "null" or "None";

    private static MissingReason? ReasonOf(string word) => word switch
    {
        "loss" or "not meaningful" => MissingReason.NotMeaningful,
        "no consensus" => MissingReason.NoConsensus,
        "suspended" => MissingReason.Suspended,
        "not listed" => MissingReason.NotListed,
        "not available" => MissingReason.NotAvailable,
        _ => null,
    };
}
