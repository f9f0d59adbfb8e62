namespace ReportGen.Notes.Market;

/// <summary>Codes of the diagnostics about a note's <c>market</c> key.</summary>
public static class MarketCodes
{
    /// <summary>The key names a table that the note does not have.</summary>
    public const string UnknownTable = "NOT020";

    /// <summary>The key names a column or row that the table does not have, or a column of another type.</summary>
    public const string UnknownColumn = "NOT021";
}
