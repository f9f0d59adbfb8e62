using System.Collections.Frozen;

using ReportGen.Core.Data;

namespace ReportGen.Content.Tables;

/// <summary>The marks that stand for no value, and why.</summary>
internal static class MissingCell
{
    /// <summary>Reasons that a writer may give in <c>--(reason)</c>.</summary>
    private static readonly FrozenDictionary<string, MissingReason> Reasons = new Dictionary<string, MissingReason>(StringComparer.Ordinal)
    {
        ["loss"] = MissingReason.NotMeaningful,
        ["not meaningful"] = MissingReason.NotMeaningful,
        ["no consensus"] = MissingReason.NoConsensus,
        ["suspended"] = MissingReason.Suspended,
        ["not listed"] = MissingReason.NotListed,
        ["not available"] = MissingReason.NotAvailable,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Marks that mean no value in every column.</summary>
    private static readonly FrozenDictionary<string, MissingReason> Marks = new Dictionary<string, MissingReason>(StringComparer.Ordinal)
    {
        [string.Empty] = MissingReason.NotAvailable,
        ["--"] = MissingReason.NotAvailable,
        ["n.a."] = MissingReason.NotAvailable,
        ["n.m."] = MissingReason.NotMeaningful,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Marks that vendors write among numbers, and that may be words in a column of text.</summary>
    private static readonly FrozenSet<string> VendorMarks =
        new[] { "-", "\u2014", "\u2014\u2014", "\u2013", "N/A", "n/a", "NA", "#N/A", "nan", "NaN", "NULL", "null", "None" }
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The reasons, for hints.</summary>
    public static IReadOnlyCollection<string> KnownReasons => Reasons.Keys;

    /// <summary>Reads a mark for no value.</summary>
    /// <param name="text">The cell, normalised.</param>
    /// <param name="isText">True in a column of text, where fewer marks count.</param>
    /// <param name="reason">Why there is no value.</param>
    /// <param name="unknown">The reason written, when it is none of the known ones.</param>
    /// <returns>True for a mark, also one with an unknown reason.</returns>
    public static bool TryRead(string text, bool isText, out MissingReason reason, out string? unknown)
    {
        unknown = null;
        if (Marks.TryGetValue(text, out reason) || (!isText && VendorMarks.Contains(text)))
        {
            return true;
        }

        if (text is not ['-', '-', '(', .. var written, ')'])
        {
            return false;
        }

        if (!Reasons.TryGetValue(written.Trim(), out reason))
        {
            unknown = written.Trim();
        }

        return true;
    }
}
