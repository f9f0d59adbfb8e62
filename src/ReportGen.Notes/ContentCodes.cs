namespace ReportGen.Notes;

/// <summary>Codes of the diagnostics that reading content gives.</summary>
public static class ContentCodes
{
    /// <summary>There is no such note.</summary>
    public const string MissingNote = "NOT001";

    /// <summary>A file that every note or house has is missing.</summary>
    public const string MissingFile = "NOT002";

    /// <summary>A declared language has no prose file, or a prose file is not declared.</summary>
    public const string MissingProse = "NOT003";

    /// <summary>The prose is empty.</summary>
    public const string EmptyProse = "NOT004";

    /// <summary>A language that the house does not write.</summary>
    public const string UnknownLanguage = "NOT005";

    /// <summary>The identifier is not a valid UUID.</summary>
    public const string MalformedId = "NOT006";

    /// <summary>Two notes have one identifier, or a list names one thing twice.</summary>
    public const string Duplicate = "NOT007";

    /// <summary>An analyst who is not in the roster, or not on the day of publication.</summary>
    public const string UnknownAnalyst = "NOT008";

    /// <summary>A registration number that cannot be one.</summary>
    public const string MalformedSacNumber = "NOT009";

    /// <summary>A rating, scale or action that the house style does not define.</summary>
    public const string UnknownRating = "NOT010";

    /// <summary>A type of note that the house style has no name for.</summary>
    public const string UnknownType = "NOT011";

    /// <summary>A security that is not in the house's list.</summary>
    public const string UnknownSecurity = "NOT012";

    /// <summary>Dates that contradict each other.</summary>
    public const string DateOrder = "NOT013";

    /// <summary>A text in no known encoding, or no text at all.</summary>
    public const string Undecodable = "NOT014";

    /// <summary>A file that is there but cannot be read.</summary>
    public const string Unreadable = "NOT015";

    /// <summary>A key that needs another one beside it.</summary>
    public const string Incomplete = "NOT016";

    /// <summary>Something to attach that there is not.</summary>
    public const string UnknownAttachment = "NOT017";

    /// <summary>An industry code that cannot be one.</summary>
    public const string MalformedIndustryCode = "NOT018";

    /// <summary>The data file is missing.</summary>
    public const string CsvMissing = "CSV001";

    /// <summary>The path of the data file leads out of the content folder.</summary>
    public const string CsvOutside = "CSV002";

    /// <summary>A row has more or fewer cells than the head.</summary>
    public const string CsvRagged = "CSV003";

    /// <summary>A cell is no number.</summary>
    public const string CsvNumber = "CSV004";

    /// <summary>A column that the file does not have.</summary>
    public const string CsvUnknownColumn = "CSV005";

    /// <summary>Two rows have one key.</summary>
    public const string CsvDuplicateKey = "CSV006";

    /// <summary>Two columns have one name.</summary>
    public const string CsvDuplicateHead = "CSV007";

    /// <summary>The file has no rows.</summary>
    public const string CsvEmpty = "CSV008";

    /// <summary>Quotation marks that do not pair.</summary>
    public const string CsvQuotes = "CSV009";

    /// <summary>A cell is no date.</summary>
    public const string CsvDate = "CSV010";

    /// <summary>A column has no name.</summary>
    public const string CsvEmptyHead = "CSV011";

    /// <summary>A row has no key.</summary>
    public const string CsvMissingKey = "CSV012";

    /// <summary>An unknown reason for a missing value.</summary>
    public const string CsvReason = "CSV013";

    /// <summary>A cell is no security code.</summary>
    public const string CsvCode = "CSV014";

    /// <summary>A cell's unit contradicts the column's.</summary>
    public const string CsvUnit = "CSV015";

    /// <summary>A cell is no number and no range.</summary>
    public const string CsvRange = "CSV016";

    /// <summary>There is no such house style.</summary>
    public const string MissingStyle = "STY001";

    /// <summary>A file that every house style has is missing.</summary>
    public const string StyleMissingFile = "STY002";

    /// <summary>A house style extends itself.</summary>
    public const string StyleCircle = "STY003";
}
